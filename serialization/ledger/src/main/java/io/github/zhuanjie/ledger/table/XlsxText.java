package io.github.zhuanjie.ledger.table;

import java.io.IOException;

/** The texts of .xlsx, plain or in pieces of different looks. */
final class XlsxText {

    private static final int ESCAPE = 7;
    private static final int HEX = 16;

    private XlsxText() {}

    /** Reads the texts of the element that begins here, without the readings in phonetic runs. */
    static String pieces(XmlPart xml, String element, int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                xml.skip();
            } else if (xml.begins("t")) {
                xml.readText(text, limit);
            }
        }
        return unescape(text);
    }

    /** Restores characters that XML cannot hold, written as {@code _xHHHH_} (ISO/IEC 29500-1, 22.9.2.19). */
    static String unescape(StringBuilder text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text.toString();
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = escaped(text, i);
            if (code >= 0) {
                plain.append((char) code);
                i += ESCAPE - 1;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    private static int escaped(StringBuilder text, int at) {
        if (at + ESCAPE > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, HEX) : -1;
            if (digit < 0) {
                return -1;
            }
            code = HEX * code + digit;
        }
        return code;
    }
}
