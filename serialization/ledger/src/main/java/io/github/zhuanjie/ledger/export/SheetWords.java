package io.github.zhuanjie.ledger.export;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words and fonts of sheets in one language. */
final class SheetWords {

    private static final String BUNDLE = "io.github.zhuanjie.ledger.export.sheets";

    private final ResourceBundle bundle;

    private SheetWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static SheetWords of(Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return new SheetWords(ResourceBundle.getBundle(BUNDLE, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH));
    }

    String get(String key) {
        return bundle.getString(key);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns a text with its placeholders filled in; quotation marks are ordinary characters. */
    String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    String font() {
        return get("font");
    }

    String pageNumbers() {
        return get("pages");
    }
}
