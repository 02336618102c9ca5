package io.github.zhuanjie.ledger.export;

import java.io.BufferedWriter;
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

    private final Writer out;

    XmlOut(OutputStream stream) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 14);
    }

    XmlOut raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    XmlOut raw(long number) throws IOException {
        out.write(Long.toString(number));
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
        return this;
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
                out.write("&quot;");
            } else if (c == '\n') {
                out.write("&#10;");
            } else {
                character(c);
            }
        }
        return this;
    }

    private void character(char c) throws IOException {
        switch (c) {
            case '&' -> out.write("&amp;");
            case '<' -> out.write("&lt;");
            case '>' -> out.write("&gt;");
            default -> out.write(c);
        }
    }

    private void escape(char c) throws IOException {
        String digits = Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
        out.write(ESCAPE + digits + "_");
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
        out.flush();
    }
}
