package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import java.util.List;
import java.util.Optional;

/** How the columns of ledgers look as columns of a table. */
final class LedgerColumns {

    private static final int MARGIN = 2;
    private static final int MIN_WIDTH = 6;

    private final CellWords words;

    LedgerColumns(CellWords words) {
        this.words = words;
    }

    TableColumn of(Column column) {
        boolean several = column.cells() == CellKind.CODES;
        return TableColumn.builder()
                .header(column.header(words.messages().getLocale()))
                .format(format(column.cells()))
                .width(width(column))
                .note(note(column))
                .choices(choices(column, several))
                .several(several)
                .required(column.required())
                .build();
    }

    private List<String> choices(Column column, boolean several) {
        if (column.cells() == CellKind.FLAG) {
            return List.of(words.flag(true), words.flag(false));
        }
        return column.codes().map(type -> words.choices(type, several)).orElse(List.of());
    }

    private static CellFormat format(CellKind cells) {
        return switch (cells) {
            case AMOUNT -> CellFormat.MONEY;
            case COUNT, SEQUENCE -> CellFormat.WHOLE;
            case DAY, FIRST_MONTH, LAST_MONTH -> CellFormat.DAY;
            default -> CellFormat.TEXT;
        };
    }

    /** Returns a width that the usual content fits in; headers are broken into two lines. */
    private int width(Column column) {
        int usual = switch (column.cells()) {
            case SEQUENCE -> 5;
            case RESIDENT_ID, NUMBER_TEXT -> 20;
            case IDENTIFIER, PHONE -> 13;
            case AMOUNT -> 11;
            case DAY, FIRST_MONTH, LAST_MONTH, DIVISION, CODES -> 11;
            case COUNT, FLAG -> MIN_WIDTH;
            case NAME -> 9;
            case CODE -> 10;
            case TEXT -> 18;
            default -> 10;
        };
        int header = TextWidth.of(column.header(words.messages().getLocale())) / 2 + MARGIN;
        return Math.max(usual, Math.min(header, 2 * usual));
    }

    /** Returns what is noted of this column, else of what its cells hold. */
    private Optional<String> note(Column column) {
        String own = "note." + column.kind().getCode() + "." + column.key();
        String general = "note." + column.cells().getCode();
        String key = words.sheets().has(own) ? own : general;
        return words.sheets().has(key) ? Optional.of(words.sheets().get(key)) : Optional.empty();
    }
}
