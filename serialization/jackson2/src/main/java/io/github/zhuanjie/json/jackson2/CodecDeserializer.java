package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads a registered type under a host's mapper. */
final class CodecDeserializer<T> extends JsonDeserializer<T> {

    private final Codec<T> codec;
    private final Class<?> wanted;

    /**
     * Creates a deserializer.
     *
     * @param wanted  the registered type or an implementation of it
     */
    CodecDeserializer(Codec<T> codec, Class<?> wanted) {
        this.codec = codec;
        this.wanted = wanted;
    }

    @Override
    public Class<?> handledType() {
        return codec.getType();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ParserSource source = new ParserSource(parser);
        Reading reading = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                ? Reading.strict(source)
                : Reading.ignoringUnknownFields(source);
        return read(parser, reading)
                .orElseThrow(() -> InvalidDocumentException.of(parser, codec.getType(), reading.faults()));
    }

    /** Reads a value; an error of syntax becomes a fault, because Jackson's messages quote the document. */
    private Optional<T> read(JsonParser parser, Reading reading) throws IOException {
        try {
            Optional<T> value = codec.read(reading);
            if (value.isPresent() && !wanted.isInstance(value.get())) {
                reading.fault("JSON_WRONG_TYPE");
                return Optional.empty();
            }
            return value;
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof JsonProcessingException syntax)) {
                throw e.getCause();
            }
            JsonLocation at = parser.currentLocation();
            reading.fault(codeOf(syntax), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
            return Optional.empty();
        }
    }

    private static String codeOf(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "JSON_LIMIT";
        }
        return e instanceof JsonEOFException ? "JSON_TRUNCATED" : "JSON_SYNTAX";
    }

    /** Type information of the host's own does not apply: unions carry theirs. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
