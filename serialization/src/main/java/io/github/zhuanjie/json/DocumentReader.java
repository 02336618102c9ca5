package io.github.zhuanjie.json;

import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Reading;
import io.github.zhuanjie.types.Received;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads documents of one type one after the other. Not thread-safe. */
final class DocumentReader<T> {

    private final Function<Reading, Optional<T>> value;
    private final boolean isLenient;
    private final JsonFactory factory;
    private final Utf8Text text = new Utf8Text();

    DocumentReader(Codec<T> codec, boolean isLenient, JsonFactory factory) {
        this(codec::read, isLenient, factory);
    }

    /** Creates a reader of what a function makes of the tokens. */
    DocumentReader(Function<Reading, Optional<T>> value, boolean isLenient, JsonFactory factory) {
        this.value = value;
        this.isLenient = isLenient;
        this.factory = factory;
    }

    Outcome<T> read(byte[] bytes, int from, int to) {
        return receive(bytes, from, to).outcome();
    }

    Received<T> receive(byte[] bytes, int from, int to) {
        text.check(bytes, from, to);
        boolean isMarkSkipped = isLenient && text.isMarked();
        if (isMarkSkipped) {
            text.skipMark();
        }
        // a parser looks at the first bytes as soon as it is made, and has its own idea of encodings
        int length = text.isPlain() ? text.length() : 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text.bytes(), text.start(), length)) {
            ParserSource source = new TextSource(parser, text);
            Reading reading = isLenient ? Reading.lenient(source) : Reading.strict(source);
            if (isMarkSkipped) {
                reading.warn("LENIENT_BOM", 1, 1);
            }
            return reading.received(refuse(reading) ? Optional.empty() : readDocument(parser, source, reading));
        }
    }

    /** Records where the bytes are not plain UTF-8; false if they are. The parser would pass over a byte order mark. */
    private boolean refuse(Reading reading) {
        if (text.isMarked()) {
            reading.fault("JSON_BOM", 1, 1);
        } else if (text.isWide()) {
            reading.fault("JSON_ENCODING", 1, 1);
        } else if (!text.isWellFormed()) {
            reading.fault("JSON_ENCODING", text.lastLine(), text.lastColumn());
        } else {
            return false;
        }
        return true;
    }

    private Optional<T> readDocument(JsonParser parser, ParserSource source, Reading reading) {
        try {
            if (source.next() == Token.END) {
                reading.fault("JSON_EMPTY");
                return Optional.empty();
            }
            Optional<T> read = value.apply(reading);
            expectEnd(parser, source, reading);
            return read;
        } catch (JacksonException e) {
            report(reading, codeOf(e), place(parser, e));
            return Optional.empty();
        }
    }

    private void expectEnd(JsonParser parser, ParserSource source, Reading reading) {
        try {
            if (source.next() != Token.END) {
                reading.fault("JSON_TRAILING");
            }
        } catch (JacksonException e) {
            report(reading, "JSON_TRAILING", place(parser, e));
        }
    }

    /** An exception about a limit does not say where. */
    private static TokenStreamLocation place(JsonParser parser, JacksonException e) {
        return e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    }

    private void report(Reading reading, String code, TokenStreamLocation at) {
        reading.fault(code, Math.max(0, at.getLineNr()), column(text, at));
    }

    private static int column(Utf8Text text, TokenStreamLocation at) {
        return text.column(at.getByteOffset(), Math.max(0, at.getColumnNr()));
    }

    /** Counts columns in characters where the parser counts bytes. */
    private static final class TextSource extends ParserSource {
        private final Utf8Text text;

        TextSource(JsonParser parser, Utf8Text text) {
            super(parser);
            this.text = text;
        }

        @Override
        public int column() {
            return DocumentReader.column(text, location());
        }
    }

    private String codeOf(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "JSON_LIMIT";
        }
        TokenStreamLocation at = e.getLocation();
        boolean atEnd = at != null && at.getByteOffset() >= text.length();
        boolean cut = e instanceof UnexpectedEndOfInputException || atEnd || text.endsWithinLiteral();
        return cut ? "JSON_TRUNCATED" : "JSON_SYNTAX";
    }
}
