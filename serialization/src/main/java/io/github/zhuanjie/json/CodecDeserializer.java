package io.github.zhuanjie.json;

import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Reading;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a registered type under a host's mapper. */
final class CodecDeserializer<T> extends ValueDeserializer<T> {

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
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ParserSource source = new ParserSource(parser);
        Reading reading = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                ? Reading.strict(source)
                : Reading.ignoringUnknownFields(source);
        return read(parser, reading)
                .orElseThrow(() -> InvalidDocumentException.of(parser, codec.getType(), reading.faults()));
    }

    /** Reads a value; an error of syntax becomes a fault, because Jackson's messages quote the document. */
    private Optional<T> read(JsonParser parser, Reading reading) {
        try {
            Optional<T> value = codec.read(reading);
            if (value.isPresent() && !wanted.isInstance(value.get())) {
                reading.fault("JSON_WRONG_TYPE");
                return Optional.empty();
            }
            return value;
        } catch (StreamReadException | StreamConstraintsException e) {
            TokenStreamLocation at = parser.currentLocation();
            reading.fault(codeOf(e), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
            return Optional.empty();
        }
    }

    private static String codeOf(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "JSON_LIMIT";
        }
        return e instanceof UnexpectedEndOfInputException ? "JSON_TRUNCATED" : "JSON_SYNTAX";
    }

    /** Type information of the host's own does not apply: unions carry theirs. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }
}
