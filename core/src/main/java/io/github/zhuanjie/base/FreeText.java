package io.github.zhuanjie.base;

/**
 * The one rule for words that people write and people read, such as names and addresses: they are kept as written, and
 * refused is only what can deceive a reader or a log.
 *
 * <p>That is control characters, bidirectional controls, line and paragraph separators, lone surrogates and
 * noncharacters, and a text in which nothing can be seen. Code points that Unicode has not assigned pass, because it goes
 * on adding characters that names are written with. All sets are listed here and not asked of the platform, so that every
 * version of Java and the schemas say the same of a text (decision 051).
 */
public final class FreeText {

    /** Pairs of first and last: what Unicode calls ignorable by default, for ever, and the blank of Braille. */
    private static final int[] INVISIBLE = {
        0x00AD, 0x00AD, 0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200D, 0x2060, 0x2065,
        0x206A, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8,
        0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private FreeText() {}

    /**
     * Tells whether a text keeps the rule.
     *
     * @param text  the text
     * @param maxCodePoints  how many code points it may have at most
     * @return true if something can be seen in the text and it is not too long, does not begin or end with a space, and
     *     holds no character that can deceive
     */
    public static boolean isValid(String text, int maxCodePoints) {
        if (text.isEmpty() || text.length() > maxCodePoints && text.codePointCount(0, text.length()) > maxCodePoints) {
            return false;
        }
        if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
            return false;
        }
        return isHarmless(text) && !isBlank(text);
    }

    /**
     * Tells whether a text holds nothing that can deceive. It may be empty.
     *
     * @param text  the text
     * @return true if there is no control character, line break, bidirectional control, lone surrogate or noncharacter
     */
    public static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                int point = text.codePointAt(i);
                if (!isHarmless(point)) {
                    return false;
                }
                i += Character.charCount(point) - 1;
            }
        }
        return true;
    }

    /**
     * Tells whether nothing can be seen in a text.
     *
     * @param text  the text
     * @return true if there are only spaces, control characters and characters that have no shape, or nothing
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                return false;
            }
        }
        return text.codePoints().noneMatch(c -> isHarmless(c) && !isSpace(c) && !isInvisible(c));
    }

    /**
     * Tells whether a text holds characters that cannot be seen, such as a zero-width joiner. They are part of some
     * names and stay, but where they were not meant, two texts that look alike differ.
     *
     * @param text  the text
     * @return true if there is a character without a shape that is not a space
     */
    public static boolean hasInvisibleCharacters(String text) {
        return text.codePoints().anyMatch(FreeText::isInvisible);
    }

    /** The characters of nearly all texts, which can be seen and deceive nobody. */
    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7F || c >= 0x4E00 && c < 0xA000;
    }

    private static boolean isHarmless(int c) {
        boolean isControl = c < ' ' || c >= 0x7F && c < 0xA0;
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isControl && !isSurrogate && !isBidiControl(c) && !isNoncharacter(c);
    }

    /** Code points that Unicode never assigns. */
    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    /** Separators of lines and paragraphs stand between them. */
    private static boolean isBidiControl(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isSpace(int c) {
        return switch (c) {
            case ' ', 0xA0, 0x1680, 0x202F, 0x205F, 0x3000 -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    private static boolean isInvisible(int c) {
        for (int i = 0; i < INVISIBLE.length; i += 2) {
            if (c >= INVISIBLE[i] && c <= INVISIBLE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
