package io.github.zhuanjie.json;

import io.github.zhuanjie.types.TokenSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A Jackson parser as a source of tokens, with the places that the parser knows. */
class ParserSource implements TokenSource {

    private static final Token[] TOKENS = new Token[JsonToken.values().length];

    static {
        TOKENS[JsonToken.START_OBJECT.ordinal()] = Token.OBJECT_START;
        TOKENS[JsonToken.END_OBJECT.ordinal()] = Token.OBJECT_END;
        TOKENS[JsonToken.START_ARRAY.ordinal()] = Token.ARRAY_START;
        TOKENS[JsonToken.END_ARRAY.ordinal()] = Token.ARRAY_END;
        TOKENS[JsonToken.PROPERTY_NAME.ordinal()] = Token.NAME;
        TOKENS[JsonToken.VALUE_STRING.ordinal()] = Token.STRING;
        TOKENS[JsonToken.VALUE_NUMBER_INT.ordinal()] = Token.INTEGER;
        TOKENS[JsonToken.VALUE_NUMBER_FLOAT.ordinal()] = Token.DECIMAL;
        TOKENS[JsonToken.VALUE_TRUE.ordinal()] = Token.TRUE;
        TOKENS[JsonToken.VALUE_FALSE.ordinal()] = Token.FALSE;
        TOKENS[JsonToken.VALUE_NULL.ordinal()] = Token.NULL;
        TOKENS[JsonToken.VALUE_EMBEDDED_OBJECT.ordinal()] = Token.NULL;
        TOKENS[JsonToken.NOT_AVAILABLE.ordinal()] = Token.END;
    }

    private final JsonParser parser;
    private Token token;

    ParserSource(JsonParser parser) {
        this.parser = parser;
        this.token = parser.currentToken() == null
                ? Token.END
                : TOKENS[parser.currentToken().ordinal()];
    }

    @Override
    public final Token token() {
        return token;
    }

    @Override
    public final Token next() {
        JsonToken next = parser.nextToken();
        token = next == null ? Token.END : TOKENS[next.ordinal()];
        return token;
    }

    @Override
    public final String text() {
        return token == Token.NAME ? parser.currentName() : parser.getString();
    }

    @Override
    public final boolean isInt() {
        return parser.getNumberType() == JsonParser.NumberType.INT;
    }

    @Override
    public final int toInt() {
        return parser.getIntValue();
    }

    @Override
    public final void skip() {
        if (token == Token.OBJECT_START || token == Token.ARRAY_START) {
            parser.skipChildren();
            token = token == Token.OBJECT_START ? Token.OBJECT_END : Token.ARRAY_END;
        } else if (token == Token.STRING) {
            parser.finishToken(); // else what is wrong in it would be found in what follows
        }
    }

    @Override
    public final int line() {
        return Math.max(0, location().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, location().getColumnNr());
    }

    final TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }
}
