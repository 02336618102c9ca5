package io.github.zhuanjie.ledger;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.ledger.Family.Member;
import io.github.zhuanjie.ledger.Seen.Place;
import io.github.zhuanjie.ledger.table.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells households and people that come twice in a ledger, with both places, whether or not identifiers are computed from
 * numbers. Two households with one head are one, unless the ledger itself gives them different numbers; who is a member of
 * two may be so by right, and is told.
 */
final class Doublets {

    private final SheetColumns columns;
    private final Seen seen;
    private final int sheet;
    private final int lead;

    Doublets(SheetColumns columns, Seen seen, int sheet) {
        this.lead = columns.lead();
        this.columns = columns;
        this.seen = seen;
        this.sheet = sheet;
    }

    /** Adds faults to the family of a household that was made; an error if it must not be taken. */
    void check(Household household, Family family) {
        tellTwiceWithin(family);
        if (family.isBroken()) {
            return;
        }
        int first = family.rows().get(0).number();
        Place here = new Place(sheet, first, lead);
        seen.record(household.getId().value(), here).ifPresent(before -> again(family, before));
        Optional<Member> head = family.head().filter(member -> member.residentId.isPresent());
        if (!family.isBroken() && head.isPresent() && !isNumbered(family)) {
            seen.head(head.get().residentId.get(), here).ifPresent(before -> again(family, before));
        }
        if (!family.isBroken()) {
            family.members().forEach(member -> tellElsewhere(family, member));
        }
    }

    /** Tells whether the ledger gives the household a number of its own. */
    private boolean isNumbered(Family family) {
        BoundColumn column = columns.get("household.id");
        return column != null
                && family.rows().stream().anyMatch(row -> !(row.cell(column.number()) instanceof Cell.Blank));
    }

    private void again(Family family, Place before) {
        int first = family.rows().get(0).number();
        family.fail(CellFault.error("LEDGER_FAMILY_AGAIN", sheet, first, lead, before.arguments()));
    }

    private void tellTwiceWithin(Family family) {
        Map<ResidentId, Place> numbers = new HashMap<>();
        for (Member member : family.members()) {
            if (member.residentId.isPresent()) {
                Place here = placeOf(family, member);
                Place before = numbers.putIfAbsent(member.residentId.get(), here);
                if (before != null) {
                    family.fail(CellFault.error(
                            "LEDGER_PERSON_TWICE", sheet, here.row(), here.column(), before.arguments()));
                }
            }
        }
    }

    private void tellElsewhere(Family family, Member member) {
        Place here = placeOf(family, member);
        member.residentId
                .flatMap(number -> seen.person(number, here))
                .ifPresent(before -> family.faults()
                        .add(CellFault.warning(
                                "LEDGER_PERSON_AGAIN", sheet, here.row(), here.column(), before.arguments())));
    }

    private Place placeOf(Family family, Member member) {
        int row = (member.row == null ? family.rows().get(0) : member.row).number();
        BoundColumn heads = member.isHead() ? columns.get("head.residentId") : null;
        BoundColumn column = heads == null ? columns.get("residentId") : heads;
        return new Place(sheet, row, column == null ? lead : column.number());
    }
}
