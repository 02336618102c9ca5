package io.github.zhuanjie.codes;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.StandardCoded;
import io.github.zhuanjie.base.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the words and numbers of registers and ledgers mean as constants of one enum: the enum's own codes, the codes and
 * names of the published list, and the words that ledgers use instead.
 *
 * <p>A word is compared as it stands, after the repairs of {@link Normalization} only: spaces and apostrophes around it
 * are dropped, full-width characters and brackets are narrowed, ASCII letters are raised. Nothing is guessed from parts or
 * similarity, and a word that may mean two constants is in no table: 子女 is neither son nor daughter, and 重残 is no level
 * of disability, because offices disagree which levels are severe.
 *
 * <p>Official codes and names come from the lists named at the enums; the other words were read on forms and ledgers or
 * are common usage. A vendor adds the words of its offices with {@link #withAliases}. Immutable and thread-safe.
 *
 * @param <E> the enum
 */
public final class CodeTable<E extends Enum<E> & Coded> {

    private final Class<E> type;
    private final Map<String, Entry<E>> words;
    private final Set<String> none;
    private final Set<String> unknown;

    CodeTable(Class<E> type, Map<String, Entry<E>> words, Set<String> none, Set<String> unknown) {
        this.type = type;
        this.words = Map.copyOf(words);
        this.none = Set.copyOf(none);
        this.unknown = Set.copyOf(unknown);
    }

    /**
     * Returns the table that ships with the library, loaded once an enum.
     *
     * @param <E> the enum
     * @param type  the enum's class
     * @return the table
     * @throws IllegalArgumentException if no table ships for this enum
     */
    public static <E extends Enum<E> & Coded> CodeTable<E> standard(Class<E> type) {
        return StandardTables.find(type);
    }

    /**
     * Finds the table that ships with the library.
     *
     * @param <E> the enum
     * @param type  the enum's class
     * @return the table; empty if none ships for this enum
     */
    public static <E extends Enum<E> & Coded> Optional<CodeTable<E>> shipped(Class<E> type) {
        return StandardTables.ships(type) ? Optional.of(standard(type)) : Optional.empty();
    }

    /**
     * Returns a table of nothing but the enum's own codes and, where it has them, those of the published list: the start
     * of a vendor's own table.
     *
     * @param <E> the enum
     * @param type  the enum's class
     * @return the table
     */
    public static <E extends Enum<E> & Coded> CodeTable<E> ofCodes(Class<E> type) {
        Map<String, Entry<E>> words = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.getCode(), new Entry<>(constant, Precision.EXACT));
        }
        for (E constant : type.getEnumConstants()) {
            if (constant instanceof StandardCoded standard) {
                standard.getStandardCode().ifPresent(code -> addNumber(words, code, constant));
            }
        }
        return new CodeTable<>(type, words, Set.of(), Set.of());
    }

    /** Adds a number of the published list, also as spreadsheets keep it, without the leading zero. */
    private static <E> void addNumber(Map<String, Entry<E>> words, String number, E constant) {
        words.put(number, new Entry<>(constant, Precision.EXACT));
        if (number.startsWith("0")) {
            words.put(number.substring(1), new Entry<>(constant, Precision.EXACT));
        }
    }

    /**
     * Returns this table with more words that mean the same as a constant.
     *
     * @param aliases  the constant that each word means
     * @return the larger table; words that were aliases before get their new meaning
     * @throws io.github.zhuanjie.base.InvalidValueException if a word cannot be kept as a {@link Wording}
     * @throws IllegalArgumentException if a code or name of the list itself would get another meaning
     */
    public CodeTable<E> withAliases(Map<String, E> aliases) {
        return with(aliases, Precision.ALIAS);
    }

    /**
     * Returns this table with more words that say more than the constant they are read as.
     *
     * @param aliases  the constant that each word is read as
     * @return the larger table; words that were aliases before get their new meaning
     * @throws io.github.zhuanjie.base.InvalidValueException if a word cannot be kept as a {@link Wording}
     * @throws IllegalArgumentException if a code or name of the list itself would get another meaning
     */
    public CodeTable<E> withLossyAliases(Map<String, E> aliases) {
        return with(aliases, Precision.LOSSY);
    }

    private CodeTable<E> with(Map<String, E> aliases, Precision precision) {
        Map<String, Entry<E>> more = new HashMap<>(words);
        aliases.forEach((word, value) -> {
            String key = key(Wording.of(word).reveal());
            Entry<E> before = words.get(key);
            boolean fixed = none.contains(key) || unknown.contains(key);
            if (fixed || before != null && before.precision() == Precision.EXACT) {
                throw new IllegalArgumentException("a word of the list itself must keep its meaning: " + word);
            }
            more.put(key, new Entry<>(Objects.requireNonNull(value, "value"), precision));
        });
        return new CodeTable<>(type, more, none, unknown);
    }

    /**
     * Returns the enum that this table reads.
     *
     * @return the enum's class
     */
    public Class<E> getType() {
        return type;
    }

    /**
     * Reads a word or number. Never throws for any text.
     *
     * @param text  the text as found
     * @return the match; empty if the table does not hold the text, or holds it as {@linkplain #meansNone none} or
     *     {@linkplain #meansUnknown unknown}
     */
    public Optional<CodeMatch<E>> read(String text) {
        Entry<E> entry = words.get(key(text));
        return entry == null
                ? Optional.empty()
                : Optional.of(new CodeMatch<>(entry.value(), Normalization.trim(text), entry.precision()));
    }

    /**
     * Tells whether a text says that there is nothing of the kind, such as 非救助对象 where categories are listed: known
     * to be none, which no constant of the enum stands for.
     *
     * @param text  the text as found
     * @return true if it does
     */
    public boolean meansNone(String text) {
        return none.contains(key(text));
    }

    /**
     * Tells whether a text says that the matter is not known or not stated, as code 9 of GB/T 2261.1 does.
     *
     * @param text  the text as found
     * @return true if it does
     */
    public boolean meansUnknown(String text) {
        return unknown.contains(key(text));
    }

    Map<String, Entry<E>> words() {
        return words;
    }

    static String key(String text) {
        return Normalization.apply(text).value();
    }

    /** What a word is read as. */
    record Entry<E>(E value, Precision precision) {}
}
