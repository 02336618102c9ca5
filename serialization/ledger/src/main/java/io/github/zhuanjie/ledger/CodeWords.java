package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.codes.CodeTable;
import io.github.zhuanjie.codes.Precision;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of code lists: with the tables that ship, the labels in both languages and the words that the layout
 * adds. What was read once is remembered, since ledgers repeat a few words. Not thread-safe.
 */
final class CodeWords {

    private static final Set<String> NOTHING = Set.of("/", "\\", "-", "--", "—", "——", "N/A", "不详", "未知");
    /**
     * What parts the words of a cell, from what no word of a list holds to what many hold: where a piece is a word, it is not
     * parted further.
     */
    private static final List<String> SEPARATORS = List.of("；;|\n", "、，,", "/+", " 　");

    private static final String CHINESE_NONE = "无";
    private static final String ENGLISH_NONE = "none";
    private static final int MAX_REMEMBERED = 4_096;
    private static final int MAX_WORD = 100;
    private static final int MAX_TEXT = 1_000;

    private final Map<String, Map<String, String>> added;
    private final Map<Class<?>, Words<?>> words = new HashMap<>();
    private final Map<CodeMatch<?>, Fact<?>> facts = new IdentityHashMap<>();
    private final Map<CodeMatch<?>, Optional<Wording>> wordings = new IdentityHashMap<>();

    /**
     * Creates a reader.
     *
     * @param added  codes by words, by the simple name of the enum
     */
    CodeWords(Map<String, Map<String, String>> added) {
        this.added = added;
    }

    /**
     * What a text means.
     *
     * @param match  the constant, empty if there is none
     * @param isNone  whether the text says that there is nothing of the kind
     * @param isUnknown  whether it says that nobody knows, or nothing at all
     */
    record Meaning<E extends Enum<E> & Coded>(Optional<CodeMatch<E>> match, boolean isNone, boolean isUnknown) {
        boolean isMissing() {
            return match.isEmpty() && !isNone && !isUnknown;
        }
    }

    private record Words<E extends Enum<E> & Coded>(
            CodeTable<E> table, Map<String, E> labels, Map<String, Meaning<E>> known) {

        Meaning<E> read(String text) {
            Meaning<E> meaning = known.get(text);
            if (meaning == null) {
                meaning = meaningOf(text);
                if (known.size() < MAX_REMEMBERED && text.length() <= MAX_WORD) {
                    known.put(text, meaning);
                }
            }
            return meaning;
        }

        private Meaning<E> meaningOf(String text) {
            if (text.length() > MAX_TEXT) {
                return new Meaning<>(Optional.empty(), false, false);
            }
            String word = Normalization.trim(text);
            Optional<CodeMatch<E>> match =
                    table.read(word).or(() -> table.read(Blanks.dense(word))).map(this::exact);
            boolean none = match.isEmpty() && meansNone(word);
            boolean unknown = match.isEmpty() && (word.isEmpty() || NOTHING.contains(word) || table.meansUnknown(word));
            return new Meaning<>(match, none, unknown);
        }

        private boolean meansNone(String word) {
            return table.meansNone(word) || word.equals(ENGLISH_NONE) && table.meansNone(CHINESE_NONE);
        }

        /** Our own names of a constant, in either language, say no more than the constant. */
        private CodeMatch<E> exact(CodeMatch<E> match) {
            boolean isLabel = match.value()
                    .equals(labels.get(Normalization.apply(match.text()).value()));
            return isLabel ? new CodeMatch<>(match.value(), match.text(), Precision.EXACT) : match;
        }
    }

    /** Reads a word; what is no word of the list is told, and the fact is unknown. */
    <E extends Enum<E> & Coded> Meaning<E> read(RowCells cells, @Nullable BoundColumn column, Class<E> type) {
        Cell cell = cells.cell(column);
        if (column == null || cell instanceof Cell.Blank) {
            return new Meaning<>(Optional.empty(), false, true);
        }
        Meaning<E> meaning = meaningOf(type, TextCells.letters(cell));
        if (meaning.isMissing()) {
            cells.unread(column, type);
        }
        return meaning;
    }

