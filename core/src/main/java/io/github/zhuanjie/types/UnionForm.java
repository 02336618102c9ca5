package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of several types, told apart by the member {@code type} of the object. An open union keeps an object of a type that
 * it does not know, where the reading lets newer documents through.
 */
final class UnionForm extends Form {

    /** How a union keeps what it does not know. */
    record Unknown<T>(
            Class<T> type, Function<OpaqueValue.Members, T> keeping, Function<T, OpaqueValue.Members> content) {
        void write(Object value, TokenSink sink) {
            OpaqueForm.write(content.apply(type.cast(value)), sink);
        }
    }

    private final Map<String, StructForm> byCode = new LinkedHashMap<>();
    private final Map<Class<?>, StructForm> byClass = new LinkedHashMap<>();

    private final @Nullable Unknown<?> unknown;

    UnionForm(@Nullable Unknown<?> unknown) {
        this.unknown = unknown;
    }

    /** Tells whether values of a class are what the union keeps without knowing it. */
    boolean keeps(Class<?> type) {
        return unknown != null && unknown.type() == type;
    }

    void add(StructForm variant) {
        byCode.put(variant.typeCode(), variant);
        byClass.put(variant.type(), variant);
    }

    List<Class<?>> variants() {
        return List.copyOf(byClass.keySet());
    }

    @Override
    @Nullable
    Object read(Reading reading) {
        if (!reading.expect(Token.OBJECT_START)) {
            return null;
        }
        TokenSource source = reading.source();
        if (unknown != null && reading.keepsWhole()) {
            source.next();
            return keep(reading, Map.of());
        }
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

    @Override
    boolean isObject() {
        return true;
    }

    @Override
    Node repair(Node found, Repair repair) {
        return new UnionRepair(byCode, unknown != null).repair(found, repair);
    }

    private @Nullable Object readFromType(Reading reading) {
        if (isKept(reading)) {
            Map<String, OpaqueValue> type = Map.of(
                    StructForm.TYPE, new OpaqueValue.Text(reading.source().text()));
            reading.source().next();
            return keep(reading, type);
        }
        StructForm variant = variant(reading);
        if (variant == null) {
            passRest(reading);
            return null;
        }
        reading.source().next();
        return variant.readMembers(reading, true);
    }

    /** Tells whether the current token, the value of the type member, names a type that is kept unknown. */
    private boolean isKept(Reading reading) {
        TokenSource source = reading.source();
        return unknown != null
                && reading.allowsUnknown()
                && source.token() == Token.STRING
                && !byCode.containsKey(source.text());
    }

    private @Nullable Object keep(Reading reading, Map<String, OpaqueValue> before) {
        OpaqueValue.Members content = OpaqueForm.readCriterion(reading, before);
        if (content == null || unknown == null) {
            return null;
        }
        try {
            return unknown.keeping().apply(content);
        } catch (InvalidValueException e) {
            reading.fault(e.getCode());
            return null;
        }
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
        if (isKept(reading)) {
            tape.rewindTo(start);
            return keep(reading, Map.of());
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
        if (unknown != null && unknown.type().isInstance(value)) {
            unknown.write(value, sink);
        } else {
            variantOf(value).write(value, sink);
        }
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
