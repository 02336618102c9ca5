package io.github.zhuanjie.household;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Counts;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Answered;
import io.github.zhuanjie.validation.AsOfGiven;
import io.github.zhuanjie.validation.NotNegative;
import io.github.zhuanjie.validation.Submit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A household whose members live together, the unit in which assistance is assessed (社会救助暂行办法 ch. 2).
 *
 * <p>It carries two places: where the household is registered (户籍) and where it lives (居住), because projects ask for
 * either.
 */
@Value.Immutable
@CoveredWithinHousehold
@GuardiansAdult
@GuardiansAgree
@IncomeAnswered(groups = Submit.class)
@HeadCountAgrees
@IncomesAgree
@MembersDiffer
@RelationsAgree
@SingleHead
public interface Household extends Extensible {

    /**
     * Returns the local identifier.
     *
     * @return the identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    HouseholdId getId();

    /**
     * Returns where the household lives.
     *
     * @return a division, down to the village if known
     */
    @Disclosure(DisclosureClass.CONTACT)
    @Value.Redacted
    DivisionCode getResidence();

    /**
     * Returns where the household is registered.
     *
     * @return the division of the hukou
     */
    @Disclosure(DisclosureClass.CONTACT)
    @Value.Default
    @Answered(groups = Submit.class)
    default Fact<DivisionCode> getHukou() {
        return Fact.unknown();
    }

    /**
     * Returns whether the household counts as urban or rural.
     *
     * @return the settlement
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Default
    default Fact<Settlement> getSettlement() {
        return Fact.unknown();
    }

    /**
     * Returns how many people make up the household (家庭人口): forms state it apart from the members they list.
     *
     * @return the number, not negative; without those who are not counted, see {@link
     *     io.github.zhuanjie.person.Person#getCountedInHousehold}
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Default
    default Fact<Integer> getHeadCount() {
        return Fact.unknown();
    }

    /**
     * Returns the categories in which the household is or was recognised.
     *
     * @return the recognitions; known and empty if it was checked that there is none
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    @Answered(groups = Submit.class)
    default Fact<List<@Valid Recognition>> getRecognitions() {
        return Fact.unknown();
    }

    /**
     * Returns where the household lives, in words (家庭住址).
     *
     * @return the address, empty if not recorded
     */
    @Disclosure(DisclosureClass.CONTACT)
    Optional<Address> getAddress();

    /**
     * Returns where the household is registered, in words (户籍地址).
     *
     * @return the address, empty if not recorded
     */
    @Disclosure(DisclosureClass.CONTACT)
    Optional<Address> getHukouAddress();

    /**
     * Returns the phone number at which the household is reached; members may have their own.
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.CONTACT)
    Optional<Phone> getPhone();

    /**
     * Returns the account to which assistance is paid.
     *
     * @return the account, empty if not recorded
     */
    @Disclosure(DisclosureClass.BANK_ACCOUNT)
    @Value.Redacted
    Optional<BankAccount> getBankAccount();

    /**
     * Returns why the household is in difficulty (致困原因).
     *
     * @return the causes; known and empty if it was asked and none was named
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Default
    default Fact<Set<HardshipCause>> getHardshipCauses() {
        return Fact.unknown();
    }

    /**
     * Returns the income of all members over the last twelve months. {@link #effectiveAnnualIncome()} falls back to the
     * sum of the kinds.
     *
     * @return yuan a year
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    @NotNegative
    @AsOfGiven(groups = Submit.class)
    default Fact<Yuan> getAnnualIncome() {
        return Fact.unknown();
    }

    /**
     * Returns the incomes of all members over the last twelve months by kind. Business may have lost money, and property
     * and transfers may have cost more than they brought, so only wages cannot be below zero.
     *
     * @return yuan a year; a kind that is missing is unknown, not zero
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    Map<IncomeKind, @AsOfGiven(groups = Submit.class) Fact<Yuan>> getIncomes();

    /**
     * Returns what the household had to pay for itself over the last twelve months (刚性支出), aid already received being
     * deducted.
     *
     * @return yuan a year; a kind that is missing is unknown, not zero
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    @ExpensesAgree
    Map<ExpenseKind, @NotNegative @AsOfGiven(groups = Submit.class) Fact<Yuan>> getExpenses();

    /**
     * Returns the financial assets of all members (金融资产): deposits, securities, claims.
     *
     * @return yuan
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    @NotNegative
    @AsOfGiven(groups = Submit.class)
    default Fact<Yuan> getFinancialAssets() {
        return Fact.unknown();
    }

    /**
     * Returns how many dwellings the members own (房产).
     *
     * @return the number, not negative
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    default Fact<Integer> getDwellings() {
        return Fact.unknown();
    }

    /**
     * Returns how many motor vehicles the members own (机动车辆).
     *
     * @return the number, not negative
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    default Fact<Integer> getMotorVehicles() {
        return Fact.unknown();
    }

    /**
     * Returns remarks (备注), which stay with the office.
     *
     * @return the remarks in words, empty if there are none
     */
    @Disclosure(DisclosureClass.INTERNAL)
    Optional<Note> getRemarks();

