package io.github.zhuanjie.sample;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as the outside world sends them, chosen to deceive readers of codes. */
public final class Texts {

    private static final char[] TRAPS = {
        '０', '９', 'Ｘ', 'ｘ', '\u0660', '\u0669', '\u0966', '\uD842', '\uDFB7', '\n', '\r', '\t', ' ', '\u3000', '\u00A0',
        '\u202E', '\u2066', '\u200B', '\uFEFF', '\'', '＇', '-', '+', '.', '．', 'e', 'E', ',', '\u0000', '\uFFFF'
    };

    private Texts() {}

    /** Returns any sequence of chars, lone surrogates included. */
    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('\u0000', '\uFFFF').ofMaxLength(24), nearly(18));
    }

    /** Returns texts of about a length that are digits but for a trap or two. */
    public static Arbitrary<String> nearly(int length) {
        Arbitrary<Character> mostlyDigits = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.chars().range('0', '9')),
                Tuple.of(1, Arbitraries.of('X', 'x', 'A')),
                Tuple.of(1, traps()));
        return mostlyDigits.list().ofMinSize(length - 2).ofMaxSize(length + 2).map(chars -> {
            StringBuilder text = new StringBuilder();
            chars.forEach(text::append);
            return text.toString();
        });
    }

    private static Arbitrary<Character> traps() {
        return Arbitraries.chars().with(TRAPS);
    }
}
