package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;

/**
 * A JSON text (RFC 8259) as tokens, for the library's own resources, which core must read without a JSON library. What
 * the world sends is read by the JSON modules, which tell every fault; this one stops at the first.
 */
final class JsonText implements TokenSource {

    private static final int MAX_DEPTH = 64;

    /** So many digits always fit an int. */
    private static final int MAX_DIGITS = 9;

    private final String json;
    private final boolean[] inObject = new boolean[MAX_DEPTH];
    private int depth;
    private int position;
    private int line = 1;
    private int lineStart;
    private boolean nameExpected;
    private String text = "";
    private Token token;

    JsonText(String json) {
        this.json = json;
        this.token = readValue();
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public Token next() {
        token = advance();
        return token;
    }

    private Token advance() {
        boolean opened = token == Token.OBJECT_START || token == Token.ARRAY_START;
        skipSpace();
        if (depth == 0) {
            return require(position == json.length(), Token.END);
        }
        if (token != Token.NAME
                && position < json.length()
                && json.charAt(position) == (inObject[depth - 1] ? '}' : ']')) {
            position++;
            nameExpected = false;
            return inObject[--depth] ? Token.OBJECT_END : Token.ARRAY_END;
        }
        if (!opened && token != Token.NAME) {
            take(',');
            nameExpected = inObject[depth - 1];
        }
        return nameExpected ? readName() : readValue();
    }

    private Token readName() {
        skipSpace();
        readString();
        skipSpace();
        take(':');
        nameExpected = false;
        return Token.NAME;
    }

    private Token readValue() {
        skipSpace();
        char c = position < json.length() ? json.charAt(position) : 0;
        return switch (c) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '"' -> readString();
            case 't' -> literal("true", Token.TRUE);
            case 'f' -> literal("false", Token.FALSE);
            case 'n' -> literal("null", Token.NULL);
            default -> readNumber();
        };
    }

    private Token open(boolean object) {
        require(depth < MAX_DEPTH, Token.NULL);
        position++;
        inObject[depth++] = object;
        nameExpected = object;
        return object ? Token.OBJECT_START : Token.ARRAY_START;
    }

    private Token readString() {
        take('"');
        StringBuilder read = new StringBuilder();
        while (position < json.length() && json.charAt(position) != '"') {
            char c = json.charAt(position++);
            require(c >= ' ', Token.STRING);
            read.append(c == '\\' ? readEscape() : c);
        }
        take('"');
        text = read.toString();
        return Token.STRING;
    }

    private char readEscape() {
        require(position < json.length(), Token.STRING);
        char c = json.charAt(position++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> readUnit();
            default -> throw broken();
        };
    }

    private char readUnit() {
        require(position + 4 <= json.length(), Token.STRING);
        int unit = 0;
        for (int end = position + 4; position < end; position++) {
            char c = json.charAt(position);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            require(digit >= 0, Token.STRING);
            unit = 16 * unit + digit;
        }
        return (char) unit;
    }

    private Token readNumber() {
        int start = position;
        if (position < json.length() && json.charAt(position) == '-') {
            position++;
        }
        int digits = position;
        readDigits();
        boolean leadingZero = position - digits > 1 && json.charAt(digits) == '0';
        require(!leadingZero, Token.INTEGER);
        boolean whole = position == json.length() || ".eE".indexOf(json.charAt(position)) < 0;
        if (!whole) {
            readFraction();
        }
        text = json.substring(start, position);
        return whole ? Token.INTEGER : Token.DECIMAL;
    }

    private void readFraction() {
        if (json.charAt(position) == '.') {
            position++;
            readDigits();
        }
        if (position < json.length() && "eE".indexOf(json.charAt(position)) >= 0) {
            position++;
            if (position < json.length() && "+-".indexOf(json.charAt(position)) >= 0) {
                position++;
            }
            readDigits();
        }
    }

    private void readDigits() {
        int start = position;
        while (position < json.length() && json.charAt(position) >= '0' && json.charAt(position) <= '9') {
            position++;
        }
        require(position > start, Token.DECIMAL);
    }

    private Token literal(String word, Token meant) {
        require(json.startsWith(word, position), meant);
        position += word.length();
        return meant;
    }

    private void take(char wanted) {
        require(position < json.length() && json.charAt(position) == wanted, Token.NULL);
        position++;
    }

    private void skipSpace() {
        for (; position < json.length() && " \t\r\n".indexOf(json.charAt(position)) >= 0; position++) {
            if (json.charAt(position) == '\n') {
                line++;
                lineStart = position + 1;
            }
        }
    }

    private Token require(boolean holds, Token then) {
        if (!holds) {
            throw broken();
        }
        return then;
    }

    private InvalidValueException broken() {
        return new InvalidValueException("JSON_SYNTAX", "broken JSON in line " + line() + ", column " + column());
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean isInt() {
        return token == Token.INTEGER && text.length() <= (text.charAt(0) == '-' ? MAX_DIGITS + 1 : MAX_DIGITS);
    }

    @Override
    public int toInt() {
        int sign = text.charAt(0) == '-' ? -1 : 1;
        int value = 0;
        for (int i = sign < 0 ? 1 : 0; i < text.length(); i++) {
            value = 10 * value + (text.charAt(i) - '0');
        }
        return sign * value;
    }

    @Override
    public void skip() {
        if (token == Token.OBJECT_START || token == Token.ARRAY_START) {
            for (int outside = depth - 1; depth > outside; ) {
                next();
            }
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return position - lineStart + 1;
    }
}
