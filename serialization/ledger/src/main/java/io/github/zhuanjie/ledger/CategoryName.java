package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the category in the name of a file or sheet, such as 农保名册: the longest word of the list that stands in it. A
 * name in which words of two categories stand side by side says none.
 */
final class CategoryName {

    private static final int MIN_WORD = 2;
    private static final int MAX_NAME = 100;

    private CategoryName() {}

    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Returns the word that says the category. */
    static Optional<String> find(CodeWords words, String name) {
        String rest = name.substring(0, Math.min(name.length(), MAX_NAME));
        Optional<String> longest = Optional.empty();
        Set<AssistanceCategory> found = new LinkedHashSet<>();
        for (Optional<String> word = longest(words, rest); word.isPresent(); word = longest(words, rest)) {
            String text = word.get();
            longest = longest.or(() -> Optional.of(text));
            words.find(AssistanceCategory.class, text).ifPresent(match -> found.add(match.value()));
            rest = rest.replace(text, "\n");
        }
        return found.size() == 1 ? longest : Optional.empty();
    }

    private static Optional<String> longest(CodeWords words, String name) {
        for (int length = name.length(); length >= MIN_WORD; length--) {
            for (int from = 0; from + length <= name.length(); from++) {
                String word = name.substring(from, from + length);
                if (isChinese(word)
                        && words.find(AssistanceCategory.class, word).isPresent()) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** Numbers and letters in a name are dates and versions, not codes. */
    private static boolean isChinese(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }
}
