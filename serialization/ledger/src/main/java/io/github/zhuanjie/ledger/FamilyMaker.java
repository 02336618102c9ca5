package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.ledger.Family.Member;
import io.github.zhuanjie.ledger.exact.ExactPart;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a household of its rows. Not thread-safe. */
final class FamilyMaker {

    /** Columns that are a matter of single rows. */
    private static final Set<String> OF_PERSONS = Set.of(
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
            "person.id",
            "asOf",
            "ownCategories",
            "exact");

    /** Columns that say who the household is, and the category, which may be one member's. */
    private static final Set<String> OF_NO_ONE_ROW = Set.of("category", "household.id", "head.name", "head.residentId");

    private final SheetColumns columns;
    private final Readers readers;
    private final PersonCells heads;
    private final HouseholdCells households;
    private final RecognitionCells recognitions;
    private final RecognitionList furtherRecognitions;
    private final ExactCells exact;
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
        this.furtherRecognitions = new RecognitionList(readers, columns);
        this.exact = new ExactCells(readers, columns);
        this.ids = run.ids();
        this.check = run.check();
        this.sheet = readers.cells().sheet();
    }

    /** Tells whether what a column says is said of one person rather than of all of the household. */
    static boolean isOfPerson(String key) {
        return OF_PERSONS.contains(key);
    }

    /** Returns the household; empty if it cannot be made, which the family then knows. */
    Optional<Household> make(Family family) {
        RowCells cells = readers.cells();
        readers.comeBackTo(family.rows(), columns);
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
        if (category.isEmpty()) {
            tellUnkept(family);
        }
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
            Household made = complete(household.build(), family);
            if (family.isBroken()) {
                return Optional.empty();
            }
            List<Fault> faults = check.apply(made);
            faults.forEach(fault -> family.fail(new CellFault(
                    sheet,
                    fault.at(fault.location().withLine(family.rows().get(0).number())))));
            return faults.isEmpty() ? Optional.of(made) : Optional.empty();
        } catch (InvalidValueException e) {
            family.fail(CellFault.error(
                    e.getCode(),
                    sheet,
                    family.rows().get(0).number(),
                    readers.cells().lead()));
            return Optional.empty();
        }
    }

    private PersonId personId(HouseholdId household, Member member, int ordinal, Set<PersonId> taken) {
        PersonId id = member.id.isPresent()
                ? member.id.get()
                : member.isHead()
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
            readers.comeBackTo(List.of(member.row), columns);
            List<Recognition> all = new ArrayList<>(
                    person.build().getRecognitions().toOptional().orElse(List.of()));
            all.add(recognitions.read(member.category.get()));
            person.recognitions(readers.known(all));
            family.take(readers.cells().findings());
        }
        return member.row == null ? person.build() : complete(ExactPart.PERSON, person.build(), member.row, family);
    }

    private Household complete(Household made, Family family) {
        Household complete = made;
        for (Row row : columns.has("exact") ? family.rows() : List.<Row>of()) {
            complete = complete(ExactPart.HOUSEHOLD, complete, row, family);
        }
        return complete;
    }

    private <T> T complete(ExactPart part, T made, Row row, Family family) {
        readers.comeBackTo(List.of(row), columns);
        T complete = exact.complete(part, made);
        family.take(readers.cells().findings());
        return complete;
    }

    /** Adds the head from the columns of the head, if no row is the head's own. */
    private void addHead(Family family) {
        Optional<Member> head = family.head();
        // What cannot be read is told once, where the row was read.
        boolean isRead = head.isPresent() && (head.get().residentId.isPresent() || family.isBroken());
        Optional<ResidentId> number =
                isRead ? Optional.empty() : readers.texts().residentId(columns.get("head.residentId"));
        if (head.isPresent()) {
            head.get().residentId = head.get().residentId.or(() -> number);
            heads.read(head.get().person);
            return;
        }
        if (columns.has("household.id") && family.members().stream().allMatch(member -> member.id.isPresent())) {
            return; // identifiers say who they are, and that nobody is known to be the head
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
                .orElseGet(() -> ids.ofPlace(
                        sheet, family.rows().get(0).number(), readers.cells().lead())));
    }

    /** Reads the category of the household: the first that a row states and that is not one of single persons. */
    private Optional<CodeMatch<AssistanceCategory>> readRecognition(Household.Builder household, Family family) {
        BoundColumn column = columns.get("category");
        CodeWords.Meaning<AssistanceCategory> meaning =
                readers.words().read(readers.cells(), column, AssistanceCategory.class);
        if (meaning.isNone()) {
            household.recognitions(readers.known(List.of()));
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
        List<Recognition> all = new ArrayList<>(furtherRecognitions.further());
        all.add(recognitions.read(category.get()));
        household.recognitions(readers.known(all));
        return category;
    }

    /** Tells what rows say of a recognition of which nobody knows the category, so that there is none to keep it. */
    private void tellUnkept(Family family) {
        Set<Integer> kept = new HashSet<>();
        for (Member member : family.members()) {
            if (member.category.isPresent() && member.row != null) {
                kept.add(member.row.number());
            }
        }
        for (Row row : family.rows()) {
            if (!kept.contains(row.number())) {
                readers.cells().moveTo(List.of(row));
                recognitions.tellUnkept();
                family.take(readers.cells().findings());
            }
        }
    }

    /** Tells where a row says something else about the household than the first one that says anything. */
    private void tellDifferences(Family family) {
        for (BoundColumn column : columns.all()) {
            String key = column.column().key();
            if (column.number() == 0 || isOfPerson(key) || OF_NO_ONE_ROW.contains(key)) {
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
