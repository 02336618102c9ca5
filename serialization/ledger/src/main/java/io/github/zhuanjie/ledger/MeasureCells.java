package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.types.LooseText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads amounts, counts and flags. */
final class MeasureCells {

    private static final Set<String> NOTHING = Set.of("/", "\\", "-", "--", "—", "——", "N/A", "不详", "未知");
    private static final Map<String, Boolean> FLAGS = Map.of(
            "有", true, "无", false, "√", true, "✓", true, "×", false, "Y", true, "N", false, "YES", true, "NO", false);
    private static final String COUNTERS = "人口户名套辆次个间处";
    private static final int FEN_PER_YUAN = 100;
    private static final int TEN_THOUSAND = 10_000;
    private static final double LARGEST = 1e12;
    private static final double CLOSE = 1e-5;

    private final RowCells cells;

    MeasureCells(RowCells cells) {
        this.cells = cells;
    }

    Optional<Yuan> amount(@Nullable BoundColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        Cell cell = cells.cell(column);
        if (cell instanceof Cell.Blank) {
            return Optional.empty();
        }
        if (cell instanceof Cell.Number number) {
            return ofNumber(column, number);
        }
        return amount(column, TextCells.letters(cell));
    }

    /** Reads an amount that stands in the text of a cell. */
    Optional<Yuan> amount(BoundColumn column, String text) {
        if (Yuan.isValid(text)) {
            return scaled(column, Yuan.parse(text));
        }
        String trimmed = Blanks.strip(text);
        return trimmed.isEmpty() || NOTHING.contains(trimmed) ? Optional.empty() : ofText(column, trimmed);
    }

    /** A spreadsheet keeps 1200.1 as the nearest binary number: what is closer to a fen than that is the fen. */
    private Optional<Yuan> ofNumber(BoundColumn column, Cell.Number number) {
        if (number.moment().isPresent()) {
            cells.lost(column, "LEDGER_AMOUNT_DAY");
            return Optional.empty();
        }
        double fen = number.value() * FEN_PER_YUAN * (column.isInTenThousands() ? TEN_THOUSAND : 1);
        if (Math.abs(number.value()) >= LARGEST
                || Math.abs(fen - Math.rint(fen)) > CLOSE * Math.max(1, Math.abs(fen) / 1e9)) {
            cells.lost(column, "LEDGER_AMOUNT_FEN");
            return Optional.empty();
        }
        return Optional.of(Yuan.ofFen(Math.round(fen)));
    }

    private Optional<Yuan> ofText(BoundColumn column, String text) {
        String base = text.endsWith("元") ? text.substring(0, text.length() - 1) : text;
        if (base.endsWith("万")) {
            return ofTenThousands(column, base.substring(0, base.length() - 1));
        }
        Optional<Yuan> read = LooseText.amount(text).filter(Yuan::isValid).map(Yuan::parse);
        if (read.isEmpty()) {
            cells.lost(column, "LEDGER_AMOUNT");
            return Optional.empty();
        }
        cells.warn(column, "LEDGER_AMOUNT_TEXT");
        return text.endsWith("元") ? read : scaled(column, read.get());
    }

    /** 1.2万 is twelve thousand; digits below the fen are none of an amount. */
    private Optional<Yuan> ofTenThousands(BoundColumn column, String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String digits = point < 0 ? "" : text.substring(point + 1);
        String moved = digits + "0".repeat(Math.max(0, 4 - digits.length()));
        String yuan = whole + moved.substring(0, Math.min(4, moved.length()));
        String fen = moved.length() > 4 ? "." + moved.substring(4) : "";
        if (whole.isEmpty() || !Yuan.isValid(yuan + fen) || !Yuan.isValid(whole)) {
            cells.lost(column, "LEDGER_AMOUNT");
            return Optional.empty();
        }
        cells.warn(column, "LEDGER_AMOUNT_TEN_THOUSANDS");
        return Optional.of(Yuan.parse(yuan + fen));
    }

    private Optional<Yuan> scaled(BoundColumn column, Yuan amount) {
        if (!column.isInTenThousands()) {
            return Optional.of(amount);
        }
        if (Math.abs(amount.toFen()) > Long.MAX_VALUE / TEN_THOUSAND) {
            cells.lost(column, "LEDGER_AMOUNT");
            return Optional.empty();
        }
        return Optional.of(amount.times(TEN_THOUSAND));
    }

    Optional<Integer> count(@Nullable BoundColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        Cell cell = cells.cell(column);
        String text = Blanks.strip(TextCells.letters(cell));
        if (text.isEmpty() || NOTHING.contains(text)) {
            return Optional.empty();
        }
        Optional<Integer> plain = digits(text);
        if (plain.isPresent()) {
            return plain;
        }
        boolean counted = text.length() > 1 && COUNTERS.indexOf(text.charAt(text.length() - 1)) >= 0;
        Optional<Integer> read = LooseText.integer(counted ? text.substring(0, text.length() - 1) : text)
                .flatMap(MeasureCells::digits);
        if (read.isEmpty()
                || cell instanceof Cell.Number number && number.moment().isPresent()) {
            cells.lost(column, "LEDGER_COUNT");
            return Optional.empty();
        }
        cells.warn(column, "LEDGER_COUNT_TEXT");
        return read;
    }

    /** Reads up to nine ASCII digits. */
    static Optional<Integer> digits(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = 10 * number + (c - '0');
        }
        return Optional.of(number);
    }

    Optional<Boolean> flag(@Nullable BoundColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        Cell cell = cells.cell(column);
        if (cell instanceof Cell.Logical logical) {
            return Optional.of(logical.value());
        }
        String text = Blanks.strip(TextCells.letters(cell));
        if (text.isEmpty() || NOTHING.contains(text)) {
            return Optional.empty();
        }
        Optional<Boolean> flag = Optional.ofNullable(
                        FLAGS.get(Normalization.apply(text).value()))
                .or(() -> LooseText.flag(text));
        if (flag.isEmpty()) {
            cells.lost(column, "LEDGER_FLAG");
        }
        return flag;
    }
}
