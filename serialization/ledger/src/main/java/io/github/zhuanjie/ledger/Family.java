package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one household while they are read. Not thread-safe. */
final class Family {

    private final List<Row> rows = new ArrayList<>(4);
    private final List<Member> members = new ArrayList<>(4);
    private final List<CellFault> faults = new ArrayList<>(2);
    private FamilyKey key = FamilyKey.NONE;
    private boolean broken;
    private int weight;

    /** A member as a row states it. */
    static final class Member {
        final Person.Builder person;
        final @Nullable Row row;
        Optional<PersonId> id = Optional.empty();
        Optional<PersonName> name = Optional.empty();
        Optional<ResidentId> residentId = Optional.empty();
        Optional<FamilyRelation> relation = Optional.empty();
        Optional<Wording> relationWording = Optional.empty();
        Optional<CodeMatch<AssistanceCategory>> category = Optional.empty();

        Member(Person.Builder person, @Nullable Row row) {
            this.person = person;
            this.row = row;
        }

        boolean isHead() {
            return relation.isPresent() && relation.get() == FamilyRelation.HEAD;
        }
    }

    /** Returns what its rows say about whose they are. */
    FamilyKey key() {
        return key;
    }

    List<Row> rows() {
        return rows;
    }

    List<Member> members() {
        return members;
    }

    List<CellFault> faults() {
        return faults;
    }

    Optional<Member> head() {
        for (Member member : members) {
            if (member.isHead()) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    void add(Row row, Member member, FamilyKey says) {
        key = key.and(says);
        rows.add(row);
        members.add(member);
        weight += RowWeight.of(row);
    }

    /** Takes over what was found in cells. */
    void take(RowCells.Findings found) {
        faults.addAll(found.faults());
        broken |= found.broken();
    }

    /** Tells whether the rows are as heavy as a household's can be. */
    boolean isHeavy() {
        return weight > RowWeight.MOST;
    }

    boolean isBroken() {
        return broken;
    }

    void warn(CellFault warning) {
        faults.add(warning);
    }

    void fail(CellFault fault) {
        broken = true;
        faults.add(fault);
    }

    RowSpan span(int sheet) {
        return new RowSpan(
                sheet, rows.get(0).number(), rows.get(rows.size() - 1).number());
    }
}
