package io.github.zhuanjie.types;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A city's own fields, kept as they are. Faults are told at the place of the whole: no name in it is known, and one may be
 * personal.
 */
final class ExtensionsForm extends Form {

    static final Form INSTANCE = new ExtensionsForm();

    private ExtensionsForm() {}

    @Override
    @Nullable
    Object read(Reading reading) {
        if (!reading.expect(Token.OBJECT_START)) {
            return null;
        }
        int before = reading.faultCount();
        Map<String, OpaqueValue.Members> namespaces = new LinkedHashMap<>();
        while (reading.source().next() == Token.NAME) {
            readNamespace(reading, namespaces);
        }
        return reading.faultCount() == before ? make(reading, namespaces) : null;
    }

    private static void readNamespace(Reading reading, Map<String, OpaqueValue.Members> namespaces) {
        String name = reading.source().text();
        if (namespaces.containsKey(name)) {
            reading.fault("JSON_DUPLICATE_KEY");
            reading.passField();
            return;
        }
        reading.source().next();
        if (reading.expect(Token.OBJECT_START)) {
            reading.source().next();
            OpaqueValue.Members fields = OpaqueForm.readExtension(reading);
            if (fields != null) {
                namespaces.put(name, fields);
            }
        }
    }

    private static @Nullable Extensions make(Reading reading, Map<String, OpaqueValue.Members> namespaces) {
        try {
            return new Extensions(namespaces);
        } catch (InvalidValueException e) {
            reading.fault(e.getCode());
            return null;
        }
    }

    /** A city's own fields are nobody else's to repair; those that cannot be held are kept aside, a namespace as a whole. */
    @Override
    Node repair(Node found, Repair repair) {
        if (!found.is(Token.OBJECT_START)) {
            repair.warn("LENIENT_EXTENSIONS", found.start());
            return Repair.STRANGE;
        }
        List<Node.Member> held = new ArrayList<>();
        Map<String, OpaqueValue.Members> namespaces = new LinkedHashMap<>();
        for (Node.Member member : found.members()) {
            OpaqueValue kept = repair.keep(member.value());
            if (kept == null) {
                continue; // its fault was recorded
            }
            if (holds(member.name(), kept, namespaces)) {
                held.add(member);
            } else {
                repair.warn("LENIENT_EXTENSIONS", member.at());
                repair.keepField(member);
                repair.here().isContainer = true;
            }
        }
        return found.withMembers(held);
    }

    /** Takes a namespace up if the bounds allow it beside those before; one that stands twice is left to be refused. */
    private static boolean holds(String name, OpaqueValue kept, Map<String, OpaqueValue.Members> namespaces) {
        if (namespaces.containsKey(name)) {
            return true;
        }
        if (kept instanceof OpaqueValue.Members fields) {
            namespaces.put(name, fields);
            try {
                return !new Extensions(namespaces).isEmpty();
            } catch (InvalidValueException e) {
                namespaces.remove(name);
            }
        }
        return false;
    }

    @Override
    void write(Object value, TokenSink sink) {
        sink.startObject();
        ((Extensions) value).of().forEach((namespace, fields) -> {
            sink.name(namespace);
            OpaqueForm.write(fields, sink);
        });
        sink.endObject();
    }

    @Override
    boolean isLeftOut(Object value) {
        return ((Extensions) value).isEmpty();
    }

    @Override
    Object whenLeftOut() {
        return Extensions.none();
    }
}
