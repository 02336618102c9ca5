package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.person.FamilyRelation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose need or aid a row states: which household, and which of its members. Where households are given, these are
 * found among them; otherwise identifiers are those that the import of a roster makes. Not thread-safe.
 */
final class WhoCells {

    private final Readers readers;
    private final SheetColumns columns;
    private final LedgerIds ids;
    private final Optional<KnownWho> known;
    private final boolean numberIsHeads;

    WhoCells(SheetColumns columns, Readers readers, LedgerIds ids, Optional<HouseholdIndex> index) {
        this.readers = readers;
        this.columns = columns;
        this.ids = ids;
        this.known = index.map(households -> new KnownWho(households, this, readers.cells()));
        this.numberIsHeads = columns.has("head.name") && !columns.has("head.residentId");
    }

    /**
     * Whom a row is about, as far as it says.
     *
     * @param household  the household
     * @param head  its head; empty only of a known household that has none
     * @param person  the member, empty if the row names none
     */
    record Who(HouseholdId household, Optional<PersonId> head, Optional<PersonId> person) {}

    /** What a row says about people, as it stands. */
    record Named(
            Optional<PersonId> id,
            Optional<ResidentId> headNumber,
            Optional<PersonName> headName,
            Optional<ResidentId> number,
            Optional<PersonName> name,
            Optional<FamilyRelation> relation) {

        boolean isHead() {
            boolean sameNumber = number.isPresent() && number.equals(headNumber);
            boolean sameName = (number.isEmpty() || headNumber.isEmpty()) && name.isPresent() && name.equals(headName);
            return sameNumber || relation.map(FamilyRelation.HEAD::equals).orElse(sameName);
        }

        boolean isNobody() {
            return number.isEmpty() && name.isEmpty();
        }

        /** Tells whether the row names somebody without a head, and does not say how they are related. */
        boolean isAlone() {
            return headNumber.isEmpty() && headName.isEmpty() && number.isPresent() && relation.isEmpty();
        }

        /** Tells whether the row names somebody beside the head. */
        boolean isMember() {
            return !isHead() && (relation.isPresent() || headName.isPresent() && name.isPresent());
        }
    }

    /** Returns whom the row is about; empty if it cannot be told, which the row then says. */
    Optional<Who> read() {
        Named named = named();
        Optional<HouseholdId> own = ownHousehold();
        if (readers.cells().isBroken()) {
            return Optional.empty();
        }
        if (known.isPresent()) {
            return known.get().find(named, own);
        }
        Optional<HouseholdId> household = own.or(() -> ofHead(named));
        if (household.isEmpty()) {
            readers.cells().error(stated("head.residentId", "residentId", "household.id"), "LEDGER_HOUSEHOLD");
            return Optional.empty();
        }
        return Optional.of(
                new Who(household.get(), Optional.of(ids.head(household.get())), person(household.get(), named)));
    }

    /** Returns the member, else the head; a known household without one is told. */
    Optional<PersonId> personOrHead(Who who) {
        Optional<PersonId> person = who.person().or(who::head);
        if (person.isEmpty() && !readers.cells().isBroken()) {
            readers.cells().error(stated("head.name", "head.residentId", "household.id"), "LEDGER_PERSON");
        }
        return person;
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
                readers.identifier(columns.get("person.id"), PersonId::of),
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
            return ids.ofHead(named.headNumber().get());
        }
        return named.isMember() ? Optional.empty() : named.number().flatMap(ids::ofHead);
    }

    private Optional<PersonId> person(HouseholdId household, Named named) {
        if (named.id().isPresent()) {
            return named.id();
        }
        if (named.isAlone()) {
            readers.cells().warn(stated("person.residentId", "residentId"), "LEDGER_TAKEN_FOR_HEAD");
        }
        if (named.isHead() || named.isAlone()) {
            return Optional.of(ids.head(household));
        }
        if (named.isNobody()) {
            return Optional.empty();
        }
        Optional<PersonId> member = named.name().flatMap(name -> ids.member(household, name));
        if (member.isEmpty()) {
            readers.cells().error(stated("person.name", "person.residentId", "residentId"), "LEDGER_PERSON");
        }
        return member;
    }

    /** Returns the columns that say who the head is: the number alone if it is the head's. */
    @Nullable
    BoundColumn headNumberColumn() {
        return columns.get(numberIsHeads ? "residentId" : "head.residentId");
    }

    /** Returns the first of some columns in which the row says something, else the first that there is. */
    @Nullable
    BoundColumn stated(String... keys) {
        BoundColumn first = null;
        for (String key : keys) {
            BoundColumn column = columns.get(key);
            if (column != null && !readers.cells().isBlank(column)) {
                return column;
            }
            first = first == null ? column : first;
        }
        return first;
    }
}
