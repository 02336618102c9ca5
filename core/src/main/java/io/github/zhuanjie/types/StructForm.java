package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object with named members. */
final class StructForm extends Form {

    /** The member that tells the types of a union apart. */
    static final String TYPE = "type";

    private final Class<?> type;
    private final String typeCode;
    private final Function<StructForm, Structure> reflection;
    private volatile @Nullable Structure structure;

    /**
     * Creates a form.
     *
     * @param type  the class
     * @param typeCode  the code of the type in its union; empty if it is in none
     * @param reflection  finds the members on first use
     */
    StructForm(Class<?> type, String typeCode, Function<StructForm, Structure> reflection) {
        this.type = type;
        this.typeCode = typeCode;
        this.reflection = reflection;
    }

    Class<?> type() {
        return type;
    }

    String typeCode() {
        return typeCode;
    }

    Structure structure() {
        Structure found = structure;
        if (found == null) {
            found = reflection.apply(this);
            structure = found;
        }
        return found;
    }

    @Override
    @Nullable
    Object read(Reading reading) {
        if (!reading.expect(Token.OBJECT_START)) {
            return null;
        }
        reading.source().next();
        return readMembers(reading, false);
    }

    /**
     * Reads the members from the current one on.
     *
     * @param typeSeen  whether the member that names the type has been read
     */
    @Nullable
    Object readMembers(Reading reading, boolean typeSeen) {
        int before = reading.faultCount();
        Structure members = structure();
        Object[] values = new Object[members.size()];
        boolean[] seen = new boolean[members.size() + 1];
        seen[members.size()] = typeSeen;
        TokenSource source = reading.source();
        for (Token token = source.token(); token == Token.NAME; token = source.next()) {
            readMember(reading, members, values, seen);
        }
        reportMissing(reading, members, seen);
        return reading.faultCount() == before ? make(reading, members, values) : null;
    }

    private void readMember(Reading reading, Structure members, Object[] values, boolean[] seen) {
        String name = reading.source().text();
        int index = !typeCode.isEmpty() && name.equals(TYPE) ? members.size() : members.indexOf(name);
        if (index < 0) {
            reading.passUnknownField(members.names());
            return;
        }
        reading.enter(name);
        if (seen[index]) {
            reading.fault("JSON_DUPLICATE_KEY");
            reading.passField();
        } else {
            seen[index] = true;
            reading.source().next();
            if (index == members.size()) {
                readType(reading);
            } else {
                values[index] = members.get(index).form().read(reading);
            }
        }
        reading.leave();
    }

    @Override
    boolean isObject() {
        return true;
    }

    @Override
    Node repair(Node found, Repair repair) {
        if (!found.is(Token.OBJECT_START)) {
            return found;
        }
        boolean rules = RulingTypes.contains(type);
        if (rules) {
            repair.enterRule();
        }
        Node repaired = new StructRepair(this, repair).repair(found);
        if (rules) {
            repair.leaveRule();
        }
        return repaired;
    }

    private void readType(Reading reading) {
        if (reading.expect(Token.STRING) && !reading.source().text().equals(typeCode)) {
            reading.unknownCode(List.of(typeCode));
        }
    }

    private void reportMissing(Reading reading, Structure members, boolean[] seen) {
        for (int i = 0; i < members.size(); i++) {
            if (!seen[i] && members.get(i).isRequired()) {
                reading.fault("JSON_MISSING_FIELD", members.get(i).name());
            }
        }
        if (!typeCode.isEmpty() && !seen[members.size()]) {
            reading.fault("JSON_MISSING_FIELD", TYPE);
        }
    }

    private static @Nullable Object make(Reading reading, Structure members, Object[] values) {
        try {
            return members.make(values);
        } catch (InvalidValueException e) {
            reading.faultOf(e);
        } catch (IllegalArgumentException e) {
            reading.fault("JSON_INVALID_VALUE");
        } catch (ArithmeticException e) {
            reading.fault("AMOUNT_RANGE");
        }
        return null;
    }

    @Override
    void write(Object value, TokenSink sink) {
        sink.startObject();
        if (!typeCode.isEmpty()) {
            sink.member(TYPE);
            sink.code(typeCode);
        }
        Structure members = structure();
        for (int i = 0; i < members.size(); i++) {
            Structure.Member member = members.get(i);
            Object part = member.get(value);
            if (!member.form().isLeftOut(part)) {
                write(member, part, sink);
            }
        }
        sink.endObject();
    }

    private void write(Structure.Member member, Object part, TokenSink sink) {
        Object wanted = part;
        if (part instanceof Extensions extensions) {
            wanted = sink.taken(type, extensions);
            if (member.form().isLeftOut(wanted)) {
                return;
            }
        } else if (!sink.takes(type, member.name())) {
            return;
        }
        sink.member(member.name());
        member.form().write(wanted, sink);
    }
}
