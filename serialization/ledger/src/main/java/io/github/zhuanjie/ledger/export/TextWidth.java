package io.github.zhuanjie.ledger.export;

/** How much room text needs: a Chinese character, or another wide one, as much as two digits. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x2E80;
    private static final int FIRST_WIDE_SIGN = 0x2010;
    private static final int LAST_WIDE_SIGN = 0x2027;

    private TextWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += Character.isLowSurrogate(c) ? 0 : of(c); // counted with the other half
        }
        return width;
    }

    private static int of(int c) {
        return c >= FIRST_WIDE || c >= FIRST_WIDE_SIGN && c <= LAST_WIDE_SIGN ? 2 : 1;
    }

    /** Returns how many lines a text takes in a column of a width: broken between words, or within one that is too long. */
    static int lines(String text, int width) {
        int room = Math.max(2, width);
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && of(text) <= room) {
            return text.isEmpty() ? 0 : 1; // as nearly every cell
        }
        return text.lines().mapToInt(line -> linesOf(line, room)).sum();
    }

    private static int linesOf(String line, int room) {
        int lines = 1;
        int used = 0;
        for (String word : line.split("(?<=[ /-])")) { // programs break behind these signs, too
            String bare = word.endsWith(" ") ? word.substring(0, word.length() - 1) : word;
            int needed = of(bare);
            if (used > 0 && used + needed > room) {
                lines++;
                used = 0;
            }
            if (needed > room) {
                lines += (needed - 1) / room;
                needed = (needed - 1) % room + 1;
            }
            used += needed + word.length() - bare.length();
        }
        return lines;
    }

    /** Returns the width of the longest word in Latin script, which is not broken; Chinese may be broken anywhere. */
    static int longestWord(String text) {
        int longest = 0;
        int current = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            current = c == ' ' || of(c) > 1 ? 0 : current + 1;
            longest = Math.max(longest, current);
            current = c == '-' || c == '/' ? 0 : current;
        }
        return longest;
    }
}
