package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.types.TokenSource.Token;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact: an object with the value and its day, or with the reason of its absence. */
final class FactForm extends Form {

    static final String VALUE = "value";
    static final String AS_OF = "asOf";
    static final String WORDING = "wording";
    static final String ABSENT = "absent";
    static final String UNKNOWN = "UNKNOWN";
    private static final String WITHHELD = "WITHHELD";

    private final Form of;
    private final Form day;
    private final Form words;

    FactForm(Form of, Form day, Form words) {
        this.of = of;
        this.day = day;
        this.words = words;
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
            sink.member(VALUE);
            of.write(known.value(), sink);
            if (known.asOf().isPresent()) {
                sink.member(AS_OF);
                day.write(known.asOf().get(), sink);
            }
            if (known.wording().isPresent()) {
                sink.member(WORDING);
                words.write(known.wording().get(), sink);
            }
        } else {
            sink.member(ABSENT);
            ABSENCE.write(value, sink);
        }
        sink.endObject();
    }

    @Override
    @Nullable
    Object read(Reading reading) {
        return reading.expect(Token.OBJECT_START) ? new Members().read(reading) : null;
    }

    @Override
    @Nullable
    Node repair(Node found, Repair repair) {
        return new FactRepair(of, day, words).repair(found, repair);
    }

    @Override
    Node notKnown(Node found) {
        return new Node(
                Token.OBJECT_START,
                "",
                found.start(),
                found.end(),
                List.of(new Node.Member(ABSENT, found.start(), found.asText(UNKNOWN))),
                List.of(),
                Node.Origin.FOUND);
    }

    /** The members of one fact while it is read. */
    private final class Members {
        private @Nullable Object value;
        private @Nullable Object asOf;
        private @Nullable Object wording;
        private @Nullable Object absence;
        private boolean valueSeen;
        private boolean asOfSeen;
        private boolean wordingSeen;
        private boolean absentSeen;

        @Nullable
        Object read(Reading reading) {
            int before = reading.faultCount();
            TokenSource source = reading.source();
            while (source.next() == Token.NAME) {
                readMember(reading, source.text());
            }
            if (absentSeen && (valueSeen || asOfSeen || wordingSeen)) {
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
                case WORDING -> {
                    wording = member(reading, WORDING, words, wordingSeen);
                    wordingSeen = true;
                }
                case ABSENT -> {
                    absence = member(reading, ABSENT, ABSENCE, absentSeen);
                    absentSeen = true;
                }
                default -> reading.passUnknownField(List.of(VALUE, AS_OF, WORDING, ABSENT));
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
            return new Fact.Known<>(value, SharedDays.of((LocalDate) asOf), Optional.ofNullable((Wording) wording));
        }
    }

    /** Why a fact is not known, as a code. */
    static final Form ABSENCE = new Form() {
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
            sink.code(value instanceof Fact.Withheld<?> ? WITHHELD : UNKNOWN);
        }

        @Override
        Node repair(Node found, Repair repair) {
            return CodeRepair.repair(codes(), found, repair);
        }

        @Override
        Collection<String> codes() {
            return List.of(UNKNOWN, WITHHELD);
        }
    };
}
