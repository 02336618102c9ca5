package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.zhuanjie.types.TokenSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A Jackson generator as a sink of tokens; its failures pass through the core unchecked. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;
    private final boolean quotesNumbers;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
        this.quotesNumbers = generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
    }

    @Override
    public void startObject() {
        unchecked(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        unchecked(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        unchecked(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        unchecked(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        unchecked(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String text) {
        unchecked(() -> generator.writeString(text));
    }

    @Override
    public void number(int number) {
        if (quotesNumbers) {
            unchecked(() -> generator.writeRawValue(Integer.toString(number)));
        } else {
            unchecked(() -> generator.writeNumber(number));
        }
    }

    @Override
    public void flag(boolean flag) {
        unchecked(() -> generator.writeBoolean(flag));
    }

    /** What builds a tree instead of a text takes numbers only. */
    @Override
    public void number(String text) {
        if (quotesNumbers) {
            unchecked(() -> generator.writeRawValue(text));
        } else if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            unchecked(() -> generator.writeNumber(text));
        } else if (text.matches("-?[0-9]+")) {
            unchecked(() -> generator.writeNumber(new BigInteger(text)));
        } else {
            unchecked(() -> generator.writeNumber(new BigDecimal(text)));
        }
    }

    @Override
    public void nothing() {
        unchecked(generator::writeNull);
    }

    private interface Step {
        void take() throws IOException;
    }

    private static void unchecked(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
