package io.github.zhuanjie.base;

/**
 * The one rule for words that people write and people read, such as names and addresses: they are kept as written, and
 * refused is only what can deceive a reader or a log.
 *
 * <p>That is control characters, bidirectional controls, line and paragraph separators, lone surrogates and
 * noncharacters. Code points that this Java does not know yet pass, because Unicode goes on adding characters that
 * names are written with.
 */
public final class FreeText {

    private FreeText() {}

    /**
     * Tells whether a text keeps the rule.
     *
     * @param text  the text
     * @param maxCodePoints  how many code points it may have at most
     * @return true if the text is neither empty nor too long, does not begin or end with a space, and holds no
     *     character that can deceive
     */
    public static boolean isValid(String text, int maxCodePoints) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > maxCodePoints) {
            return false;
        }
        // white space of other kinds is a control character
        if (Character.isSpaceChar(text.codePointAt(0)) || Character.isSpaceChar(text.codePointBefore(text.length()))) {
            return false;
        }
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isHarmless(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text holds characters that cannot be seen, such as a zero-width joiner. They are part of some
     * names and stay, but where they were not meant, two texts that look alike differ.
     *
     * @param text  the text
     * @return true if there is a format character
     */
    public static boolean hasFormatCharacters(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT);
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isBidiControl(c) && !isNoncharacter(c);
        };
    }

    /** Code points that Unicode never assigns. Those not assigned yet pass: the table of an older Java lags behind. */
    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static boolean isBidiControl(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