    <E extends Enum<E> & Coded> Meaning<E> meaningOf(Class<E> type, String text) {
        return wordsOf(type).read(text);
    }

    <E extends Enum<E> & Coded> Optional<CodeMatch<E>> find(Class<E> type, String text) {
        return wordsOf(type).read(text).match();
    }

    /** Returns a word as a fact of a day; each list is asked with the ledger's day always, or with none always. */
    @SuppressWarnings("unchecked") // a fact is kept under its own match
    <E extends Enum<E> & Coded> Fact<E> fact(CodeMatch<E> match, Optional<LocalDate> asOf) {
        if (facts.size() > MAX_REMEMBERED) {
            facts.clear();
        }
        return (Fact<E>)
                facts.computeIfAbsent(match, found -> asOf.map(match::toFact).orElseGet(match::toFact));
    }

    /** Returns the words to be kept beside a constant. */
    Optional<Wording> wording(CodeMatch<?> match) {
        if (wordings.size() > MAX_REMEMBERED) {
            wordings.clear();
        }
        return wordings.computeIfAbsent(match, CodeMatch::wording);
    }

    @SuppressWarnings("unchecked") // words are kept under their own enum
    private <E extends Enum<E> & Coded> Words<E> wordsOf(Class<E> type) {
        return (Words<E>) words.computeIfAbsent(type, t -> {
            Map<String, E> labels = labels(type);
            labels.keySet()
                    .removeAll(
                            added.getOrDefault(type.getSimpleName(), Map.of()).keySet()); // the vendor's own
            Map<String, E> keys = new HashMap<>();
            labels.forEach(
                    (label, constant) -> keys.put(Normalization.apply(label).value(), constant));
            return new Words<>(table(type, labels), keys, new HashMap<>());
        });
    }

    /** Returns our own names of the constants, in both languages. */
    private static <E extends Enum<E> & Coded> Map<String, E> labels(Class<E> type) {
        Map<String, E> labels = new LinkedHashMap<>();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Messages messages = Messages.of(language);
            for (E constant : type.getEnumConstants()) {
                label(messages, constant).ifPresent(word -> labels.putIfAbsent(word, constant));
            }
        }
        return labels;
    }

    private <E extends Enum<E> & Coded> CodeTable<E> table(Class<E> type, Map<String, E> labels) {
        CodeTable<E> table = CodeTable.shipped(type).orElseGet(() -> CodeTable.ofCodes(type));
        Map<String, E> names = new LinkedHashMap<>(labels);
        names.keySet().removeIf(word -> !isNew(table, word));
        Map<String, E> more = new LinkedHashMap<>();
        added.getOrDefault(type.getSimpleName(), Map.of())
                .forEach((word, code) -> more.put(
                        word,
                        Coded.find(type, code)
                                .orElseThrow(() -> new IllegalArgumentException("there is no code " + code))));
        return table.withAliases(names).withLossyAliases(more);
    }

    private static boolean isNew(CodeTable<?> table, String word) {
        return table.read(word).isEmpty() && !table.meansNone(word) && !table.meansUnknown(word);
    }

    private static Optional<String> label(Messages messages, Coded constant) {
        try {
            return Optional.of(messages.label(constant));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** Tells whether a cell for several words says that it is known that there is none. */
    static boolean isNone(String text) {
        return text.equals(CHINESE_NONE) || text.equals(ENGLISH_NONE);
    }

    /** Returns the words of a cell that holds several. */
    /** Returns the words of a cell that holds several of a list, of which some may hold what parts others. */
    <E extends Enum<E> & Coded> List<String> split(Class<E> type, String text) {
        List<String> parts = List.of(Blanks.strip(text));
        for (String separators : SEPARATORS) {
            List<String> finer = new ArrayList<>();
            for (String part : parts) {
                finer.addAll(meaningOf(type, part).isMissing() ? split(part, separators) : List.of(part));
            }
            parts = finer;
        }
        return parts;
    }

    /** Returns the words of a cell that holds several of no list. */
    static List<String> split(String text) {
        return split(text, String.join("", SEPARATORS));
    }

    private static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                String part = Blanks.strip(text.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
