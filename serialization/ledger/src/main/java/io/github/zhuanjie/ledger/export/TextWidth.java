package io.github.zhuanjie.ledger.export;

/** How much room text needs: a Chinese character, or another wide one, as much as two digits. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x2E80;
    private static final int FIRST_WIDE_SIGN = 0x2010;
    private static final int LAST_WIDE_SIGN = 0x2027;

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int c) {
        return c >= FIRST_WIDE || c >= FIRST_WIDE_SIGN && c <= LAST_WIDE_SIGN ? 2 : 1;
    }

    /** Returns how many lines a text takes in a column of a width, broken anywhere. */
    static int lines(String text, int width) {
        int room = Math.max(2, width);
        return text.lines()
                .mapToInt(line -> Math.max(1, (of(line) + room - 1) / room))
                .sum();
    }
}
