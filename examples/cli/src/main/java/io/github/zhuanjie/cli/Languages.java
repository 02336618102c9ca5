package io.github.zhuanjie.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The reader's language, from the environment as POSIX programs read it. */
final class Languages {

    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Languages() {}

    /** Returns Chinese if the first variable that is set names it, else English; where none is set, the JVM's own. */
    static Locale of(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
                .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** What {@code --lang} takes. */
    enum Choice {
        /** Chinese. */
        ZH,
        /** English. */
        EN
    }
}
