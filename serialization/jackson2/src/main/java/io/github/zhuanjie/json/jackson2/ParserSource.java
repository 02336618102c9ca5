package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.zhuanjie.types.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A Jackson parser as a source of tokens; its failures pass through the core unchecked. */
final class ParserSource implements TokenSource {

    private final JsonParser parser;
    private Token token;

    ParserSource(JsonParser parser) {
        this.parser = parser;
        this.token = toToken(parser.currentToken());
    }

    private static Token toToken(JsonToken found) {
        if (found == null) {
            return Token.END;
        }
        return switch (found) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> Token.NULL;
            case NOT_AVAILABLE -> Token.END;
        };
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public Token next() {
        token = toToken(unchecked(parser::nextToken));
        return token;
    }

    @Override
    public String text() {
        return unchecked(token == Token.NAME ? parser::currentName : parser::getText);
    }

    @Override
    public boolean isInt() {
        return unchecked(parser::getNumberType) == JsonParser.NumberType.INT;
    }

    @Override
    public int toInt() {
        return unchecked(parser::getIntValue);
    }

    @Override
    public void skip() {
        if (token == Token.OBJECT_START || token == Token.ARRAY_START) {
            unchecked(parser::skipChildren);
            token = token == Token.OBJECT_START ? Token.OBJECT_END : Token.ARRAY_END;
        } else if (token == Token.STRING) {
            unchecked(() -> {
                parser.finishToken(); // else what is wrong in it would be found in what follows
                return token;
            });
        }
    }

    @Override
    public int line() {
        return Math.max(0, location().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, location().getColumnNr());
    }

    private JsonLocation location() {
        return parser.currentTokenLocation();
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> T unchecked(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