    /**
     * Returns the members, the head among them.
     *
     * @return the members in the order of the file
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Redacted
    @NotEmpty
    @Size(max = 50)
    List<@Valid Person> getMembers();

    /** Requires that no two members share an identifier, as a need could not tell them apart, and counts that can be. */
    @Value.Check
    default void check() {
        Set<PersonId> seen = new HashSet<>();
        if (!getMembers().stream().map(Person::getId).allMatch(seen::add)) {
            throw new InvalidValueException("MEMBER_DUPLICATE", "members must have different identifiers");
        }
        Counts.requireNotNegative(getHeadCount());
        Counts.requireNotNegative(getDwellings());
        Counts.requireNotNegative(getMotorVehicles());
    }

    /**
     * Finds a member.
     *
     * @param id  the member's identifier
     * @return the member, or empty
     */
    default Optional<Person> findMember(PersonId id) {
        return getMembers().stream().filter(member -> member.getId().equals(id)).findFirst();
    }

    /**
     * Returns how many people the household counts: {@link #getHeadCount}, or else the listed members.
     *
     * @return the recorded number, else how many of at least two listed members {@link Person#getCountedInHousehold} does
     *     not leave out; unknown if only one member is listed, since ledgers often list the head alone
     */
    default Fact<Integer> effectiveHeadCount() {
        return HeadCounts.of(this);
    }

    /**
     * Tells whether one of the recognitions of this household holds for a member on a day.
     *
     * @param recognition  a recognition of the household, not of a member
     * @param member  the member's identifier
     * @param date  the day
     * @return whether it is in force and covers the member, false if either is known to be, else unknown if either is
     */
    default Fact<Boolean> holdsFor(Recognition recognition, PersonId member, LocalDate date) {
        return HeadCounts.both(recognition.inForce(date), recognition.covers(member, effectiveHeadCount()));
    }

    /**
     * Returns the categories in which a member is known to be recognised on a day, alone or as one whom a recognition of the household covers. What is not known gives none: for decisions, ask {@link #holdsFor}.
     *
     * @param member  the member
     * @param date  the day
     * @return the categories
     */
    default Set<AssistanceCategory> categoriesOf(Person member, LocalDate date) {
        return HeadCounts.categories(this, member, date);
    }

    /**
     * Returns the income of one kind.
     *
     * @param kind  the kind
     * @return the income, unknown if not recorded
     */
    default Fact<Yuan> incomeOf(IncomeKind kind) {
        return getIncomes().getOrDefault(kind, Fact.unknown());
    }

    /**
     * Returns the expense of one kind.
     *
     * @param kind  the kind
     * @return the expense, unknown if not recorded
     */
    default Fact<Yuan> expenseOf(ExpenseKind kind) {
        return getExpenses().getOrDefault(kind, Fact.unknown());
    }

    /**
     * Returns the income of a year, from the record or else the sum of the four kinds.
     *
     * @return yuan a year, the sum as of the oldest day of its parts; not known unless every kind is, nor if one is a
     *     loss, because local rules differ on whether a loss may be set off
     * @throws ArithmeticException if the sum exceeds the range
     */
    default Fact<Yuan> effectiveAnnualIncome() {
        return Finances.annualIncome(this);
    }

    /**
     * Returns the income per head and month: {@link #effectiveAnnualIncome()} divided once by twelve times {@link
     * #effectiveHeadCount()} and rounded once to the fen, halves away from zero.
     *
     * <p>For showing. Rules compare whole years of the whole household, so that nothing is divided.
     *
     * @return yuan a month; not known unless the income and the number of people are, nor if that is zero
     * @throws ArithmeticException as {@link #effectiveAnnualIncome()}
     */
    default Fact<Yuan> incomePerHeadPerMonth() {
        return Finances.incomePerHeadPerMonth(this);
    }

    /**
     * Returns all rigid expenditure: the sum of the kinds that are no part of another.
     *
     * @return yuan a year, as of the oldest day of its parts; not known unless every such kind is
     * @throws ArithmeticException if the sum exceeds the range
     */
    default Fact<Yuan> rigidExpenditure() {
        return Finances.rigidExpenditure(this);
    }

    /**
     * Returns rigid expenditure as a share of income, rounded once to a ten-thousandth, halves up.
     *
     * <p>For showing. To decide, use {@link #rigidExpenditureExceeds}, which does not round.
     *
     * @return the share; not known unless both sums are, nor if there was no income, because then there is no share
     * @throws ArithmeticException if a sum or the share exceeds its range
     */
    default Fact<Ratio> rigidExpenditureShare() {
        return Finances.rigidExpenditureShare(this);
    }

    /**
     * Tells whether rigid expenditure is more than a share of income (民发〔2024〕57号), compared exactly. Without income,
     * any expenditure is more than any share.
     *
     * @param ratio  the local ratio, which says whether exactly the share is enough
     * @return whether it is more, or as much where the ratio is inclusive; nothing spent is never enough; known to be true as soon as the kinds that are known exceed the share, known to be
     *     false only if every kind is known
     * @throws ArithmeticException if a sum exceeds the range
     */
    default Fact<Boolean> rigidExpenditureExceeds(LocalRatio ratio) {
        return Finances.rigidExpenditureExceeds(this, ratio);
    }

    /**
     * Starts a household.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Household}; {@code build} requires identifier and residence and throws {@link
     * InvalidValueException} with code {@code MEMBER_DUPLICATE} or {@code COUNT_NEGATIVE}.
     */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
