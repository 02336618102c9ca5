package io.github.zhuanjie.ledger;

import io.github.zhuanjie.division.DivisionCode;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Returns the lowest division that the row or the heading above it names for certain, at least the ledger's area. */
    DivisionCode residence() {
        Optional<DivisionCode> code = code(columns.get("division.code"));
        if (code.isPresent()) {
            return code.get();
        }
        boolean says = Stream.of("division", "division.county", "division.township")
                .anyMatch(key ->
                        !TextCells.isNothing(TextCells.letters(readers.cells().raw(columns.get(key)))));
        DivisionCode heading = says ? names.area() : columns.place().orElse(names.area());
        DivisionCode place = below(heading, columns.get("division"));
        place = below(place, columns.get("division.county"));
        place = below(place, columns.get("division.township"));
        return below(place, columns.get("division.village"));
    }

    private DivisionCode below(DivisionCode within, @Nullable BoundColumn column) {
        String text = column == null ? "" : TextCells.letters(readers.cells().cell(column));
        if (column == null || TextCells.isNothing(text)) {
            return within;
        }
        Optional<DivisionCode> found = isDigits(text) ? code(column) : find(within, text);
        if (found.isEmpty() && !isDigits(text)) {
            readers.cells().lost(column, "LEDGER_DIVISION_NAME");
        }
        return found.orElse(within);
    }

    /** A row may name another village than the heading above it, which then does not count. */
    private Optional<DivisionCode> find(DivisionCode within, String text) {
        Optional<DivisionCode> found = names.find(within, text);
        boolean ofHeading = columns.place().filter(within::equals).isPresent();
        return found.isEmpty() && ofHeading ? names.find(names.area(), text) : found;
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
