package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import java.util.List;
import java.util.Optional;

/** How the columns of ledgers look as columns of a table. */
final class LedgerColumns {

    private static final int MARGIN = 1;

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
                .oneLine(column.key().equals(LedgerForms.EXACT))
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

    /** Returns a width that the usual content fits in; headers are broken into lines, words of theirs are not. */
    private int width(Column column) {
        int usual = switch (column.cells()) {
            case SEQUENCE -> 5;
            case COUNT, FLAG -> 6;
            case NAME, CODE -> 8;
            case DIVISION -> 9;
            case DAY, FIRST_MONTH, LAST_MONTH -> 11;
            case PHONE, TEXT -> 13;
            case NUMBER_TEXT -> 14;
            case RESIDENT_ID -> 20;
            default -> 10;
        };
        String header = column.header(words.messages().getLocale());
        return Math.max(usual, TextWidth.longestWord(header) + MARGIN);
    }

    /** Returns what is noted of this column, else of what its cells hold. */
    private Optional<String> note(Column column) {
        String own = "note." + column.kind().getCode() + "." + column.key();
        String general = "note." + column.cells().getCode();
        String key = words.sheets().has(own) ? own : general;
        return words.sheets().has(key) ? Optional.of(words.sheets().get(key)) : Optional.empty();
    }
}
