package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.extension.Extensions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Words of a ledger that no code list has, kept as they stand beside the record that leaves the fact unknown: somebody who
 * knows what the office means can still look. They are kept among the {@linkplain Extensions fields of others}, which decide
 * on nothing and leave the office by no way of their own.
 */
public final class UnreadWords {

    /** The namespace of the fields. */
    public static final String NAMESPACE = "zhuanjie.github.io";

    /** The field: an object with a word for each key of a column. */
    public static final String FIELD = "unreadWords";

    private static final int MAX_LENGTH = 100;

    private final Map<String, String> words = new TreeMap<>();

    UnreadWords() {}

    void clear() {
        words.clear();
    }

    /** Remembers what a cell says, unless it is longer than a word or phrase. */
    void add(String key, String text) {
        String word = Blanks.strip(text);
        if (!word.isEmpty() && FreeText.isValid(word, MAX_LENGTH)) {
            words.put(key, word);
        }
    }

    /** Returns the words of some columns; empty if there are none. */
    Optional<Extensions> of(Predicate<String> keys) {
        Map<String, OpaqueValue> kept = new TreeMap<>();
        words.forEach((key, word) -> {
            if (keys.test(key)) {
                kept.put(key, new OpaqueValue.Text(word));
            }
        });
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(Extensions.of(
                        NAMESPACE, new OpaqueValue.Members(Map.of(FIELD, new OpaqueValue.Members(kept)))));
    }

    /**
     * Finds the word that a ledger had in a column.
     *
     * @param fields  the fields of a record that came from a ledger
     * @param key  the key of the column, see {@link io.github.zhuanjie.ledger.layout.Column}
     * @return the word; empty if the column's was read, or there was none
     */
    public static Optional<String> find(Extensions fields, String key) {
        return fields.find(NAMESPACE, FIELD)
                .map(found -> found instanceof OpaqueValue.Members members
                        ? members.of().get(key)
                        : null)
                .map(word -> word instanceof OpaqueValue.Text text ? text.text() : null);
    }

    /**
     * Returns a constant: a clerk's words may be personal.
     *
     * @return a text without words
     */
    @Override
    public String toString() {
        return "UnreadWords[***]";
    }
}
