package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.ledger.Family.Member;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts households together from the rows of a sheet: one row each; or the head's row and those of the members below it; or
 * rows with the head's name or number on each, or only on the first, as in merged cells. Not thread-safe.
 */
final class HouseholdRows implements RecordRows {

    private static final int MAX_MEMBERS = 50;

    private final SheetColumns columns;
    private final Readers readers;
    private final PersonCells persons;
    private final RecognitionList recognitions;
    private final FamilyMaker maker;
    private final Accounts<Household> accounts;
    private final Doublets doublets;
    private final int sheet;
    private final int lead;
    private final boolean hasMembers;
    private final boolean hasOwnNames;
    private @Nullable Family open;

    HouseholdRows(
            SheetColumns columns, Readers readers, FamilyMaker maker, Accounts<Household> accounts, Doublets doublets) {
        this.columns = columns;
        this.readers = readers;
        this.persons = new PersonCells(readers, columns);
        this.recognitions = new RecognitionList(readers, columns);
        this.maker = maker;
        this.accounts = accounts;
        this.doublets = doublets;
        this.sheet = readers.cells().sheet();
        this.lead = readers.cells().lead();
        boolean hasHead = columns.has("head.name") || columns.has("head.residentId");
        this.hasOwnNames = columns.has("name");
        this.hasMembers = columns.has("relation") || hasOwnNames && (hasHead || columns.has("household.id"));
    }

    @Override
    public void row(Row row, List<Held> held) {
        readers.moveTo(List.of(row), columns);
        Member member = readMember(row);
        FamilyKey key = hasMembers ? key() : FamilyKey.NONE;
        RowCells.Findings found = readers.cells().findings(); // closing another household reads other cells
        if (open != null && (!hasMembers || isAnother(open, key, member))) {
            end();
        }
        if (open == null) {
            open = new Family();
        }
        open.add(row, member, key);
        open.take(found);
        tellHeld(open, row, held);
        if (!hasMembers) {
            end();
        }
    }

    /** A sum merged over the rows of a household is its own; one that began in another household's is that one's. */
    private void tellHeld(Family family, Row row, List<Held> held) {
        for (Held cell : held) {
            boolean begins = family.rows().size() == 1;
            if (begins || FamilyMaker.isOfPerson(cell.column().column().key())) {
                family.warn(CellFault.warning(
                        "LEDGER_MERGED_ONCE", sheet, row.number(), cell.column().number()));
            }
        }
    }

    @Override
    public void end() {
        if (open != null) {
            close(open);
            open = null;
        }
    }

    @Override
    public void cutOff() {
        if (open != null) {
            open.fail(CellFault.error(
                    "LEDGER_FAMILY_CUT", sheet, open.rows().get(0).number(), lead));
            end();
        }
    }

    /** What the rows of a household have in common. */
    private FamilyKey key() {
        return new FamilyKey(
                letters("household.id").orElse(""),
                letters("head.residentId").orElse(""),
                letters("head.name").orElse(""));
    }

    private static boolean isAnother(Family family, FamilyKey key, Member member) {
        if (family.rows().size() > MAX_MEMBERS || family.isHeavy()) {
            return true;
        }
        boolean twoHeads = member.isHead() && family.head().isPresent();
        if (key.isEmpty()) {
            return member.isHead() && family.key().isEmpty() || twoHeads;
        }
        return !key.isSameAs(family.key()) || twoHeads && !key.hasIdOf(family.key());
    }

    private Member readMember(Row row) {
        Member member = new Member(Person.builder(), row);
        TextCells texts = readers.texts();
        member.id = readers.identifier(columns.get("person.id"), PersonId::of);
        if (hasMembers && (hasOwnNames || !columns.has("head.name"))) {
            member.name = texts.name(columns.get("name"));
            member.residentId = texts.residentId(columns.get("residentId"));
            readRelation(member);
        } else {
            member.name = texts.name(columns.get("head.name")).or(() -> texts.name(columns.get("name")));
            member.residentId = texts.residentId(columns.get("head.residentId"))
                    .or(() -> texts.residentId(columns.get("residentId")));
            member.relation = Optional.of(FamilyRelation.HEAD);
            requireSomebody(member);
        }
        persons.read(member.person);
        recognitions.own().ifPresent(member.person::recognitions);
        readCategory(row, member);
        return member;
    }

