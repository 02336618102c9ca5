package io.github.zhuanjie.types;

import io.github.zhuanjie.types.TokenSource.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of several types, told apart by the member {@code type} of the object. */
final class UnionForm extends Form {

    private final Map<String, StructForm> byCode = new LinkedHashMap<>();
    private final Map<Class<?>, StructForm> byClass = new LinkedHashMap<>();

    void add(StructForm variant) {
        byCode.put(variant.typeCode(), variant);
        byClass.put(variant.type(), variant);
    }

    @Override
    @Nullable
    Object read(Reading reading) {
        if (!reading.expect(Token.OBJECT_START)) {
            return null;
        }
        TokenSource source = reading.source();
        if (source.next() == Token.NAME && source.text().equals(StructForm.TYPE)) {
            source.next();
            return readFromType(reading);
        }
        if (source.token() != Token.NAME) {
            reading.fault("JSON_MISSING_FIELD", StructForm.TYPE);
            return null;
        }
        return readFromTape(reading);
    }

    private @Nullable Object readFromType(Reading reading) {
        StructForm variant = variant(reading);
        if (variant == null) {
            passRest(reading);
            return null;
        }
        reading.source().next();
        return variant.readMembers(reading, true);
    }

    private static void passRest(Reading reading) {
        while (reading.source().next() == Token.NAME) {
            reading.passField();
        }
    }

    private @Nullable Object readFromTape(Reading reading) {
        if (reading.source() instanceof TokenTape tape) {
            return readTwice(reading, tape);
        }
        Optional<TokenTape> tape = TokenTape.record(reading.source());
        if (tape.isEmpty()) {
            reading.fault("JSON_LIMIT");
            return null;
        }
        TokenSource before = reading.switchTo(tape.get());
        Object value = readTwice(reading, tape.get());
        reading.switchTo(before);
        return value;
    }

    private @Nullable Object readTwice(Reading reading, TokenTape tape) {
        int start = tape.position();
        if (!tape.seek(StructForm.TYPE)) {
            reading.fault("JSON_MISSING_FIELD", StructForm.TYPE);
            return null;
        }
        StructForm variant = variant(reading);
        if (variant == null) {
            passRest(reading);
            return null;
        }
        tape.rewindTo(start);
        return variant.readMembers(reading, false);
    }

    /** Finds the variant that the current token, the value of the type member, names. */
    private @Nullable StructForm variant(Reading reading) {
        reading.enter(StructForm.TYPE);
        StructForm variant = null;
        if (reading.expect(Token.STRING)) {
            variant = byCode.get(reading.source().text());
            if (variant == null) {
                reading.unknownCode(byCode.keySet());
            }
        }
        reading.leave();
        return variant;
    }

    @Override
    void write(Object value, TokenSink sink) {
        variantOf(value).write(value, sink);
    }

    private StructForm variantOf(Object value) {
        StructForm exact = byClass.get(value.getClass());
        return exact != null
                ? exact
                : byClass.values().stream()
                        .filter(variant -> variant.type().isInstance(value))
                        .findFirst()
                        .orElseThrow();
    }
}
