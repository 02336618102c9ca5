package io.github.zhuanjie.ledger;

/** Spaces of all kinds, which spreadsheets are full of. */
final class Blanks {

    private static final String INVISIBLE = "\uFEFF\u200B";

    private Blanks() {}

    static boolean isBlank(char c) {
        if (c > ' ' && c < 0x80 || c >= 0x4E00 && c <= 0x9FFF) {
            return false; // letters, digits and the common Chinese characters
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }

    /** Drops what cannot be seen around a text. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Drops spaces within a name of Chinese characters, which are there to make it as wide as the others. */
    static String withoutGaps(String name) {
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            gap |= isBlank(name.charAt(i));
        }
        if (!gap) {
            return name;
        }
        StringBuilder close = new StringBuilder(name.length());
        name.chars().filter(c -> !isBlank((char) c)).forEach(c -> close.append((char) c));
        return close.codePoints().allMatch(Character::isIdeographic) ? close.toString() : name;
    }

    /** Drops all spaces. */
    static String dense(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                StringBuilder dense = new StringBuilder(text.length());
                text.chars().filter(c -> !isBlank((char) c)).forEach(c -> dense.append((char) c));
                return dense.toString();
            }
        }
        return text;
    }
}
