package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.LineWords.isDigits;
import static io.github.zhuanjie.ledger.LineWords.narrowed;

import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.Header.Place;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells the rows below a header that are no records: sums, notes, signatures, parts, headers again. Not thread-safe. */
final class RowSorter {

    private static final int MIN_HEADER_WORDS = 3;
    private static final int MAX_TOTAL = 60;
    private static final int LONG_NUMBER = 15;
    private static final int MAX_NUMBERED_LEVEL = 2;

    private final ColumnTable table;
    private final LedgerKind kind;
    private final Function<String, SectionText> sections;
    private final boolean isWide;
    private final boolean isOfNamesOnly;
    private final boolean hasRelations;
    private final Set<List<String>> headerTexts = new HashSet<>();
    private final Set<String> headerStarts = new HashSet<>();
    private final Set<Integer> sequences = new HashSet<>();
    private final List<Integer> names = new ArrayList<>();
    private boolean afterNote;
    private boolean inOtherTable;
    private Optional<String> warning = Optional.empty();
    private Optional<SectionText> section = Optional.empty();
    private boolean beginsOther;
    private int lead;
    private String line = "";
    private String said = "";
    private Optional<SectionText> saying = Optional.empty();

    /**
     * Creates a sorter.
     *
     * @param columns  the table and kind with which the header was found
     * @param places  the columns of the list
     * @param headerRows  the rows of the header, as the list sees them
     * @param sections  reads what a line says of the rows below it
     */
    RowSorter(KindColumns columns, List<Place> places, List<Row> headerRows, Function<String, SectionText> sections) {
        this.table = columns.table();
        this.kind = columns.kind();
        this.sections = sections;
        this.isWide = places.size() >= MIN_HEADER_WORDS;
        this.isOfNamesOnly = places.stream()
                .map(place -> place.column().cells())
                .noneMatch(cells -> cells.isKept() && cells != CellKind.NAME);
        this.hasRelations =
                places.stream().anyMatch(place -> place.column().key().equals("relation"));
        headerRows.forEach(row -> headerTexts.add(texts(row)));
        headerTexts.forEach(texts ->
                texts.stream().filter(text -> !text.isEmpty()).findFirst().ifPresent(headerStarts::add));
        places.forEach(place -> {
            if (place.column().cells() == CellKind.SEQUENCE) {
                sequences.add(place.number());
            } else if (place.column().cells() == CellKind.NAME) {
                names.add(place.number());
            }
        });
    }

    /** What the columns of a sheet are looked up in. */
    record KindColumns(ColumnTable table, LedgerKind kind) {}

    /**
     * Returns why a row is no record; empty if it is one.
     *
     * @param merged  the merged cells, moved to the row
     * @param says  whether merged cells from further up say something of the row
     */
    Optional<SkipReason> reason(Row row, MergedCells merged, boolean says) {
        warning = Optional.empty();
        section = Optional.empty();
        saying = Optional.empty(); // the same words may mean another place below another heading
        beginsOther = false;
        int first = firstWithContent(row, 1);
        lead = first;
        if (first == 0) {
            return Optional.of(SkipReason.EMPTY);
        }
        Cell lead = row.cell(first);
        int second = sequences.contains(first) ? firstWithContent(row, first + 1) : 0;
        if (sequences.contains(first) && second == 0 && isNumber(lead)) {
            return Optional.of(SkipReason.EMPTY);
        }
        Optional<SkipReason> reason = lead instanceof Cell.Text text && !isDigits(text.value())
                ? ofWord(row, first, narrowed(text.value()), new Around(merged, says))
                : ofDay(row, lead, first);
        if (reason.isEmpty()) {
            reason = ofTotal(row);
        }
        if (reason.isEmpty() && inOtherTable) {
            warning = Optional.empty();
            reason = Optional.of(SkipReason.OTHER_TABLE);
        }
        afterNote = reason.filter(SkipReason.FOOTNOTE::equals).isPresent();
        return reason;
    }

    /** What stands around a row. */
    private record Around(MergedCells merged, boolean says) {}

    boolean isInOtherTable() {
        return inOtherTable;
    }

    /** Tells whether the row that was asked about last is the header of another table. */
    boolean beginsOtherTable() {
        return beginsOther;
    }

    /** Returns the first column with content of the row that was asked about last. */
    int leadColumn() {
        return lead;
    }

    /** Returns the last heading, in narrow characters without spaces. */
    String line() {
        return line;
    }

    /** Returns the code of what is to be told of the row that was asked about last. */
    Optional<String> warning() {
        return warning;
    }

    /** Returns what the row that was asked about last says of those below it; empty if it is no heading. */
    Optional<SectionText> section() {
        return section;
    }

    private Optional<SkipReason> ofWord(Row row, int column, String word, Around around) {
        if (isDigits(word)) {
            return Optional.empty();
        }
        if (LineWords.isTotal(word)) {
            return Optional.of(SkipReason.TOTAL);
        }
        boolean alone = !around.says() && firstWithContent(row, column + 1) == 0;
        boolean known = alone && says(word).isKnown();
        if (LineWords.isNote(word) || alone && afterNote && !known) {
            if (alone && names.contains(column) && !LineWords.isNote(word) && LineWords.isLikeName(word)) {
                warning = Optional.of("LEDGER_LINE");
            }
            // A numbered line may be a heading all the same, so that what holds above is not known to hold below.
            section =
                    alone && SectionText.level(word) <= MAX_NUMBERED_LEVEL ? Optional.of(says(word)) : Optional.empty();
            return Optional.of(SkipReason.FOOTNOTE);
        }
        if (LineWords.isSigner(word) && (alone || isSignature(row))) {
            return Optional.of(SkipReason.SIGNATURE);
        }
        if (alone) {
            return ofSingle(column, word, around.merged().isAcross(column));
        }
        return isNumberedHeading(row, column, word) ? Optional.of(heading(word)) : ofHeader(row, word);
    }

