package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.ledger.Family.Member;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a household of its rows. Not thread-safe. */
final class FamilyMaker {

    /** Columns that are a matter of single rows, or that say who the household is. */
    private static final Set<String> OF_ROWS = Set.of(
            "name",
            "relation",
            "residentId",
            "foreignId",
            "sex",
            "nation",
            "birthDate",
            "marital",
            "hukouKind",
            "health",
            "illnesses",
            "chronicIllness",
            "disability",
            "disabilityKinds",
            "disabilityLevel",
            "disabilityCertificate",
            "workCapacity",
            "selfCare",
            "employment",
            "employer",
            "student",
            "insured",
            "counted",
            "category",
            "household.id",
            "head.name",
            "head.residentId");

    private final SheetColumns columns;
    private final Readers readers;
    private final PersonCells heads;
    private final HouseholdCells households;
    private final RecognitionCells recognitions;
    private final LedgerIds ids;
    private final Function<? super Household, List<Fault>> check;
    private final int sheet;

    /**
     * Creates a maker.
     *
     * @param columns  the columns of the sheet
     * @param ofHead  those that are the head's alone
     */
    FamilyMaker(SheetColumns columns, SheetColumns ofHead, Readers readers, ImportRun<Household> run) {
        this.columns = columns;
        this.readers = readers;
        this.heads = new PersonCells(readers, ofHead);
        this.households = new HouseholdCells(readers, columns, run.names());
        this.recognitions = new RecognitionCells(readers, columns);
        this.ids = run.ids();
        this.check = run.check();
        this.sheet = readers.cells().sheet();
    }

    /** Returns the household; empty if it cannot be made, which the family then knows. */
    Optional<Household> make(Family family) {
        RowCells cells = readers.cells();
        cells.moveTo(family.rows());
        addHead(family);
        Household.Builder household = Household.builder();
        Optional<HouseholdId> id = id(family);
        households.read(household);
        Optional<CodeMatch<AssistanceCategory>> category = readRecognition(household, family);
        cells.unread().of(HouseholdCells::isWord).ifPresent(household::extensions);
        if (family.rows().size() > 1) {
            tellDifferences(family);
        }
        family.take(cells.findings());
        if (family.isBroken() || id.isEmpty()) {
            return Optional.empty();
        }
        return build(household.id(id.get()), id.get(), family, category);
    }

    private Optional<Household> build(
            Household.Builder household,
            HouseholdId id,
            Family family,
            Optional<CodeMatch<AssistanceCategory>> category) {
        try {
            Set<PersonId> taken = new HashSet<>();
            int ordinal = 0;
            for (Member member : family.members()) {
                ordinal++;
                household.addMembers(person(member, personId(id, member, ordinal, taken), category, family));
            }
            if (family.isBroken()) {
                return Optional.empty();
            }
            Household made = household.build();
            List<Fault> faults = check.apply(made);
            faults.forEach(fault -> family.fail(new CellFault(
                    sheet,
                    fault.at(fault.location().withLine(family.rows().get(0).number())))));
            return faults.isEmpty() ? Optional.of(made) : Optional.empty();
        } catch (InvalidValueException e) {
            family.fail(CellFault.error(e.getCode(), sheet, family.rows().get(0).number(), 0));
            return Optional.empty();
        }
    }

    private PersonId personId(HouseholdId household, Member member, int ordinal, Set<PersonId> taken) {
        PersonId id = member.isHead()
                ? ids.head(household)
                : member.name
                        .flatMap(name -> ids.member(household, name))
                        .orElseGet(() -> ids.member(household, ordinal));
        if (!taken.add(id)) {
            id = ids.member(household, ordinal);
            taken.add(id);
        }
        return id;
    }

