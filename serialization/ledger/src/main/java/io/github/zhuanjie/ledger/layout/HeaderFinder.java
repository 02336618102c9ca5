package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the header among the first rows of a sheet: below a title, in one row or in up to three, of which the upper ones
 * name groups of columns, as merged cells do.
 *
 * <p>A row is a header if it names at least two columns of the kind of ledger, and at least as many as every row before it
 * that was looked at. The row below belongs to it if more columns are found with it than without, and if it holds words
 * only.
 *
 * <p>Immutable and thread-safe.
 */
public final class HeaderFinder {

    /** How many rows from the top a header may begin. */
    public static final int MAX_ROWS = 40;

    /** How many columns a header may have; those further right are passed over. */
    public static final int MAX_COLUMNS = 1_000;

    private static final int MAX_GROUP = 100;
    /** How many rows a header may have. */
    public static final int MAX_HEIGHT = 3;

    private static final int MIN_COLUMNS = 2;
    private static final int ENOUGH_COLUMNS = 4;
    private static final int LOOK_AHEAD = 5;

    private final ColumnTable table;
    private final LedgerKind kind;
    private final Set<String> passedOver;

    /**
     * Creates a finder.
     *
     * @param table  the headers
     * @param kind  the kind of ledger
     * @param columns  what a layout says about headers; those that it passes over are neither columns nor unknown
     */
    public HeaderFinder(ColumnTable table, LedgerKind kind, Map<String, String> columns) {
        this.table = table;
        this.kind = kind;
        this.passedOver = columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(Layout.PASSED_OVER))
                .map(entry -> HeaderText.key(entry.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Looks for a header.
     *
     * @param rows  the first rows of the sheet that have content
     * @return the header; empty if there is none
     */
    public Optional<Header> find(List<Row> rows) {
        Optional<Header> best = Optional.empty();
        for (int i = 0; i < Math.min(rows.size(), MAX_ROWS); i++) {
            Optional<Header> found = at(rows, i);
            if (found.isPresent() && isBetter(found.get(), best)) {
                best = found;
            } else if (best.isPresent() && (isSettled(best.get(), i) || isFollowed(best.get(), rows, i))) {
                break; // the rows behind a header are records
            }
        }
        return best;
    }

    /** A line above the table, such as one with a contact and a phone, may name two columns too. */
    private static boolean isSettled(Header best, int index) {
        return index >= best.endIndex() + (best.size() < ENOUGH_COLUMNS ? LOOK_AHEAD : 0);
    }

    /** A header that names people, with a record below it, is one, however few columns it has. */
    private static boolean isFollowed(Header best, List<Row> rows, int index) {
        long filled = rows.get(index).cells().stream()
                .filter(cell -> !(cell instanceof Cell.Blank))
                .count();
        boolean names = best.columns().stream()
                .map(Header.Place::column)
                .anyMatch(column ->
                        column.required() || column.cells() == CellKind.NAME || column.cells() == CellKind.RESIDENT_ID);
        return names
                && filled >= MIN_COLUMNS
                && !holdsWordsOnly(rows.get(index))
                && rows.stream()
                        .filter(row -> row.number() >= best.firstRow() && row.number() <= best.lastRow())
                        .allMatch(HeaderFinder::holdsWordsOnly);
    }

    private static boolean isBetter(Header found, Optional<Header> best) {
        return best.map(other -> found.size() > other.size()).orElse(true);
    }

    /**
     * Looks for a header that begins with a certain row, such as that of another table further down.
     *
     * @param rows  the row and those below it that have content
     * @return the header; empty if none begins there
     */
    public Optional<Header> findAtTop(List<Row> rows) {
        return at(rows, 0);
    }

    /**
     * Reads the header at a place that is known.
     *
     * @param rows  the rows of the sheet from the header's first on
     * @param height  how many rows it has
     * @return the header, whatever it names
     */
    public Header read(List<Row> rows, int height) {
        return header(rows, 0, Math.min(height, rows.size()));
    }

    private Optional<Header> at(List<Row> rows, int index) {
        Header best = header(rows, index, 1);
        for (int height = 2; height <= MAX_HEIGHT && index + height <= rows.size(); height++) {
            if (!holdsWordsOnly(rows.get(index + height - 1))) {
                break;
            }
            Header taller = header(rows, index, height);
            if (taller.size() <= header(rows, index + 1, height - 1).size()) {
                continue; // the row above adds nothing, as a title does
            }
            best = taller.size() > best.size() || taller.splits(best) ? taller : best;
        }
        return best.size() >= MIN_COLUMNS ? Optional.of(best) : Optional.empty();
    }

    /** A row of a header has neither numbers nor days nor texts with long runs of digits. */
    static boolean holdsWordsOnly(Row row) {
        for (Cell cell : row.cells()) {
            boolean word = cell instanceof Cell.Blank || cell instanceof Cell.Text text && !isData(text.value());
            if (!word) {
                return false;
            }
        }
        return true;
    }

    private static boolean isData(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits > 4 || digits > 0 && digits == text.strip().length();
    }

    private Header header(List<Row> rows, int index, int height) {
        List<Row> own = rows.subList(index, index + height);
        int width = own.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<ColumnGroups.Heading> headings = headings(own, Math.min(width, MAX_COLUMNS));
        List<Integer> unknown = new ArrayList<>();
        headings.stream()
                .filter(heading -> heading.column().isEmpty())
                .forEach(heading -> unknown.add(heading.number()));
        if (width > MAX_COLUMNS) {
            unknown.add(MAX_COLUMNS + 1); // told once for all of them
        }
        List<List<Header.Place>> lists = new ArrayList<>();
        List<Integer> again = new ArrayList<>();
        for (List<ColumnGroups.Heading> list : ColumnGroups.of(headings)) {
            lists.add(places(list, again));
        }
        return new Header(
                own.get(0).number(),
                own.get(height - 1).number(),
                index + height,
                lists.get(0),
                lists.subList(1, lists.size()),
                unknown,
                again);
    }

    private List<ColumnGroups.Heading> headings(List<Row> rows, int width) {
        List<ColumnGroups.Heading> headings = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
            List<String> texts = texts(rows, column);
            if (!texts.isEmpty() && !isPassedOver(texts)) {
                boolean large = texts.stream().anyMatch(ColumnTable::isInTenThousands);
                headings.add(new ColumnGroups.Heading(column, String.join("", texts), match(texts), large));
            }
        }
        return headings;
    }

    private boolean isPassedOver(List<String> texts) {
        return passedOver.contains(String.join("", texts)) || passedOver.contains(last(texts));
    }

    private static List<Header.Place> places(List<ColumnGroups.Heading> list, List<Integer> again) {
        List<Header.Place> places = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ColumnGroups.Heading heading : list) {
            Optional<Column> found = heading.column();
            if (found.isPresent()
                    && (taken.add(found.get().key()) || !found.get().cells().isKept())) {
                places.add(new Header.Place(heading.number(), found.get(), heading.inTenThousands()));
            } else if (found.isPresent()) {
                again.add(heading.number());
            }
        }
        return places;
    }

