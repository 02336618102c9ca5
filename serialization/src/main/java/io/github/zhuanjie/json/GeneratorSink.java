package io.github.zhuanjie.json;

import io.github.zhuanjie.types.TokenSink;
import tools.jackson.core.JsonGenerator;

/** A Jackson generator as a sink of tokens. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    @Override
    public void number(String text) {
        generator.writeNumber(text);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
