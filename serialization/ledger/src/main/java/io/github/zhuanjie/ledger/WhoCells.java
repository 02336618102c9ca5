package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.person.FamilyRelation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads whose need or aid a row states: which household, and which of its members. Not thread-safe. */
final class WhoCells {

    private final Readers readers;
    private final SheetColumns columns;
    private final LedgerIds ids;
    private final Optional<HouseholdIndex> index;
    private final boolean numberIsHeads;

    WhoCells(SheetColumns columns, Readers readers, LedgerIds ids, Optional<HouseholdIndex> index) {
        this.readers = readers;
        this.columns = columns;
        this.ids = ids;
        this.index = index;
        this.numberIsHeads = columns.has("head.name") && !columns.has("head.residentId");
    }

    /**
     * Whom a row is about, as far as it says.
     *
     * @param household  the household
     * @param person  the member, empty if the row names none
     */
    record Who(HouseholdId household, Optional<PersonId> person) {}

    /** What a row says about people, as it stands. */
    private record Named(
            Optional<ResidentId> headNumber,
            Optional<PersonName> headName,
            Optional<ResidentId> number,
            Optional<PersonName> name,
            Optional<FamilyRelation> relation) {

        boolean isHead() {
            boolean sameNumber = number.isPresent() && number.equals(headNumber);
            boolean sameName = number.isEmpty() && name.isPresent() && name.equals(headName);
            return relation.filter(FamilyRelation.HEAD::equals).isPresent() || sameNumber || sameName;
        }

        boolean isNobody() {
            return number.isEmpty() && name.isEmpty();
        }
    }

    /** Returns whom the row is about; empty if it cannot be told, which the row then says. */
    Optional<Who> read() {
        Named named = named();
        Optional<HouseholdId> own = ownHousehold();
        Optional<HouseholdMember> known = named.number().flatMap(number -> index.flatMap(all -> all.find(number)));
        if (known.isPresent() && own.map(known.get().household()::equals).orElse(true)) {
            return Optional.of(
                    new Who(known.get().household(), Optional.of(known.get().person())));
        }
        Optional<HouseholdId> household = own.or(() -> ofHead(named));
        if (household.isEmpty()) {
            if (!readers.cells().isBroken()) {
                readers.cells().error(firstOf("head.residentId", "residentId", "household.id"), "LEDGER_HOUSEHOLD");
            }
            return Optional.empty();
        }
        return Optional.of(new Who(household.get(), person(household.get(), named)));
    }

    private Named named() {
        TextCells texts = readers.texts();
        Optional<ResidentId> number = texts.residentId(columns.get("residentId"));
        Optional<ResidentId> own = texts.residentId(columns.get("person.residentId"));
        Optional<FamilyRelation> relation = readers.words()
                .read(readers.cells(), columns.get("relation"), FamilyRelation.class)
                .match()
                .map(match -> match.value());
        return new Named(
                numberIsHeads ? number : texts.residentId(columns.get("head.residentId")),
                texts.name(columns.get("head.name")),
                numberIsHeads ? own : own.or(() -> number),
                texts.name(columns.get("person.name")),
                relation);
    }

    private Optional<HouseholdId> ownHousehold() {
        BoundColumn column = columns.get("household.id");
        Optional<String> text = readers.texts().identifier(column);
        if (column == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(HouseholdId.of(text.get()));
        } catch (InvalidValueException e) {
            readers.cells().lost(column, e);
            return Optional.empty();
        }
    }

    /** A list of people without heads is taken for one of heads, and says so: else nobody could be found. */
    private Optional<HouseholdId> ofHead(Named named) {
        if (named.headNumber().isPresent()) {
            Optional<HouseholdMember> head =
                    index.flatMap(all -> all.find(named.headNumber().get()));
            return head.map(HouseholdMember::household)
                    .or(() -> ids.ofHead(named.headNumber().get()));
        }
        boolean member = named.relation().isPresent() && !named.isHead();
        if (named.number().isEmpty() || member) {
            return Optional.empty();
        }
        if (named.relation().isEmpty()) {
            readers.cells().warn(firstOf("person.residentId", "residentId"), "LEDGER_TAKEN_FOR_HEAD");
        }
        return ids.ofHead(named.number().get());
    }

    private Optional<PersonId> person(HouseholdId household, Named named) {
        boolean alone = named.headNumber().isEmpty()
                && named.headName().isEmpty()
                && named.number().isPresent();
        if (named.isHead() || alone && named.relation().isEmpty()) {
            return Optional.of(ids.head(household));
        }
        if (named.isNobody()) {
            return Optional.empty();
        }
        Optional<PersonId> member = named.name()
                .flatMap(name -> index.flatMap(all -> all.find(household, name)).or(() -> ids.member(household, name)));
        if (member.isEmpty() && readers.cells().isBlank(columns.get("person.id"))) {
            readers.cells().error(firstOf("person.name", "person.residentId", "residentId"), "LEDGER_PERSON");
        }
        return member;
    }

    private @Nullable BoundColumn firstOf(String... keys) {
        for (String key : keys) {
            if (columns.has(key)) {
                return columns.get(key);
            }
        }
        return null;
    }

    /** Returns the head of a household. */
    PersonId head(HouseholdId household) {
        return ids.head(household);
    }
}
