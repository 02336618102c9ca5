package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of any shape, kept as it is. What holds for every document holds in it too: no name twice in an object, no
 * half a character, bounded depth. Faults are told at the place of the whole, since no name in it is known.
 */
final class OpaqueForm {

    /** A criterion takes two levels of a document. */
    private static final int MAX_CRITERION = 2 * Criterion.MAX_DEPTH;

    private static final OpaqueValue NOTHING = new OpaqueValue.Nothing();

    private final Reading reading;
    private final TokenSource source;
    private final int maxLevels;
    private final String tooDeep;
    private int level;

    private OpaqueForm(Reading reading, int maxLevels, String tooDeep) {
        this.reading = reading;
        this.source = reading.source();
        this.maxLevels = maxLevels;
        this.tooDeep = tooDeep;
    }

    /**
     * Reads any value.
     *
     * @return the value; null if a fault was recorded
     */
    static @Nullable OpaqueValue readAny(Reading reading) {
        int faults = reading.faultCount();
        OpaqueValue value = new OpaqueForm(reading, Integer.MAX_VALUE, "JSON_LIMIT").readValue();
        return reading.faultCount() == faults ? value : null;
    }

    /**
     * Reads the members of a criterion from the current one on.
     *
     * @param before  the members that were read before
     * @return the object; null if a fault was recorded
     */
    static OpaqueValue.@Nullable Members readCriterion(Reading reading, Map<String, OpaqueValue> before) {
        return new OpaqueForm(reading, MAX_CRITERION, "CRITERION_DEPTH").read(before);
    }

    /**
     * Reads the fields of a namespace from the current one on.
     *
     * @return the object; null if a fault was recorded
     */
    static OpaqueValue.@Nullable Members readExtension(Reading reading) {
        return new OpaqueForm(reading, Extensions.MAX_DEPTH, "EXTENSION_DEPTH").read(Map.of());
    }

    private OpaqueValue.@Nullable Members read(Map<String, OpaqueValue> before) {
        int faults = reading.faultCount();
        level++;
        Map<String, OpaqueValue> members = new LinkedHashMap<>(before);
        readMembers(members);
        return reading.faultCount() == faults ? new OpaqueValue.Members(members) : null;
    }

    private void readMembers(Map<String, OpaqueValue> members) {
        for (Token token = source.token(); token == Token.NAME; token = source.next()) {
            String name = words(source.text());
            if (name.length() > Reading.MAX_NAME) {
                reading.fault("JSON_LIMIT");
                reading.passField();
            } else if (members.containsKey(name)) {
                reading.fault("JSON_DUPLICATE_KEY");
                reading.passField();
            } else {
                source.next();
                members.put(name, readValue());
            }
        }
    }

    private OpaqueValue readValue() {
        return switch (source.token()) {
            case OBJECT_START, ARRAY_START -> readNested();
            case STRING -> new OpaqueValue.Text(words(source.text()));
            case INTEGER, DECIMAL -> readNumber();
            case TRUE -> new OpaqueValue.Flag(true);
            case FALSE -> new OpaqueValue.Flag(false);
            default -> NOTHING;
        };
    }

    private OpaqueValue readNested() {
        if (level == maxLevels) {
            reading.fault(tooDeep);
            source.skip();
            return NOTHING;
        }
        level++;
        OpaqueValue value = source.token() == Token.OBJECT_START ? readObject() : readArray();
        level--;
        return value;
    }

    private OpaqueValue readObject() {
        Map<String, OpaqueValue> members = new LinkedHashMap<>();
        source.next();
        readMembers(members);
        return new OpaqueValue.Members(members);
    }

    private OpaqueValue readArray() {
        List<OpaqueValue> elements = new ArrayList<>();
        while (source.next() != Token.ARRAY_END) {
            elements.add(readValue());
        }
        return new OpaqueValue.Elements(elements);
    }

    private OpaqueValue readNumber() {
        try {
            return new OpaqueValue.Number(source.text());
        } catch (InvalidValueException e) {
            reading.fault(e.getCode());
            return NOTHING;
        }
    }

    /** A text that could not be written again is not kept. */
    private String words(String text) {
        try {
            return PlainText.words(text);
        } catch (InvalidValueException e) {
            reading.fault(e.getCode());
            return "";
        }
    }

    static void write(OpaqueValue.Members value, TokenSink sink) {
        sink.startObject();
        value.of().forEach((name, member) -> {
            sink.name(PlainText.words(name));
            writeValue(member, sink);
        });
        sink.endObject();
    }

    static void writeValue(OpaqueValue value, TokenSink sink) {
        if (value instanceof OpaqueValue.Members members) {
            write(members, sink);
        } else if (value instanceof OpaqueValue.Elements elements) {
            sink.startArray();
            elements.of().forEach(element -> writeValue(element, sink));
            sink.endArray();
        } else if (value instanceof OpaqueValue.Text text) {
            sink.string(PlainText.words(text.text()));
        } else if (value instanceof OpaqueValue.Number number) {
            sink.number(number.text());
        } else if (value instanceof OpaqueValue.Flag flag) {
            sink.flag(flag.value());
        } else {
            sink.nothing();
        }
    }
}
