package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.Header;
import java.util.Collection;
import java.util.HashMap;
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
