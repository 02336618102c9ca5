package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes tokens canonically as they come. Faults are told at their line and column; names of members are not told, since
 * nobody knows what they mean here.
 */
final class CanonicalCopy {

    private final Reading reading;
    private final TokenSource source;
    private final CanonicalSink sink = new CanonicalSink();

    private CanonicalCopy(Reading reading) {
        this.reading = reading;
        this.source = reading.source();
    }

    static Optional<byte[]> of(Reading reading) {
        CanonicalCopy copy = new CanonicalCopy(reading);
        int before = reading.faultCount();
        copy.value();
        return reading.faultCount() == before ? Optional.of(copy.sink.bytes()) : Optional.empty();
    }

    private void value() {
        switch (source.token()) {
            case OBJECT_START -> object();
            case ARRAY_START -> array();
            case STRING -> sink.string(words());
            case INTEGER, DECIMAL -> number();
            case TRUE -> sink.flag(true);
            case FALSE -> sink.flag(false);
            default -> sink.nothing();
        }
    }

    private void object() {
        Set<String> names = new HashSet<>();
        sink.startObject();
        while (source.next() == Token.NAME) {
            String name = words();
            if (names.add(name)) {
                sink.name(name);
                source.next();
                value();
            } else {
                reading.fault("JSON_DUPLICATE_KEY");
                reading.passField();
            }
        }
        sink.endObject();
    }

    private void array() {
        sink.startArray();
        while (source.next() != Token.ARRAY_END) {
            value();
        }
        sink.endArray();
    }

    private void number() {
        Optional<String> canonical = new OpaqueValue.Number(source.text()).canonical();
        if (canonical.isEmpty()) {
            reading.fault("CANONICAL_NUMBER");
        }
        sink.number(canonical.orElse("0"));
    }

    private String words() {
        try {
            return PlainText.words(source.text());
        } catch (InvalidValueException e) {
            reading.fault(e.getCode());
            return "";
        }
    }
}
