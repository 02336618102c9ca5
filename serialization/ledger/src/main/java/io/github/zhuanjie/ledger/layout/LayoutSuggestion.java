package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.codes.CodeTable;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.ReadLimits;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.ledger.table.Sheet;
import io.github.zhuanjie.ledger.table.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A first draft of a {@link Layout}, made from a sample file for a person to correct: every header of the sheet with the
 * column that it seems to be, by name or, if the name is not known, by what its cells look like; {@link
 * Layout#PASSED_OVER} where nothing is known.
 *
 * <p>Headers are written down, cells never. Immutable and thread-safe.
 */
public final class LayoutSuggestion {

    private static final int MAX_HEIGHT = 3;
    private static final int SAMPLE = 200;
    private static final int PERCENT = 100;
    private static final int MOST = 80;

    private final ColumnTable table;
    private final LedgerKind kind;

    /**
     * Creates a maker of drafts.
     *
     * @param table  the known columns
     * @param kind  the kind of ledger
     */
    public LayoutSuggestion(ColumnTable table, LedgerKind kind) {
        this.table = table;
        this.kind = kind;
    }

    /**
     * Makes a draft of the first visible sheet with a header; sheets without are listed as passed over.
     *
     * @param sample  a file of the vendor's
     * @param limits  how much it may hold
     * @return the draft; empty if no sheet has words above numbers that could be a header
     * @throws io.github.zhuanjie.ledger.table.UnreadableLedgerException if the file is no table, or damaged
     * @throws IOException if it cannot be read
     */
    public Optional<Layout> of(Path sample, ReadLimits limits) throws IOException {
        HeaderFinder finder = new HeaderFinder(table, kind, Map.of());
        Optional<Layout.Builder> draft = Optional.empty();
        Set<String> skipped = new TreeSet<>();
        try (TableFile file = TableFile.open(sample, limits)) {
            for (Sheet sheet : file.getSheets()) {
                List<Row> rows = sheet.isHidden() ? List.of() : first(sheet.rows());
                Optional<Header> header = finder.find(rows).or(() -> likely(finder, rows));
                if (header.isPresent() && draft.isEmpty()) {
                    draft = Optional.of(draft(finder, header.get(), rows));
                } else if (header.isEmpty()
                        && !sheet.isHidden()
                        && !sheet.getName().isEmpty()) {
                    skipped.add(sheet.getName());
                }
            }
        }
        return draft.map(layout -> layout.skippedSheets(skipped).build());
    }

    /**
     * Looks for words above data: several in a row, up to three such rows, and below them a row with numbers. A row with
     * numbers of its own is a record, of which nothing may get into the draft.
     */
    private static Optional<Header> likely(HeaderFinder finder, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            int height = 0;
            while (i + height < rows.size() && HeaderFinder.holdsWordsOnly(rows.get(i + height))) {
                height++;
            }
            boolean several = rows.get(i).cells().stream()
                            .filter(Cell.Text.class::isInstance)
                            .count()
                    > 1;
            if (several && height > 0 && height <= MAX_HEIGHT && i + height < rows.size()) {
                return Optional.of(
                        finder.read(rows.subList(i, rows.size()), height).movedBy(i));
            }
        }
        return Optional.empty();
    }

    private static List<Row> first(Iterator<Row> rows) {
        List<Row> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < SAMPLE) {
            first.add(rows.next());
        }
        return first;
    }

    private Layout.Builder draft(HeaderFinder finder, Header header, List<Row> rows) {
        List<Row> headerRows = rows.stream()
                .filter(row -> row.number() >= header.firstRow() && row.number() <= header.lastRow())
                .toList();
        List<Row> body = rows.subList(Math.min(header.endIndex(), rows.size()), rows.size());
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        header.columns().forEach(place -> taken.add(place.column().key()));
        int width =
                headerRows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int number = 1; number <= width; number++) {
            int at = number;
            String text = finder.textOver(headerRows, number);
            Optional<String> known = header.columns().stream()
                    .filter(place -> place.number() == at)
                    .map(place -> place.column().key())
                    .findFirst();
            if (!text.isEmpty()) {
                columns.putIfAbsent(text, known.or(() -> guess(body, at, taken)).orElse(Layout.PASSED_OVER));
            }
        }
        return Layout.builder()
                .kind(kind)
                .headerRow(header.firstRow())
                .headerRows(Math.max(1, headerRows.size()))
                .columns(columns);
    }

    /** Guesses by the cells: numbers of persons, phones and words of one code list are told from others. */
    private Optional<String> guess(List<Row> body, int column, Set<String> taken) {
        List<String> texts = body.stream()
                .map(row -> row.cell(column))
                .filter(Cell.Text.class::isInstance)
                .map(cell -> ((Cell.Text) cell).value().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        Optional<String> key = Optional.empty();
        if (most(texts, ResidentId::isValid)) {
            key = Optional.of("residentId");
        } else if (most(texts, Phone::isValid)) {
            key = Optional.of("phone");
        } else {
            key = guessCodes(texts, taken);
        }
        return key.filter(found -> table.find(kind, found).isPresent() && taken.add(found));
    }

    private Optional<String> guessCodes(List<String> texts, Set<String> taken) {
        for (Column column : table.columns(kind)) {
            boolean free = column.cells() == CellKind.CODE && !taken.contains(column.key());
            if (free && column.codes().filter(list -> reads(list, texts)).isPresent()) {
                return Optional.of(column.key());
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // every list is an enum
    private static boolean reads(Class<? extends Coded> list, List<String> texts) {
        Optional<CodeTable<?>> words = CodeTable.shipped((Class) list);
        return words.isPresent() && most(texts, text -> words.get().read(text).isPresent() && !isDigits(text));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean most(List<String> texts, Predicate<String> rule) {
        long found = texts.stream().filter(rule).count();
        return found > 0 && found * PERCENT >= (long) texts.size() * MOST;
    }
}
