package io.github.zhuanjie.text;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.fault.Fault;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Texts for clerks and citizens in Chinese and English. Everything else in the library carries codes; this is where
 * they become words.
 *
 * <p>Chinese for any Chinese locale, English for every other; the JVM's default locale is never consulted.
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {

    private static final String BUNDLE = "io.github.zhuanjie.text.messages";

    private static final String OURS = "io.github.zhuanjie.";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /**
     * Obtains the texts of a language.
     *
     * @param locale  the reader's locale
     * @return the texts in Chinese if the locale's language is Chinese, else in English
     */
    public static Messages of(Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return new Messages(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /**
     * Returns the locale of the texts.
     *
     * @return {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}
     */
    public Locale getLocale() {
        return locale;
    }

    /**
     * Returns the label of a coded constant.
     *
     * @param constant  a constant of one of the library's enums
     * @return its label
     * @throws MissingResourceException if the enum has no labels or is not one of the library
     */
    public String label(Coded constant) {
        Class<?> type = constant instanceof Enum<?> e ? e.getDeclaringClass() : constant.getClass();
        String key = type.getSimpleName() + "." + constant.getCode();
        if (!type.getName().startsWith(OURS)) { // keys hold simple names, which another's enum may share
            throw new MissingResourceException("labels must be of the library's own enums", type.getName(), key);
        }
        return bundle.getString(key);
    }

    /**
     * Returns the text of a fault, without its place.
     *
     * @param fault  the fault
     * @return a sentence; for a code that the library does not know, such as one of a vendor's own constraint, a
     *     general sentence with the code
     */
    public String fault(Fault fault) {
        String plain = "fault." + fault.code();
        String exact = plain + "." + fault.arguments().size();
        String key = bundle.containsKey(exact) ? exact : plain;
        return bundle.containsKey(key) ? format(key, fault.arguments().toArray()) : format("fault.OTHER", fault.code());
    }

    /**
     * Returns a text by its key.
     *
     * @param key  the key
     * @param arguments  what the text's placeholders stand for
     * @return the text
     * @throws MissingResourceException if there is no such text
     */
    public String format(String key, Object... arguments) {
        String pattern = bundle.getString(Objects.requireNonNull(key, "key"));
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
