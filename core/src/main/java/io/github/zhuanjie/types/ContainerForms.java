package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.types.LeafForms.CodeForm;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The forms of values that hold others. */
final class ContainerForms {

    private ContainerForms() {}

    /** A value that may be left out. */
    static final class OptionalForm extends Form {
        private final Form of;

        OptionalForm(Form of) {
            this.of = of;
        }

        @Override
        @Nullable
        Object read(Reading reading) {
            Object value = of.read(reading);
            return value == null ? null : Optional.of(value);
        }

        @Override
        void write(Object value, TokenSink sink) {
            of.write(((Optional<?>) value).orElseThrow(), sink);
        }

        @Override
        boolean isLeftOut(Object value) {
            return ((Optional<?>) value).isEmpty();
        }

        @Override
        Object whenLeftOut() {
            return Optional.empty();
        }

        @Override
        @Nullable
        Node repair(Node found, Repair repair) {
            return of.repair(found, repair);
        }

        @Override
        Collection<String> codes() {
            return of.codes();
        }
    }

    /** A list, in its own order. */
    static final class ListForm extends Form {
        private final Form of;

        private final boolean isIndependent;

        ListForm(Form of) {
            this(of, false);
        }

        private ListForm(Form of, boolean isIndependent) {
            this.of = of;
            this.isIndependent = isIndependent;
        }

        /** Returns the form of a list whose elements say nothing of each other. */
        ListForm ofIndependent() {
            return new ListForm(of, true);
        }

        @Override
        @Nullable
        Object read(Reading reading) {
            List<Object> elements = new ArrayList<>();
            return readElements(reading, of, elements) ? Collections.unmodifiableList(elements) : null;
        }

        @Override
        void write(Object value, TokenSink sink) {
            writeElements((Collection<?>) value, of, sink);
        }

        @Override
        boolean isLeftOut(Object value) {
            return ((Collection<?>) value).isEmpty();
        }

        @Override
        Object whenLeftOut() {
            return List.of();
        }

        @Override
        Node repair(Node found, Repair repair) {
            return isIndependent
                    ? ContainerRepair.listOfIndependent(of, found, repair)
                    : ContainerRepair.list(of, found, repair);
        }
    }

    /** A set, written in the order of its elements, whatever the set's own order is. */
    static final class SetForm extends Form {
        private final Form of;

        SetForm(Form of) {
            this.of = of;
        }

        @Override
        @Nullable
        Object read(Reading reading) {
            Set<Object> elements = new LinkedHashSet<>();
            return readElements(reading, of, elements) ? Collections.unmodifiableSet(elements) : null;
        }

        @Override
        void write(Object value, TokenSink sink) {
            writeElements(new TreeSet<Object>((Collection<?>) value), of, sink);
        }

        @Override
        boolean isLeftOut(Object value) {
            return ((Collection<?>) value).isEmpty();
        }

        @Override
        Object whenLeftOut() {
            return Set.of();
        }

        @Override
        Node repair(Node found, Repair repair) {
            return ContainerRepair.set(of, found, repair);
        }
    }

    /** A map from coded constants, written in the order of its keys. */
    static final class MapForm extends Form {
        private final CodeForm key;
        private final Form of;

        MapForm(CodeForm key, Form of) {
            this.key = key;
            this.of = of;
        }

        @Override
        @Nullable
        Object read(Reading reading) {
            if (!reading.expect(Token.OBJECT_START)) {
                return null;
            }
            int before = reading.faultCount();
            Map<Object, Object> entries = new TreeMap<>();
            while (reading.source().next() == Token.NAME) {
                readEntry(reading, entries);
            }
            return reading.faultCount() == before ? Collections.unmodifiableMap(entries) : null;
        }

        private void readEntry(Reading reading, Map<Object, Object> entries) {
            String code = reading.source().text();
            Object constant = key.find(code);
            if (constant == null) {
                reading.unknownCode(key.codes());
                reading.passField();
                return;
            }
            reading.enter(code);
            if (entries.containsKey(constant)) {
                reading.fault("JSON_DUPLICATE_KEY");
                reading.passField();
            } else {
                reading.source().next();
                Object value = of.read(reading);
                entries.put(constant, value == null ? Optional.empty() : value);
            }
            reading.leave();
        }

        @Override
        void write(Object value, TokenSink sink) {
            sink.startObject();
            for (Map.Entry<?, ?> entry : new TreeMap<Object, Object>((Map<?, ?>) value).entrySet()) {
                sink.member(((Coded) entry.getKey()).getCode());
                of.write(entry.getValue(), sink);
            }
            sink.endObject();
        }

        @Override
        boolean isLeftOut(Object value) {
            return ((Map<?, ?>) value).isEmpty();
        }

        @Override
        Object whenLeftOut() {
            return Map.of();
        }

        @Override
        boolean isObject() {
            return true;
        }

        @Override
        Node repair(Node found, Repair repair) {
            return ContainerRepair.map(key, of, found, repair);
        }
    }

    private static boolean readElements(Reading reading, Form of, Collection<Object> elements) {
        if (!reading.expect(Token.ARRAY_START)) {
            return false;
        }
        int before = reading.faultCount();
        for (int i = 0; reading.source().next() != Token.ARRAY_END; i++) {
            reading.enter(i);
            Object element = of.read(reading);
            if (element != null && !elements.add(element)) {
                reading.fault("JSON_DUPLICATE_ELEMENT");
            }
            reading.leave();
        }
        return reading.faultCount() == before;
    }

    private static void writeElements(Collection<?> elements, Form of, TokenSink sink) {
        sink.startArray();
        for (Object element : elements) {
            of.write(element, sink);
        }
        sink.endArray();
    }
}
