package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.types.TokenSource.Token;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact: an object with the value and its day, or with the reason of its absence. */
final class FactForm extends Form {

    private static final String VALUE = "value";
    private static final String AS_OF = "asOf";
    private static final String ABSENT = "absent";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String WITHHELD = "WITHHELD";

    private final Form of;
    private final Form day;

    FactForm(Form of, Form day) {
        this.of = of;
        this.day = day;
    }

    @Override
    boolean isLeftOut(Object value) {
        return value instanceof Fact.Unknown<?>;
    }

    @Override
    Object whenLeftOut() {
        return Fact.unknown();
    }

    @Override
    void write(Object value, TokenSink sink) {
        sink.startObject();
        if (value instanceof Fact.Known<?> known) {
            sink.name(VALUE);
            of.write(known.value(), sink);
            if (known.asOf().isPresent()) {
                sink.name(AS_OF);
                day.write(known.asOf().get(), sink);
            }
        } else {
            sink.name(ABSENT);
            ABSENCE.write(value, sink);
        }
        sink.endObject();
    }

    @Override
    @Nullable
    Object read(Reading reading) {
        return reading.expect(Token.OBJECT_START) ? new Members().read(reading) : null;
    }

    /** The members of one fact while it is read. */
    private final class Members {
        private @Nullable Object value;
        private @Nullable Object asOf;
        private @Nullable Object absence;
        private boolean valueSeen;
        private boolean asOfSeen;
        private boolean absentSeen;

        @Nullable
        Object read(Reading reading) {
            int before = reading.faultCount();
            TokenSource source = reading.source();
            while (source.next() == Token.NAME) {
                readMember(reading, source.text());
            }
            if (absentSeen && (valueSeen || asOfSeen)) {
                reading.fault("JSON_CONFLICT", ABSENT);
            } else if (!absentSeen && !valueSeen) {
                reading.fault("JSON_MISSING_FIELD", VALUE);
            }
            return reading.faultCount() == before ? toFact() : null;
        }

        private void readMember(Reading reading, String name) {
            switch (name) {
                case VALUE -> {
                    value = member(reading, VALUE, of, valueSeen);
                    valueSeen = true;
                }
                case AS_OF -> {
                    asOf = member(reading, AS_OF, day, asOfSeen);
                    asOfSeen = true;
                }
                case ABSENT -> {
                    absence = member(reading, ABSENT, ABSENCE, absentSeen);
                    absentSeen = true;
                }
                default -> reading.passUnknownField(List.of(VALUE, AS_OF, ABSENT));
            }
        }

        private @Nullable Object member(Reading reading, String name, Form form, boolean seen) {
            Object found = null;
            reading.enter(name);
            if (seen) {
                reading.fault("JSON_DUPLICATE_KEY");
                reading.passField();
            } else {
                reading.source().next();
                found = form.read(reading);
            }
            reading.leave();
            return found;
        }

        private Fact<?> toFact() {
            if (absence != null) {
                return (Fact<?>) absence;
            }
            return asOf == null ? Fact.known(value) : Fact.known(value, (LocalDate) asOf);
        }
    }

    /** Why a fact is not known, as a code. */
    private static final Form ABSENCE = new Form() {
        @Override
        @Nullable
        Object read(Reading reading) {
            if (!reading.expect(Token.STRING)) {
                return null;
            }
            switch (reading.source().text()) {
                case UNKNOWN:
                    return Fact.unknown();
                case WITHHELD:
                    return Fact.withheld();
                default:
                    reading.unknownCode(List.of(UNKNOWN, WITHHELD));
                    return null;
            }
        }

        @Override
        void write(Object value, TokenSink sink) {
            sink.string(value instanceof Fact.Withheld<?> ? WITHHELD : UNKNOWN);
        }
    };
}
