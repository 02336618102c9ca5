package io.github.zhuanjie.json;

import io.github.zhuanjie.types.TokenSink;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** A Jackson generator as a sink of tokens. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;
    private final boolean quotesNumbers;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
        this.quotesNumbers = generator instanceof JsonGeneratorBase json
                && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
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

    /** Members have a bounded number of names, which are prepared when they are first written. */
    @Override
    public void member(String name) {
        SerializedString prepared = PreparedWords.find(name);
        if (prepared == null) {
            generator.writeName(name);
        } else {
            generator.writeName(prepared);
        }
    }

    /** Codes, too. */
    @Override
    public void code(String code) {
        SerializedString prepared = PreparedWords.find(code);
        if (prepared == null) {
            generator.writeString(code);
        } else {
            generator.writeString(prepared);
        }
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        if (quotesNumbers) {
            generator.writeRawValue(Integer.toString(number));
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    /** What builds a tree instead of a text takes numbers only. */
    @Override
    public void number(String text) {
        if (quotesNumbers) {
            generator.writeRawValue(text);
        } else if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(text);
        } else if (text.matches("-?[0-9]+")) {
            generator.writeNumber(new BigInteger(text));
        } else {
            generator.writeNumber(new BigDecimal(text));
        }
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
