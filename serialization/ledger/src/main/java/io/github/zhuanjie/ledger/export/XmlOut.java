package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes XML: what is markup as it is given, what is content escaped. */
final class XmlOut {

    private static final String ESCAPE = "_x";
    private static final int ESCAPED = 7;
    private static final int LAST_CONTROL = 0x1F;
    private static final int FIRST_NONCHARACTER = 0xFFFE;
    private static final int FULL = 1 << 14;

    private final Writer out;
    /** What is still to be written: appending to it takes no lock, as writing every piece by itself would. */
    private final StringBuilder pending = new StringBuilder(FULL);

    XmlOut(OutputStream stream) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    XmlOut raw(String markup) throws IOException {
        pending.append(markup);
        return drained();
    }

    XmlOut raw(long number) throws IOException {
        pending.append(number);
        return drained();
    }

    private XmlOut drained() throws IOException {
        if (pending.length() >= FULL) {
            out.append(pending);
            pending.setLength(0);
        }
        return this;
    }

    /**
     * Writes the text of a cell or note. Characters that XML cannot hold are written as {@code _x0001_}, as ISO/IEC 29500
     * says (22.9.2.19), and so is the beginning of what would be read as one.
     */
    XmlOut content(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' && isEscape(text, i)
                    || c <= LAST_CONTROL && c != '\t' && c != '\n'
                    || c >= FIRST_NONCHARACTER) {
                escape(c);
            } else {
                character(c);
            }
        }
        return drained();
    }

    /** Tells whether half a character stands at a place, without the other half. */
    static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Writes the value of an attribute. Line breaks stay. */
    XmlOut value(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                pending.append("&quot;");
            } else if (c == '\n') {
                pending.append("&#10;");
            } else {
                character(c);
            }
        }
        return drained();
    }

    private void character(char c) {
        switch (c) {
            case '&' -> pending.append("&amp;");
            case '<' -> pending.append("&lt;");
            case '>' -> pending.append("&gt;");
            default -> pending.append(c);
        }
    }

    private void escape(char c) {
        String digits = Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
        pending.append(ESCAPE).append(digits).append('_');
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPED > text.length() || !text.startsWith(ESCAPE, at) || text.charAt(at + ESCAPED - 1) != '_') {
            return false;
        }
        return text.substring(at + ESCAPE.length(), at + ESCAPED - 1)
                .chars()
                .allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
    }

    void flush() throws IOException {
        out.append(pending);
        pending.setLength(0);
        out.flush();
    }
}
