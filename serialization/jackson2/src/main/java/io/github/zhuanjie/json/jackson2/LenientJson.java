package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Reading;
import io.github.zhuanjie.types.Received;
import io.github.zhuanjie.types.Residue;
import io.github.zhuanjie.types.TokenSource.Token;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Reads what the world sends with Jackson 2: repairs what can be repaired with certainty, with a warning for everything it
 * does, and keeps what it does not understand for {@link #writeBack}. What is tolerated is the same as with Jackson 3; the
 * table is in the README of zhuanjie-serialization. Limits are those of {@link ZhuanjieMappers#strict()}.
 *
 * <p>Bad data is never an exception. Immutable and thread-safe.
 */
public final class LenientJson {

    private static final LenientJson STANDARD = new LenientJson();

    private LenientJson() {}

    /**
     * Returns the reader.
     *
     * @return the one instance
     */
    public static LenientJson standard() {
        return STANDARD;
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param type  a registered type, such as {@code Household.class}
     * @param json  the document in UTF-8
     * @return the value with the warnings, or the faults
     * @throws IllegalArgumentException if the type is not registered
     */
    public <T> Outcome<T> read(Class<T> type, byte[] json) {
        return receive(type, json).outcome();
    }

    /**
     * Reads a document together with what was not understood in it, so that the value can be written back without loss.
     *
     * @param <T> the type of the value
     * @param type  a registered type, such as {@code Household.class}
     * @param json  the document in UTF-8
     * @return the outcome and the residue
     * @throws IllegalArgumentException if the type is not registered
     */
    public <T> Received<T> receive(Class<T> type, byte[] json) {
        Codec<T> codec = codec(type);
        Objects.requireNonNull(json, "json");
        if (json.length > ZhuanjieMappers.MAX_DOCUMENT) {
            return failed("JSON_LIMIT", Location.WHOLE);
        }
        CharBuffer text = CharBuffer.allocate(json.length);
        boolean isBroken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(json), text, true)
                .isError();
        text.flip();
        return isBroken ? failed("JSON_ENCODING", end(text)) : receive(codec, text);
    }

    /** Returns the place behind a text, where what is no text begins. */
    private static Location end(CharBuffer text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean isBreak = text.charAt(i) == '\n';
            line += isBreak ? 1 : 0;
            column = isBreak ? 1 : column + 1;
        }
        return new Location(OptionalInt.of(line), OptionalInt.of(column), "");
    }

    private static <T> Received<T> failed(String code, Location location) {
        return new Received<>(Outcome.failed(List.of(Fault.error(code, location))), Residue.none());
    }

    private static <T> Received<T> receive(Codec<T> codec, CharBuffer text) {
        boolean isMarked = text.hasRemaining() && text.get(text.position()) == '\uFEFF';
        int start = isMarked ? 1 : 0;
        try (JsonParser parser = ZhuanjieMappers.FACTORY.createParser(
                text.array(), text.arrayOffset() + start, text.remaining() - start)) {
            ParserSource source = new ParserSource(parser);
            Reading reading = Reading.lenient(source);
            if (isMarked) {
                reading.warn("LENIENT_BOM", 1, 1);
            }
            return reading.received(readDocument(codec::read, parser, source, reading));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from memory
        }
    }

    /** Reads one document to its end; what is wrong with its syntax is recorded. */
    static <T> Optional<T> readDocument(
            Function<Reading, Optional<T>> form, JsonParser parser, ParserSource source, Reading reading) {
        String broken = "";
        try {
            if (source.next() == Token.END) {
                reading.fault("JSON_EMPTY");
                return Optional.empty();
            }
            Optional<T> value = form.apply(reading);
            broken = "JSON_TRAILING";
            if (source.next() != Token.END) {
                reading.fault(broken);
            }
            return value;
        } catch (UncheckedIOException e) {
            report(parser, reading, broken.isEmpty() ? codeOf(e.getCause()) : broken, e.getCause());
            return Optional.empty();
        }
    }

    private static void report(JsonParser parser, Reading reading, String code, IOException e) {
        JsonLocation known = e instanceof JsonProcessingException syntax ? syntax.getLocation() : null;
        JsonLocation at = known == null ? parser.currentLocation() : known;
        reading.fault(code, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private static String codeOf(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return "JSON_LIMIT";
        }
        return e instanceof JsonEOFException ? "JSON_TRUNCATED" : "JSON_SYNTAX";
    }

    /**
     * Writes a value, changed or not, to where it came from, with what was not understood when it was read. A residue has
     * no disclosure class: it goes back to its sender or into the store it came from, and to nobody else.
     *
     * @param value  a value of a registered type
     * @param residue  what was kept when it was read
     * @return the document on one line, with a warning {@code RESIDUE_UNPLACED} for everything kept that has no place in
     *     the value any more, see {@link Codec#writeBack}
     * @throws IllegalArgumentException if the type is not registered, or a text holds half a character
     */
    public Outcome<String> writeBack(Object value, Residue residue) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = ZhuanjieMappers.FACTORY.createGenerator(out)) {
            List<Fault> faults = codecFor(value).writeBack(value, residue, new GeneratorSink(generator));
            generator.flush();
            return new Outcome<>(Optional.of(out.toString()), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not into memory
        }
    }

    private static <T> Codec<T> codec(Class<T> type) {
        Codec<? super T> codec = TypeRegistry.standard()
                .find(Objects.requireNonNull(type, "type"))
                .orElseThrow(() -> unregistered(type));
        if (codec.getType() != type) {
            throw unregistered(type);
        }
        @SuppressWarnings("unchecked") // its type was compared
        Codec<T> exact = (Codec<T>) codec;
        return exact;
    }

    @SuppressWarnings("unchecked") // the codec was found by the value's class
    private static Codec<Object> codecFor(Object value) {
        Class<?> type = Objects.requireNonNull(value, "value").getClass();
        return (Codec<Object>) (Codec<?>) TypeRegistry.standard().find(type).orElseThrow(() -> unregistered(type));
    }

    private static IllegalArgumentException unregistered(Class<?> type) {
        return new IllegalArgumentException("type must be a registered one, but is " + type.getName());
    }
}
