package io.github.zhuanjie.ledger;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.Header;
import io.github.zhuanjie.ledger.table.Cell;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list by their keys, what the layout says for all of its rows, and what headings say for the rows below
 * them. Not thread-safe.
 */
final class SheetColumns {

    private final Map<String, BoundColumn> byKey = new HashMap<>();
    private final int lead;
    private Optional<DivisionCode> place = Optional.empty();

    /**
     * Binds columns.
     *
     * @param places  where they stand
     * @param lead  the column with which the list begins if it stands beside another, else 0
     * @param constants  what holds where the sheet has no such column
     * @param alsoKept  the keys of columns that are read although the table passes over them
     */
    SheetColumns(List<Header.Place> places, int lead, Map<Column, String> constants, Set<String> alsoKept) {
        this.lead = lead;
        constants.forEach((column, text) -> byKey.put(column.key(), BoundColumn.constant(column, text)));
        places.stream()
                .filter(at -> at.column().cells().isKept()
                        || alsoKept.contains(at.column().key()))
                .forEach(at ->
                        byKey.put(at.column().key(), BoundColumn.of(at.column(), at.number(), at.inTenThousands())));
    }

    private SheetColumns(Map<String, BoundColumn> columns, int lead) {
        this.lead = lead;
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
        return new SheetColumns(taken, lead);
    }

    @Nullable
    BoundColumn get(String key) {
        return byKey.get(key);
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Returns the column at which faults of whole rows are told, 0 for none. */
    int lead() {
        return lead;
    }

    /** Takes what the headings above say of the rows below, where these say nothing themselves. */
    void say(Optional<Column> category, Sections sections) {
        category.ifPresent(column -> byKey.computeIfAbsent(column.key(), key -> BoundColumn.absent(column))
                .say(sections.category().<Cell>map(Cell.Text::new).orElse(null)));
        place = sections.place();
    }

    /** Returns the place that a heading above names. */
    Optional<DivisionCode> place() {
        return place;
    }

    Collection<BoundColumn> all() {
        return byKey.values();
    }
}
