package io.github.zhuanjie.ledger;

import io.github.zhuanjie.division.DivisionCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where a household lives: by code, or by names of divisions within the ledger's area. */
final class PlaceCells {

    private final Readers readers;
    private final SheetColumns columns;
    private final AreaNames names;

    PlaceCells(Readers readers, SheetColumns columns, AreaNames names) {
        this.readers = readers;
        this.columns = columns;
        this.names = names;
    }

    DivisionCode area() {
        return names.area();
    }

    /** Returns the lowest division that the row names for certain, at least the ledger's area. */
    DivisionCode residence() {
        Optional<DivisionCode> code = code(columns.get("division.code"));
        if (code.isPresent()) {
            return code.get();
        }
        DivisionCode place = names.area();
        place = below(place, columns.get("division"));
        place = below(place, columns.get("division.county"));
        place = below(place, columns.get("division.township"));
        return below(place, columns.get("division.village"));
    }

    private DivisionCode below(DivisionCode within, @Nullable BoundColumn column) {
        String text = column == null ? "" : TextCells.letters(readers.cells().cell(column));
        if (column == null || TextCells.isNothing(text)) {
            return within;
        }
        Optional<DivisionCode> found = isDigits(text) ? code(column) : names.find(within, text);
        if (found.isEmpty() && !isDigits(text)) {
            readers.cells().lost(column, "LEDGER_DIVISION_NAME");
        }
        return found.orElse(within);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    Optional<DivisionCode> code(@Nullable BoundColumn column) {
        return readers.division(column);
    }
}
