package io.github.zhuanjie.ledger;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.ledger.HouseholdIndex.Known;
import io.github.zhuanjie.ledger.WhoCells.Named;
import io.github.zhuanjie.ledger.WhoCells.Who;
import io.github.zhuanjie.person.FamilyRelation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds those whom a row names among households that are known. A number decides before a name, and whoever is named but
 * is not in the household is an error: the need of nobody, or of somebody else, is worse than none. Not thread-safe.
 */
final class KnownWho {

    private static final Optional<FamilyRelation> HEAD = Optional.of(FamilyRelation.HEAD);

    private final HouseholdIndex index;
    private final WhoCells who;
    private final RowCells cells;

    KnownWho(HouseholdIndex index, WhoCells who, RowCells cells) {
        this.index = index;
        this.who = who;
        this.cells = cells;
    }

    /** What is said of one person, and where. */
    private record Description(
            Optional<ResidentId> number,
            Optional<PersonName> name,
            Optional<FamilyRelation> relation,
            @Nullable BoundColumn numberAt,
            @Nullable BoundColumn nameAt) {

        boolean isEmpty() {
            return number.isEmpty() && name.isEmpty();
        }

        boolean isHead() {
            return relation.filter(FamilyRelation.HEAD::equals).isPresent();
        }

        @Nullable
        BoundColumn at() {
            return number.isPresent() ? numberAt : nameAt;
        }
    }

    /**
     * Finds household and person.
     *
     * @param own  the household that the row states by identifier
     * @return whom the row is about; empty if it cannot be told, which the row then says
     */
    Optional<Who> find(Named named, Optional<HouseholdId> own) {
        Optional<HouseholdId> household = own.or(() -> ofNumber(named));
        if (household.filter(index::contains).isEmpty()) {
            tellUnknown(named, own);
            return Optional.empty();
        }
        List<Known> members = index.members(household.get());
        Description head = new Description(
                named.headNumber(), named.headName(), HEAD, who.headNumberColumn(), who.stated("head.name"));
        Optional<Known> rowsHead = head.isEmpty() ? Optional.empty() : oneOf(members, head);
        Optional<PersonId> person = person(members, named, rowsHead);
        return cells.isBroken()
                ? Optional.empty()
                : Optional.of(new Who(
                        household.get(), rowsHead.map(Known::id).or(() -> index.head(household.get())), person));
    }

    private Optional<HouseholdId> ofNumber(Named named) {
        return named.headNumber().or(named::number).flatMap(index::find).map(HouseholdMember::household);
    }

    private void tellUnknown(Named named, Optional<HouseholdId> own) {
        BoundColumn column = own.isPresent()
                ? who.stated("household.id")
                : who.stated("head.residentId", "residentId", "person.residentId", "household.id");
        Optional<ResidentId> number = named.headNumber().or(named::number);
        boolean unknown = own.isPresent() || number.isPresent() && !index.isShared(number.get());
        cells.error(column, unknown ? "LEDGER_HOUSEHOLD_UNKNOWN" : "LEDGER_HOUSEHOLD");
    }

    private Optional<PersonId> person(List<Known> members, Named named, Optional<Known> rowsHead) {
        if (named.id().isPresent()) {
            return withId(members, named.id().get());
        }
        if (named.isNobody() && !named.isHead()) {
            return Optional.empty();
        }
        BoundColumn numberAt = who.stated("person.residentId", "residentId");
        Description own = new Description(
                named.number(),
                named.name(),
                named.isHead() ? HEAD : named.relation(),
                numberAt,
                who.stated("person.name"));
        if (own.isEmpty()) {
            return rowsHead.or(() -> headOf(members)).map(Known::id);
        }
        Optional<Known> found = oneOf(members, own);
        if (found.isPresent() && own.isHead() && rowsHead.isPresent() && !found.equals(rowsHead)) {
            cells.error(own.at(), "LEDGER_PERSON");
            return Optional.empty();
        }
        return found.map(Known::id);
    }

    /** An identifier decides before number and name. */
    private Optional<PersonId> withId(List<Known> members, PersonId id) {
        if (members.stream().noneMatch(member -> member.id().equals(id))) {
            cells.error(who.stated("person.id"), "LEDGER_PERSON_ELSEWHERE");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private static Optional<Known> headOf(List<Known> members) {
        return HouseholdIndex.only(members.stream().filter(Known::isHead).toList());
    }

    /** Returns the one member who is meant; if there is none or more than one, the row says so. */
    private Optional<Known> oneOf(List<Known> members, Description said) {
        List<Known> byNumber = members.stream()
                .filter(member -> said.number().isPresent() && member.number().equals(said.number()))
                .toList();
        if (byNumber.size() == 1) {
            if (differs(byNumber.get(0).name(), said.name())) {
                cells.warn(said.nameAt(), "LEDGER_PERSON_NAME");
            }
            return Optional.of(byNumber.get(0));
        }
        boolean isOthers = said.number().filter(index::isKnown).isPresent();
        List<Known> possible = members.stream()
                .filter(member -> !isOthers)
                .filter(member -> !differs(member.number(), said.number()) && !differs(member.name(), said.name()))
                .toList();
        Optional<Known> one = byName(possible, said);
        if (one.isEmpty()) {
            cells.error(said.at(), possible.isEmpty() ? "LEDGER_PERSON_ELSEWHERE" : "LEDGER_PERSON");
        }
        return one;
    }

    /** Returns the only one of a name; of several of one name, the only one who is related to the head as the row says. */
    private static Optional<Known> byName(List<Known> possible, Description said) {
        List<Known> named = possible.stream()
                .filter(member -> said.name().isPresent() && member.name().equals(said.name()))
                .toList();
        if (named.isEmpty() && said.isHead()) {
            return headOf(possible);
        }
        return HouseholdIndex.only(named)
                .or(() -> HouseholdIndex.only(named.stream()
                        .filter(member -> said.relation().equals(Optional.of(member.relation())))
                        .toList()));
    }

    private static <T> boolean differs(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
