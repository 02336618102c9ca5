package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.zhuanjie.types.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a registered type under a host's mapper. */
final class CodecSerializer<T> extends JsonSerializer<T> {

    private final Codec<T> codec;

    CodecSerializer(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public Class<T> handledType() {
        return codec.getType();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            codec.write(value, new GeneratorSink(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Type information of the host's own is not written: unions carry theirs. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