    private void requireSomebody(Member member) {
        if (member.name.isEmpty()
                && member.residentId.isEmpty()
                && member.id.isEmpty()
                && !readers.cells().isBroken()) {
            readers.cells().error(columns.get("head.name"), "LEDGER_NOBODY");
        }
    }

    private void readRelation(Member member) {
        BoundColumn column = columns.get("relation");
        Optional<CodeMatch<FamilyRelation>> match = readers.words()
                .read(readers.cells(), column, FamilyRelation.class)
                .match();
        if (match.isPresent()) {
            member.relation = Optional.of(match.get().value());
            member.relationWording = readers.words().wording(match.get());
            requireSomebody(member);
        } else if (isSameAsHead(member)) {
            member.relation = Optional.of(FamilyRelation.HEAD);
        } else if (!readers.cells().isBlank(column)) {
            member.relation = Optional.of(FamilyRelation.OTHER);
            member.relationWording = readers.texts().words(column, 100).map(Wording::of);
        } else if (!isHeadOnly(member)) {
            readers.cells().error(column, "LEDGER_RELATION");
        }
    }

    private boolean isSameAsHead(Member member) {
        Optional<String> head = letters("head.residentId");
        if (head.isPresent() && member.residentId.isPresent()) {
            return head.get().equalsIgnoreCase(member.residentId.get().reveal());
        }
        return letters("head.name").isPresent() && letters("head.name").equals(member.name.map(PersonName::reveal));
    }

    /** A row that names the head in the head's own columns and nobody else. */
    private boolean isHeadOnly(Member member) {
        return member.name.isEmpty()
                && member.residentId.isEmpty()
                && (letters("head.name").isPresent()
                        || letters("head.residentId").isPresent());
    }

    private Optional<String> letters(String key) {
        String text = Blanks.dense(TextCells.letters(readers.cells().raw(columns.get(key))));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A heading speaks of households, so that the row's own cell alone says what a member is. */
    private void readCategory(Row row, Member member) {
        BoundColumn column = columns.get("category");
        if (column != null && hasMembers && column.number() > 0) {
            member.category = readers.words()
                    .meaningOf(AssistanceCategory.class, TextCells.letters(row.cell(column.number())))
                    .match();
        }
    }

    private void close(Family family) {
        if (family.rows().size() > MAX_MEMBERS || family.isHeavy()) {
            family.fail(CellFault.error(
                    "LEDGER_FAMILY_SIZE", sheet, family.rows().get(0).number(), lead, Integer.toString(MAX_MEMBERS)));
        }
        Optional<Household> household = maker.make(family);
        household.ifPresent(made -> doublets.check(made, family));
        if (!family.isBroken()) {
            accounts.faults(family.faults());
            accounts.record(
                    household.orElseThrow(), family.span(sheet), family.rows().size());
            return;
        }
        accounts.faults(family.faults());
        accounts.faulty(family.rows().size());
        tellHeldRows(family);
    }

    /** Every row that made no record has an error of its own, so that nobody looks for it in vain. */
    private void tellHeldRows(Family family) {
        Set<Integer> told = new HashSet<>();
        family.faults().stream()
                .filter(CellFault::isError)
                .forEach(fault -> fault.fault().location().line().ifPresent(told::add));
        for (Row row : family.rows()) {
            if (!told.contains(row.number())) {
                accounts.fault(CellFault.error("LEDGER_FAMILY_HELD", sheet, row.number(), lead));
            }
        }
    }

    static Optional<ResidentId> idOf(Optional<Member> member) {
        return member.flatMap(head -> head.residentId);
    }
}
