package io.github.zhuanjie.json;

import io.github.zhuanjie.types.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a registered type under a host's mapper. */
final class CodecSerializer<T> extends ValueSerializer<T> {

    private final Codec<T> codec;

    CodecSerializer(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public Class<?> handledType() {
        return codec.getType();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new GeneratorSink(generator));
    }

    /** Type information of the host's own is not written: unions carry theirs. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