    private Person person(Member member, PersonId id, Optional<CodeMatch<AssistanceCategory>> category, Family family) {
        Person.Builder person = member.person
                .id(id)
                .relation(member.relation.orElse(FamilyRelation.OTHER))
                .name(member.name)
                .residentId(member.residentId);
        member.relationWording.ifPresent(person::relationWording);
        boolean own = member.category.isPresent()
                && !member.category.map(CodeMatch::value).equals(category.map(CodeMatch::value));
        if (own && member.row != null) {
            readers.cells().moveTo(List.of(member.row));
            person.recognitions(Fact.known(List.of(recognitions.read(member.category.get())), readers.asOf()));
            family.take(readers.cells().findings());
        }
        return person.build();
    }

    /** Adds the head from the columns of the head, if no row is the head's own. */
    private void addHead(Family family) {
        Optional<Member> head = family.head();
        Optional<ResidentId> number = head.isPresent() && head.get().residentId.isPresent()
                ? Optional.empty()
                : readers.texts().residentId(columns.get("head.residentId"));
        if (head.isPresent()) {
            head.get().residentId = head.get().residentId.or(() -> number);
            heads.read(head.get().person);
            return;
        }
        Member added = new Member(Person.builder(), null);
        added.relation = Optional.of(FamilyRelation.HEAD);
        added.name = readers.texts().name(columns.get("head.name"));
        added.residentId = number;
        if (added.name.isEmpty() && number.isEmpty()) {
            readers.cells().error(null, "LEDGER_FAMILY_NO_HEAD");
            return;
        }
        readers.words()
                .read(readers.cells(), columns.get("head.sex"), Sex.class)
                .match()
                .ifPresent(sex -> added.person.sex(sex.toFact()));
        heads.read(added.person);
        family.members().removeIf(member -> member.relation.isEmpty());
        family.members().add(0, added);
    }

    private Optional<HouseholdId> id(Family family) {
        BoundColumn column = columns.get("household.id");
        Optional<String> own = readers.texts().identifier(column);
        if (column != null && own.isPresent()) {
            try {
                return Optional.of(HouseholdId.of(own.get()));
            } catch (InvalidValueException e) {
                readers.cells().lost(column, e);
                return Optional.empty();
            }
        }
        return Optional.of(HouseholdRows.idOf(family.head())
                .flatMap(ids::ofHead)
                .orElseGet(() -> ids.ofPlace(sheet, family.rows().get(0).number())));
    }

    /** Reads the category of the household: the first that a row states and that is not one of single persons. */
    private Optional<CodeMatch<AssistanceCategory>> readRecognition(Household.Builder household, Family family) {
        BoundColumn column = columns.get("category");
        CodeWords.Meaning<AssistanceCategory> meaning =
                readers.words().read(readers.cells(), column, AssistanceCategory.class);
        if (meaning.isNone()) {
            household.recognitions(Fact.known(List.of(), readers.asOf()));
        }
        Optional<CodeMatch<AssistanceCategory>> category = meaning.match();
        if (category.isEmpty()) {
            return category;
        }
        if (category.get().value().isOfSingleMembers()) {
            family.head()
                    .filter(head -> head.category.isEmpty() && family.members().size() == 1)
                    .ifPresent(head -> head.category = category);
            return Optional.empty();
        }
        household.recognitions(Fact.known(List.of(recognitions.read(category.get())), readers.asOf()));
        return category;
    }

    /** Tells where a row says something else about the household than the first one that says anything. */
    private void tellDifferences(Family family) {
        for (BoundColumn column : columns.all()) {
            if (column.number() == 0 || OF_ROWS.contains(column.column().key())) {
                continue;
            }
            Row first = readers.cells().rowOf(column);
            String said = letters(first, column);
            for (Row row : family.rows()) {
                String other = letters(row, column);
                if (!other.isEmpty() && !other.equals(said)) {
                    family.faults()
                            .add(CellFault.warning("LEDGER_FAMILY_DIFFERS", sheet, row.number(), column.number()));
                }
            }
        }
    }

    private static String letters(Row row, BoundColumn column) {
        Cell cell = row.cell(column.number());
        return Blanks.dense(TextCells.letters(cell instanceof Cell.Formula formula ? formula.cached() : cell));
    }
}
