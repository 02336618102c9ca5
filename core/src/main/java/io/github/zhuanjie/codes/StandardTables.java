package io.github.zhuanjie.codes;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.codes.CodeTable.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tables that ship with the library: one resource an enum, with a line for each word. */
final class StandardTables {

    private static final Map<Class<?>, CodeTable<?>> TABLES = new ConcurrentHashMap<>();
    private static final String OURS = "io.github.zhuanjie.";
    private static final String NONE = "NONE";
    private static final String UNKNOWN = "UNKNOWN";

    private StandardTables() {}

    @SuppressWarnings("unchecked") // a table is kept under its own enum
    static <E extends Enum<E> & Coded> CodeTable<E> find(Class<E> type) {
        return (CodeTable<E>) TABLES.computeIfAbsent(type, t -> load(type));
    }

    static boolean ships(Class<?> type) {
        return TABLES.containsKey(type)
                || type.getName().startsWith(OURS) && StandardTables.class.getResource(resource(type)) != null;
    }

    private static String resource(Class<?> type) {
        return type.getSimpleName() + ".csv";
    }

    private static <E extends Enum<E> & Coded> CodeTable<E> load(Class<E> type) {
        if (!type.getName().startsWith(OURS)) { // tables bear simple names, which another's enum may share
            throw new IllegalArgumentException("no table ships for " + type.getName());
        }
        try (InputStream in = StandardTables.class.getResourceAsStream(resource(type))) {
            if (in == null) {
                throw new IllegalArgumentException("no table ships for " + type.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read(type, reader.lines().skip(1).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <E extends Enum<E> & Coded> CodeTable<E> read(Class<E> type, List<String> lines) {
        Map<String, Entry<E>> words = new HashMap<>(CodeTable.ofCodes(type).words());
        Set<String> none = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            String word = CodeTable.key(cells[1]);
            Entry<E> entry = Coded.find(type, cells[0])
                    .map(value -> new Entry<>(value, Precision.valueOf(cells[2])))
                    .orElse(null);
            boolean isNew = entry != null
                    ? words.putIfAbsent(word, entry) == null
                    : NONE.equals(cells[0]) ? none.add(word) : UNKNOWN.equals(cells[0]) && unknown.add(word);
            if (!isNew) {
                throw new IllegalStateException("table of " + type.getSimpleName() + " must not hold: " + line);
            }
        }
        return new CodeTable<>(type, words, none, unknown);
    }
}
