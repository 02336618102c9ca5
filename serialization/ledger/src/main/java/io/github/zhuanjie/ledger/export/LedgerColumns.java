package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import java.util.List;
import java.util.Optional;

/** How the columns of ledgers look as columns of a table. */
final class LedgerColumns {

    private static final int MARGIN = 1;
    private static final int INDENT = 2;

    private final CellWords words;

    LedgerColumns(CellWords words) {
        this.words = words;
    }

    TableColumn of(Column column) {
        boolean several = column.cells() == CellKind.CODES;
        List<String> choices = choices(column, several);
        return TableColumn.builder()
                .header(column.header(words.messages().getLocale()))
                .format(format(column.cells()))
                .width(width(column, choices))
                .note(note(column))
                .choices(choices)
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

    /** Returns a width that the usual content fits in; headers and words of lists are broken into lines, not within a word. */
    private int width(Column column, List<String> choices) {
        int usual = switch (column.cells()) {
            case SEQUENCE -> 5;
            case COUNT, FLAG -> 6;
            case NAME, CODE -> 8;
            case DIVISION -> 9;
            case DAY, FIRST_MONTH, LAST_MONTH -> 11;
            case TEXT -> 13;
            case DAYS, IDENTIFIER -> 14;
            case PHONE -> 16;
            case RESIDENT_ID, NUMBER_TEXT -> 21;
            default -> 10;
        };
        String header = column.header(words.messages().getLocale());
        int content = choices.stream().mapToInt(TextWidth::longestWord).reduce(0, Math::max) + INDENT + MARGIN;
        return Math.max(Math.max(usual, content), TextWidth.longestWord(header) + MARGIN);
    }

    /** Returns what is noted of this column, else of what its cells hold. */
    private Optional<String> note(Column column) {
        String own = "note." + column.kind().getCode() + "." + column.key();
        String general = "note." + column.cells().getCode();
        String key = words.sheets().has(own) ? own : general;
        return words.sheets().has(key) ? Optional.of(words.sheets().get(key)) : Optional.empty();
    }
}
