package io.github.zhuanjie.codes;

import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * Kind and level of a disability in one word, as ledgers write them: 肢体二级, 肢体残疾2级, 视力一级残疾.
 *
 * @param kind  the kind, with the words that said so
 * @param level  the level, with the words that said so
 */
public record DisabilityWords(CodeMatch<DisabilityKind> kind, CodeMatch<DisabilityLevel> level) {

    /** Requires both. */
    public DisabilityWords {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
    }

    /**
     * Reads a word.
     *
     * @param word  the word
     * @return kind and level; empty unless the word is one for a kind, followed by one for a level of disability
     */
    public static Optional<DisabilityWords> read(String word) {
        CodeTable<DisabilityKind> kinds = CodeTable.standard(DisabilityKind.class);
        CodeTable<DisabilityLevel> levels = CodeTable.standard(DisabilityLevel.class);
        for (int end = word.length() - 1; end > 0; end--) {
            Optional<CodeMatch<DisabilityKind>> kind = kinds.read(word.substring(0, end));
            Optional<CodeMatch<DisabilityLevel>> level = levels.read(word.substring(end))
                    .filter(match -> match.value() != DisabilityLevel.NONE && !isBareNumber(match));
            if (kind.isPresent() && level.isPresent()) {
                return Optional.of(new DisabilityWords(kind.get(), level.get()));
            }
        }
        return Optional.empty();
    }

    /** A digit that merely follows a kind may be anything. */
    private static boolean isBareNumber(CodeMatch<DisabilityLevel> match) {
        return match.text().length() == 1;
    }

    /**
     * Returns a constant.
     *
     * @return a text without the words
     */
    @Override
    public String toString() {
        return "DisabilityWords[***]";
    }
}
