package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.codes.CodeTable;
import io.github.zhuanjie.codes.Precision;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.types.LeafForms.CodeForm;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Repairs codes: another case, and the words and numbers that the library has in a table for the enum, or the Chinese
 * name that it shows itself. Nothing is guessed from parts or similarity.
 */
final class CodeRepair {

    private static final ClassValue<Words<?>> WORDS = new ClassValue<>() {
        @Override
        protected Words<?> computeValue(Class<?> type) {
            return Words.of(type);
        }
    };

    private CodeRepair() {}

    /** The words that may stand for the constants of an enum. */
    private record Words<E extends Enum<E> & Coded>(CodeTable<E> table, Map<String, E> names) {

        @SuppressWarnings({"unchecked", "rawtypes"}) // codes are found for enums with codes only
        static Words<?> of(Class<?> type) {
            return ofEnum((Class) type);
        }

        private static <E extends Enum<E> & Coded> Words<E> ofEnum(Class<E> type) {
            Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
            Map<String, E> names = new HashMap<>();
            Map<String, E> ambiguous = new HashMap<>();
            for (E constant : type.getEnumConstants()) {
                String name = Normalization.apply(chinese.label(constant)).value();
                if (names.putIfAbsent(name, constant) != null) {
                    ambiguous.put(name, constant);
                }
            }
            names.keySet().removeAll(ambiguous.keySet());
            return new Words<>(CodeTable.shipped(type).orElseGet(() -> CodeTable.ofCodes(type)), names);
        }

        Optional<CodeMatch<E>> read(String text) {
            return table.read(text)
                    .or(() -> Optional.ofNullable(
                                    names.get(Normalization.apply(text).value()))
                            .map(constant -> new CodeMatch<>(constant, text, Precision.EXACT)));
        }

        boolean saysNothing(String text) {
            return table.meansUnknown(text);
        }
    }

    static Node repair(CodeForm form, Node found, Repair repair) {
        if (found.is(Token.STRING) && form.find(found.text()) != null) {
            return found;
        }
        if (!found.is(Token.STRING) && !isNumber(found)) {
            return found;
        }
        String text = found.text();
        Words<?> words = WORDS.get(form.type());
        if (Normalization.trim(text).isEmpty() || words.saysNothing(text)) {
            return Repair.EMPTY;
        }
        return words.read(text)
                .map(match -> read(match, found, repair))
                .orElse(found.is(Token.STRING) ? Repair.UNKNOWN : found);
    }

    private static Node read(CodeMatch<?> match, Node found, Repair repair) {
        if (match.precision() == Precision.LOSSY) {
            repair.warn("LENIENT_CODE_NARROWED", found.start());
        } else {
            repair.warn("LENIENT_CODE", found.start());
        }
        if (match.precision() != Precision.EXACT) {
            repair.noteWords(match.text());
        }
        return found.asText(match.value().getCode());
    }

    private static boolean isNumber(Node found) {
        return found.is(Token.INTEGER) && found.text().length() <= 4;
    }

    /** Repairs a code of which only the case may differ. */
    static Node repair(Collection<String> codes, Node found, Repair repair) {
        if (!found.is(Token.STRING) || codes.contains(found.text())) {
            return found;
        }
        String code = Normalization.apply(found.text()).value();
        if (code.isEmpty()) {
            return Repair.EMPTY;
        }
        if (!codes.contains(code)) {
            return Repair.UNKNOWN;
        }
        repair.warn("LENIENT_CODE", found.start());
        return found.asText(code);
    }
}
