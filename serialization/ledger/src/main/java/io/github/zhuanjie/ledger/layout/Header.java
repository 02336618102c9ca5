package io.github.zhuanjie.ledger.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a sheet: in which rows it stands and what it says about each column.
 *
 * @param firstRow  the number of its first row
 * @param lastRow  the number of its last row
 * @param endIndex  the index behind its last row among the rows that were looked at
 * @param columns  the columns that are known, from left to right; where lists stand side by side those of the leftmost
 * @param beside  the columns of each further list with the same headers, from left to right; none in most sheets
 * @param unknown  the numbers of the columns whose header is not known, ascending
 * @param repeated  the numbers of the columns whose header stands for a column further left, ascending
 */
public record Header(
        int firstRow,
        int lastRow,
        int endIndex,
        List<Place> columns,
        List<List<Place>> beside,
        List<Integer> unknown,
        List<Integer> repeated) {

    /** Copies the lists. */
    public Header {
        columns = List.copyOf(columns);
        beside = beside.stream().map(List::copyOf).toList();
        unknown = List.copyOf(unknown);
        repeated = List.copyOf(repeated);
    }

    /**
     * Finds a column by its key.
     *
     * @param key  the key
     * @return where it stands, or empty
     */
    public Optional<Place> find(String key) {
        return columns.stream()
                .filter(place -> place.column().key().equals(key))
                .findFirst();
    }

    /**
     * Makes a header of columns that are told by their letters, for a sheet that has none.
     *
     * @param table  the columns
     * @param kind  the kind of ledger
     * @param keys  the keys of the columns by letters such as {@code A}
     * @return the header, of no row
     * @throws IllegalArgumentException if there is no column with such a key or such letters
     */
    public static Header ofPositions(ColumnTable table, LedgerKind kind, Map<String, String> keys) {
        List<Place> places = new ArrayList<>();
        keys.forEach((letters, key) -> {
            if (!key.equals(Layout.PASSED_OVER)) {
                Column column = table.find(kind, key)
                        .orElseThrow(() -> new IllegalArgumentException("there is no column " + key));
                places.add(new Place(ColumnLetters.number(letters), column, false));
            }
        });
        places.sort(Comparator.comparingInt(Place::number));
        return new Header(0, 0, 0, places, List.of(), List.of(), List.of());
    }

    /**
     * Returns this header with another index of its end.
     *
     * @param rows  how many rows stand before those that were looked at
     * @return the header
     */
    public Header movedBy(int rows) {
        return new Header(firstRow, lastRow, endIndex + rows, columns, beside, unknown, repeated);
    }

    /** Returns how many columns are known in all lists. */
    int size() {
        return columns.size() + beside.stream().mapToInt(List::size).sum();
    }

    /** Tells whether this header makes several columns of what the other took for groups. */
    boolean splits(Header other) {
        return size() == other.size() && unknown.size() > other.unknown.size();
    }

    /**
     * A column of a sheet.
     *
     * @param number  where it stands, from 1
     * @param column  what it is
     * @param inTenThousands  whether its amounts are in ten thousands of yuan
     */
    public record Place(int number, Column column, boolean inTenThousands) {}
}