    /**
     * Returns what stands over a column, the group before its parts, as {@link Layout#getColumns} takes it.
     *
     * @param rows  the rows of the header
     * @param column  the number of the column, from 1
     * @return the text without spaces, empty if there is none
     */
    public String textOver(List<Row> rows, int column) {
        return String.join("", texts(rows, column));
    }

    /** The header's texts over a column, from top to bottom; a text goes on to the right until another begins. */
    private static List<String> texts(List<Row> rows, int column) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = text(rows.get(i), column);
            boolean grouped = text.isEmpty()
                    && i + 1 < rows.size()
                    && !text(rows.get(i + 1), column).isEmpty();
            String group = grouped ? textToTheLeft(rows, i, column) : text;
            if (!group.isEmpty()) {
                texts.add(group);
            }
        }
        return texts;
    }

    /** A group begins at a text with words below it and goes on as long as there are words below. */
    private static String textToTheLeft(List<Row> rows, int row, int column) {
        for (int left = column - 1; left >= Math.max(1, column - MAX_GROUP); left--) {
            if (text(rows.get(row + 1), left).isEmpty()) {
                return "";
            }
            String text = text(rows.get(row), left);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String text(Row row, int column) {
        return row.cell(column) instanceof Cell.Text text ? HeaderText.key(text.value()) : "";
    }

    /** The group with the column first, then the column by itself, then the group, as for a cell merged downwards. */
    private static String last(List<String> texts) {
        return texts.get(texts.size() - 1);
    }

    private Optional<Column> match(List<String> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String last = last(texts);
        return (texts.size() > 1 ? table.match(kind, String.join("", texts)) : Optional.<Column>empty())
                .or(() -> texts.size() > 2 ? table.match(kind, texts.get(texts.size() - 2) + last) : Optional.empty())
                .or(() -> table.match(kind, last));
    }
}
