package io.github.zhuanjie.ledger.layout;

import java.util.List;
import java.util.Locale;

/**
 * The text of a header cell as it is compared: without spaces, line breaks, asterisks of required columns and colons, in
 * narrow characters and capitals.
 */
final class HeaderText {

    private static final String DROPPED = "*＊:：\uFEFF\u200B'\u2019\"“”";
    private static final int MAX_LENGTH = 200;
    private static final String TEN_THOUSANDS = "万元";
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private HeaderText() {}

    /** Returns the text as it is compared. */
    static String key(String text) {
        if (text.length() > MAX_LENGTH) {
            return ""; // a page of words is no header
        }
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && DROPPED.indexOf(c) < 0) {
                boolean wide = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST;
                key.append(wide ? (char) (c - FULL_WIDTH_OFFSET) : c);
            }
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }

    /** Returns the ways to read a key: as it stands, and without the brackets at its end, which often hold a unit. */
    static List<String> readings(String key) {
        int open = key.endsWith(")") ? key.lastIndexOf('(') : -1;
        return open <= 0 ? List.of(key) : List.of(key, key.substring(0, open));
    }

    /** Tells whether amounts under this header are in ten thousands of yuan. */
    static boolean isInTenThousands(String key) {
        return key.contains(TEN_THOUSANDS);
    }
}
