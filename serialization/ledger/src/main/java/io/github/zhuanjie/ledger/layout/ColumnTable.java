package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The columns of every kind of ledger with the headers that offices give them.
 *
 * <p>The table that ships was made from the forms and ledgers listed in the module's README; headers that nobody wrote
 * down are not in it. A vendor adds its own with {@link #withAliases}, or replaces the whole with {@link #read}; keys and
 * what the cells hold stay as they are, because the reader of each kind is written for them.
 *
 * <p>Headers are compared without spaces, line breaks, asterisks and colons, in narrow characters and capitals. A header
 * that is no column's is looked up once more without the brackets at its end, as in 户月保障金额(元). Immutable and
 * thread-safe.
 */
public final class ColumnTable {

    private final Map<LedgerKind, Map<String, Column>> byKey;
    private final Map<LedgerKind, Map<String, Column>> byHeader;

    private ColumnTable(Map<LedgerKind, Map<String, Column>> byKey, Map<LedgerKind, Map<String, Column>> byHeader) {
        this.byKey = byKey;
        this.byHeader = byHeader;
    }

    /**
     * Makes a table.
     *
     * @throws IllegalArgumentException if two columns of a kind have the same key or header
     */
    static ColumnTable of(List<Column> columns) {
        Map<LedgerKind, Map<String, Column>> keys = new EnumMap<>(LedgerKind.class);
        Map<LedgerKind, Map<String, Column>> headers = new EnumMap<>(LedgerKind.class);
        for (LedgerKind kind : LedgerKind.values()) {
            keys.put(kind, new LinkedHashMap<>());
            headers.put(kind, new HashMap<>());
        }
        for (Column column : columns) {
            if (keys.get(column.kind()).putIfAbsent(column.key(), column) != null) {
                throw new IllegalArgumentException("two columns must not have the key " + column.key());
            }
            addHeaders(headers.get(column.kind()), column);
        }
        return new ColumnTable(keys, headers);
    }

    private static void addHeaders(Map<String, Column> headers, Column column) {
        add(headers, column.chinese(), column);
        add(headers, column.english(), column);
        column.aliases().forEach(alias -> add(headers, alias, column));
    }

    private static void add(Map<String, Column> headers, String header, Column column) {
        Column before = headers.putIfAbsent(HeaderText.key(header), column);
        if (before != null && !before.key().equals(column.key())) {
            throw new IllegalArgumentException(
                    "a header must not mean both " + before.key() + " and " + column.key() + ": " + header);
        }
    }

    /**
     * Returns the table that ships with the library, loaded once.
     *
     * @return the table
     */
    public static ColumnTable standard() {
        return Standard.TABLE;
    }

    /**
     * Reads a table that replaces the shipped one: CSV in the same columns, {@code
     * kind,key,cells,codes,required,zh,en,aliases}, the aliases with {@code |} between them. Rows may be left out, and with
     * them what they stand for; {@code cells}, {@code codes} and {@code required} must be those of the shipped table.
     *
     * @param csv  the text, not closed
     * @return the table; or a fault {@code LEDGER_COLUMNS_ROW} for every row that is none, {@code LEDGER_COLUMNS_KEY}
     *     where a key is not one of the shipped table or stands twice, and {@code LEDGER_COLUMNS_HEADER} where a header
     *     would mean two columns
     * @throws IOException if the text cannot be read
     */
    public static Outcome<ColumnTable> read(Reader csv) throws IOException {
        return new ColumnTableReader(standard()).read(csv);
    }

    /**
     * Returns this table with more headers.
     *
     * @param kind  the kind of ledger
     * @param keys  the key of the column that each header stands for
     * @return the larger table; headers that stood for another column before now stand for this one
     * @throws IllegalArgumentException if there is no column with such a key
     */
    public ColumnTable withAliases(LedgerKind kind, Map<String, String> keys) {
        Map<LedgerKind, Map<String, Column>> headers = new EnumMap<>(byHeader);
        Map<String, Column> more = new HashMap<>(byHeader.get(kind));
        keys.forEach((header, key) -> more.put(
                HeaderText.key(header),
                find(kind, key).orElseThrow(() -> new IllegalArgumentException("there is no column " + key))));
        headers.put(kind, more);
        return new ColumnTable(byKey, headers);
    }

    /**
     * Returns the columns of a kind.
     *
     * @param kind  the kind of ledger
     * @return the columns in the order in which we write them
     */
    public List<Column> columns(LedgerKind kind) {
        return List.copyOf(byKey.get(Objects.requireNonNull(kind, "kind")).values());
    }

    /**
     * Finds a column by its key.
     *
     * @param kind  the kind of ledger
     * @param key  the key
     * @return the column, or empty
     */
    public Optional<Column> find(LedgerKind kind, String key) {
        return Optional.ofNullable(byKey.get(kind).get(key));
    }

    /**
     * Finds the column that a header stands for. Never throws for any text.
     *
     * @param kind  the kind of ledger
     * @param header  the text of the header cell
     * @return the column, or empty
     */
    public Optional<Column> match(LedgerKind kind, String header) {
        Map<String, Column> headers = byHeader.get(kind);
        return HeaderText.readings(HeaderText.key(header)).stream()
                .map(headers::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Tells whether the amounts under a header are in ten thousands of yuan, as 预算(万元) says.
     *
     * @param header  the text of the header cell
     * @return true if the header says so
     */
    public static boolean isInTenThousands(String header) {
        return HeaderText.isInTenThousands(HeaderText.key(header));
    }

    /**
     * Returns the headers that we write for a kind, leaving out columns that import passes over.
     *
     * @param kind  the kind of ledger
     * @param locale  the reader's locale
     * @return the headers in the order of {@link #columns}
     */
    public List<String> headers(LedgerKind kind, Locale locale) {
        return columns(kind).stream()
                .filter(column -> column.cells().isKept())
                .map(column -> column.header(locale))
                .toList();
    }

    /** Holder of the shipped table, loaded on first use. */
    private static final class Standard {

        private static final ColumnTable TABLE = load();

        private static ColumnTable load() {
            try (InputStream in = ColumnTable.class.getResourceAsStream("columns.csv");
                    Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
                return of(ColumnTableReader.shipped(reader));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
