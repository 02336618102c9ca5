package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.Header;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet by their keys, and what the layout says for all of its rows. */
final class SheetColumns {

    private final Map<String, BoundColumn> byKey = new HashMap<>();

    /**
     * Binds columns.
     *
     * @param constants  what holds where the sheet has no such column
     * @param alsoKept  the keys of columns that are read although the table passes over them
     */
    SheetColumns(Header header, Map<Column, String> constants, Set<String> alsoKept) {
        constants.forEach((column, text) -> byKey.put(column.key(), BoundColumn.constant(column, text)));
        header.columns().stream()
                .filter(place -> place.column().cells().isKept()
                        || alsoKept.contains(place.column().key()))
                .forEach(place -> byKey.put(
                        place.column().key(), BoundColumn.of(place.column(), place.number(), place.inTenThousands())));
    }

    private SheetColumns(Map<String, BoundColumn> columns) {
        byKey.putAll(columns);
    }

    /**
     * Takes away the columns that are the head's alone: those between the head's name and the name of a member, as in forms
     * that have the head at the left and the members beside. The head's number and sex go on under the keys of the head.
     *
     * @return the columns with what else is said of the head, none in other sheets
     */
    SheetColumns takeHead() {
        BoundColumn head = byKey.get("head.name");
        BoundColumn member = byKey.get("name");
        Map<String, BoundColumn> taken = new HashMap<>();
        if (head != null && member != null && head.number() > 0) {
            for (String key : List.copyOf(byKey.keySet())) {
                int number = byKey.get(key).number();
                boolean renamed = key.equals("residentId") || key.equals("sex");
                if (number > head.number() && number < member.number() && (renamed || PersonCells.KEYS.contains(key))) {
                    BoundColumn column = byKey.remove(key);
                    (renamed ? byKey : taken).putIfAbsent(renamed ? "head." + key : key, column);
                }
            }
        }
        return new SheetColumns(taken);
    }

    @Nullable
    BoundColumn get(String key) {
        return byKey.get(key);
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    Collection<BoundColumn> all() {
        return byKey.values();
    }
}
