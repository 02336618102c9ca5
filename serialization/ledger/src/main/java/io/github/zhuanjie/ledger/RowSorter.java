package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.Header;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tells the rows below a header that are no records: sums, notes, signatures, parts, headers again. Not thread-safe. */
final class RowSorter {

    private static final Set<String> TOTALS =
            Set.of("合计", "总计", "小计", "共计", "累计", "本页合计", "本页小计", "本月合计", "总合计", "合计数", "TOTAL", "SUBTOTAL", "SUM");
    private static final List<String> TOTAL_STARTS = List.of("合计:", "总计:", "小计:", "共计:", "合计(", "总计(", "小计(");
    private static final List<String> NOTES =
            List.of("说明", "注:", "备注:", "填表说明", "填报说明", "注1", "注2", "注意", "*注", "※", "以下空白", "以下无正文", "NOTE:", "NOTES:");
    private static final List<String> SIGNERS = List.of(
            "制表", "填表", "填报", "审核", "审批", "复核", "负责人", "单位负责人", "经办", "领导", "出纳", "会计", "签字", "盖章", "分管", "主管", "调查人",
            "报送", "单位(", "单位:", "联系人:", "日期:", "村委会盖章", "(盖章)");
    private static final int MIN_HEADER_WORDS = 3;
    private static final int MAX_TOTAL = 8;

    private final ColumnTable table;
    private final LedgerKind kind;
    private final Header header;
    private final Set<List<String>> headerTexts = new HashSet<>();
    private final Set<String> headerStarts = new HashSet<>();
    private final Set<Integer> sequences = new HashSet<>();
    private final List<Integer> names = new ArrayList<>();
    private final IntPredicate isMergedAcross;
    private boolean afterNote;
    private boolean inOtherTable;

    /**
     * Creates a sorter.
     *
     * @param columns  the table and kind with which the header was found
     * @param headerRows  the rows of the header
     * @param isMergedAcross  tells whether a row is one wide merged cell; asked where nothing else tells
     */
    RowSorter(KindColumns columns, Header header, List<Row> headerRows, IntPredicate isMergedAcross) {
        this.table = columns.table();
        this.kind = columns.kind();
        this.header = header;
        this.isMergedAcross = isMergedAcross;
        headerRows.forEach(row -> headerTexts.add(texts(row)));
        headerTexts.forEach(texts ->
                texts.stream().filter(text -> !text.isEmpty()).findFirst().ifPresent(headerStarts::add));
        header.columns().forEach(place -> {
            if (place.column().cells() == CellKind.SEQUENCE) {
                sequences.add(place.number());
            } else if (place.column().cells() == CellKind.NAME) {
                names.add(place.number());
            }
        });
    }

    /** What the columns of a sheet are looked up in. */
    record KindColumns(ColumnTable table, LedgerKind kind) {}

    /** Returns why a row is no record; empty if it is one. */
    Optional<SkipReason> reason(Row row) {
        int first = firstWithContent(row, 1);
        if (first == 0) {
            return Optional.of(SkipReason.EMPTY);
        }
        Cell lead = row.cell(first);
        int second = sequences.contains(first) ? firstWithContent(row, first + 1) : 0;
        if (sequences.contains(first) && second == 0 && isNumber(lead)) {
            return Optional.of(SkipReason.EMPTY);
        }
        Optional<SkipReason> reason = ofWord(row, lead, first);
        if (reason.isEmpty()) {
            reason = ofTotal(row);
        }
        if (reason.isEmpty() && inOtherTable) {
            reason = Optional.of(SkipReason.OTHER_TABLE);
        }
        afterNote = reason.filter(SkipReason.FOOTNOTE::equals).isPresent();
        return reason;
    }

    boolean isInOtherTable() {
        return inOtherTable;
    }

    private Optional<SkipReason> ofWord(Row row, Cell cell, int column) {
        if (!(cell instanceof Cell.Text text)) {
            return Optional.empty();
        }
        if (isDigits(text.value())) {
            return Optional.empty();
        }
        String word = narrowed(text.value());
        if (isDigits(word)) {
            return Optional.empty();
        }
        if (isTotal(word)) {
            return Optional.of(SkipReason.TOTAL);
        }
        boolean alone = firstWithContent(row, column + 1) == 0;
        if (startsWithAny(word, NOTES) || alone && afterNote) {
            return Optional.of(SkipReason.FOOTNOTE);
        }
        if (isSignature(row, word)) {
            return Optional.of(SkipReason.SIGNATURE);
        }
        return alone ? ofSingle(row, column) : ofHeader(row, word);
    }

    /** A sum may stand where a name would, behind a running number or the name of a place. */
    private Optional<SkipReason> ofTotal(Row row) {
        for (int column : names) {
            if (row.cell(column) instanceof Cell.Text text
                    && text.value().length() <= MAX_TOTAL
                    && isTotal(narrowed(text.value()))) {
                return Optional.of(SkipReason.TOTAL);
            }
        }
        return Optional.empty();
    }

    private static boolean isTotal(String word) {
        return TOTALS.contains(word) || word.length() <= MAX_TOTAL && startsWithAny(word, TOTAL_STARTS);
    }

    /** A row with words of signing in it and a colon or a bracket, and no long number as records have. */
    private static boolean isSignature(Row row, String word) {
        if (!startsWithAny(word, SIGNERS)) {
            return false;
        }
        boolean marked = false;
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                String other = narrowed(text.value());
                marked |= other.indexOf(':') >= 0 || other.contains("盖章") || other.contains("签字");
                if (other.length() >= 15 && isDigits(other.substring(0, 15))) {
                    return false;
                }
            }
        }
        return marked;
    }

    private Optional<SkipReason> ofSingle(Row row, int column) {
        boolean wide = header.columns().size() >= MIN_HEADER_WORDS;
        boolean part = wide && (!names.contains(column) || isMergedAcross.test(row.number()));
        return part ? Optional.of(SkipReason.SECTION) : Optional.empty();
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
        return Optional.of(SkipReason.OTHER_TABLE);
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

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithAny(String word, List<String> starts) {
        for (String start : starts) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.isBlank(c)) {
                char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
                narrow.append(half >= 'a' && half <= 'z' ? (char) (half - 'a' + 'A') : half);
            }
        }
        return narrow.toString();
    }
}