    /** Returns what a line says, which is asked more than once of each. */
    private SectionText says(String word) {
        if (saying.isEmpty() || !word.equals(said)) {
            said = word;
            saying = Optional.of(sections.apply(word));
        }
        return saying.get();
    }

    /** A day alone says when the table was made. */
    private Optional<SkipReason> ofDay(Row row, Cell cell, int column) {
        boolean day = cell instanceof Cell.Number number && number.moment().isPresent();
        return day && firstWithContent(row, column + 1) == 0 ? Optional.of(SkipReason.SIGNATURE) : Optional.empty();
    }

    /** A sum may stand where a name would, behind a running number or the name of a place. */
    private Optional<SkipReason> ofTotal(Row row) {
        for (int column : names) {
            if (row.cell(column) instanceof Cell.Text text
                    && text.value().length() <= MAX_TOTAL
                    && LineWords.isTotal(narrowed(text.value()))) {
                return Optional.of(SkipReason.TOTAL);
            }
        }
        return Optional.empty();
    }

    /** A row with words of signing in it has a colon or a bracket, and no long number as records have. */
    private static boolean isSignature(Row row) {
        boolean marked = false;
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                String other = narrowed(text.value());
                marked |= other.indexOf(':') >= 0 || other.contains("盖章") || other.contains("签字");
            }
        }
        return marked && !hasLongNumber(row);
    }

    private static boolean hasLongNumber(Row row) {
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text && text.value().length() >= LONG_NUMBER) {
                String other = narrowed(text.value());
                if (other.length() >= LONG_NUMBER && isDigits(other.substring(0, LONG_NUMBER))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A line such as 一、城市低保 with a count further right. */
    private boolean isNumberedHeading(Row row, int column, String word) {
        boolean leads = names.contains(column) || sequences.contains(column);
        return leads
                && SectionText.level(word) <= MAX_NUMBERED_LEVEL
                && !SectionText.withoutNumber(word).isEmpty()
                && !hasLongNumber(row);
    }

    private SkipReason heading(String word) {
        line = word;
        section = Optional.of(says(word));
        return SkipReason.SECTION;
    }

    /** A line of one cell: a heading where no name would stand; where one would, what its words say. */
    private Optional<SkipReason> ofSingle(int column, String word, boolean across) {
        SectionText text = says(word);
        boolean numbered = text.level() <= MAX_NUMBERED_LEVEL;
        if (text.isKnown() || numbered || LineWords.isOfOthers(word) || isWide && (!names.contains(column) || across)) {
            return Optional.of(heading(word));
        }
        if (!names.contains(column)) {
            return Optional.empty();
        }
        if (LineWords.isDateOrOffice(word)) {
            return Optional.of(SkipReason.SIGNATURE);
        }
        if (kind != LedgerKind.HOUSEHOLDS) {
            return Optional.empty();
        }
        if (LineWords.isLikeName(word)) {
            // Without a relation a member's row is an error that is told anyway.
            warning = isOfNamesOnly || hasRelations ? Optional.empty() : Optional.of("LEDGER_LINE_NAME");
            return Optional.empty();
        }
        warning = Optional.of("LEDGER_LINE");
        return Optional.of(heading(word));
    }

    private Optional<SkipReason> ofHeader(Row row, String word) {
        if (table.match(kind, word).isEmpty() && !headerStarts.contains(word)) {
            return Optional.empty();
        }
        if (headerTexts.contains(texts(row))) {
            inOtherTable = false;
            return Optional.of(SkipReason.HEADER);
        }
        int words = 0;
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text
                    && table.match(kind, text.value()).isPresent()) {
                words++;
            } else if (!(cell instanceof Cell.Blank) && !(cell instanceof Cell.Text)) {
                return Optional.empty();
            }
        }
        if (words < MIN_HEADER_WORDS) {
            return Optional.empty();
        }
        inOtherTable = true;
        beginsOther = true;
        return Optional.of(SkipReason.OTHER_TABLE);
    }

    /** Returns the column of the only cell with content, 0 if there are more or none. */
    static int loneColumn(Row row) {
        int first = firstWithContent(row, 1);
        return first > 0 && firstWithContent(row, first + 1) == 0 ? first : 0;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row.cells()) {
            texts.add(cell instanceof Cell.Text text ? narrowed(text.value()) : cell instanceof Cell.Blank ? "" : "0");
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    private static int firstWithContent(Row row, int from) {
        List<Cell> cells = row.cells();
        for (int i = from; i <= cells.size(); i++) {
            Cell cell = cells.get(i - 1);
            boolean empty = cell instanceof Cell.Blank || cell instanceof Cell.Text text && isBlank(text.value());
            if (!empty) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Blanks.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Number || cell instanceof Cell.Text text && isDigits(text.value());
    }
}
