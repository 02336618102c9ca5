package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of values that are a single token. */
final class LeafForms {

    static final Form FLAG = new FlagForm();
    static final Form NUMBER = new NumberForm();

    private LeafForms() {}

    /** A value that is written as text. */
    static final class TextForm<T> extends Form {
        private final Class<T> type;
        private final Function<String, T> parser;
        private final Function<T, String> writer;

        TextForm(Class<T> type, Function<String, T> parser, Function<T, String> writer) {
            this.type = type;
            this.parser = parser;
            this.writer = writer;
        }

        @Override
        @Nullable
        Object read(Reading reading) {
            if (!reading.expect(Token.STRING)) {
                return null;
            }
            try {
                return parser.apply(reading.source().text());
            } catch (InvalidValueException e) {
                reading.fault(e.getCode());
                return null;
            }
        }

        @Override
        void write(Object value, TokenSink sink) {
            sink.string(writer.apply(type.cast(value)));
        }

        @Override
        Node repair(Node found, Repair repair) {
            return TextRepair.repair(this, found, repair);
        }

        Class<T> type() {
            return type;
        }

        /** Tells whether a text is one that is read. */
        boolean accepts(String text) {
            try {
                parser.apply(text);
                return true;
            } catch (InvalidValueException e) {
                return false;
            }
        }
    }

    /** A constant that is written as its code. */
    static final class CodeForm extends Form {
        private final Class<?> type;
        private final Map<String, Object> byCode = new LinkedHashMap<>();

        CodeForm(Class<?> type) {
            this.type = type;
            for (Object constant : type.getEnumConstants()) {
                byCode.put(((Coded) constant).getCode(), constant);
            }
        }

        Class<?> type() {
            return type;
        }

        @Override
        Collection<String> codes() {
            return byCode.keySet();
        }

        @Override
        Node repair(Node found, Repair repair) {
            return CodeRepair.repair(this, found, repair);
        }

        @Nullable
        Object find(String code) {
            return byCode.get(code);
        }

        @Override
        @Nullable
        Object read(Reading reading) {
            if (!reading.expect(Token.STRING)) {
                return null;
            }
            Object constant = find(reading.source().text());
            if (constant == null) {
                reading.unknownCode(codes());
            }
            return constant;
        }

        @Override
        void write(Object value, TokenSink sink) {
            sink.code(((Coded) value).getCode());
        }
    }

    private static final class FlagForm extends Form {
        @Override
        @Nullable
        Object read(Reading reading) {
            if (reading.source().token() == Token.TRUE) {
                return Boolean.TRUE;
            }
            return reading.expect(Token.FALSE) ? Boolean.FALSE : null;
        }

        @Override
        void write(Object value, TokenSink sink) {
            sink.flag((Boolean) value);
        }

        @Override
        Node repair(Node found, Repair repair) {
            return TextRepair.flag(found, repair);
        }
    }

    private static final class NumberForm extends Form {
        @Override
        @Nullable
        Object read(Reading reading) {
            if (!reading.expect(Token.INTEGER)) {
                return null;
            }
            if (!reading.source().isInt()) {
                reading.fault("JSON_LIMIT");
                return null;
            }
            return reading.source().toInt();
        }

        @Override
        void write(Object value, TokenSink sink) {
            sink.number((Integer) value);
        }

        @Override
        Node repair(Node found, Repair repair) {
            return TextRepair.number(found, repair);
        }
    }
}
