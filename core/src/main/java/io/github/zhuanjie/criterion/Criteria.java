package io.github.zhuanjie.criterion;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds criteria that read like the rule they stand for. What is rare is built with the records themselves.
 *
 * <pre>{@code
 * allOf(ageUnder(18), hukouIn(jiangsu), insured(), categoryIn(DIBAO, ORPHAN))
 * }</pre>
 */
public final class Criteria {

    private Criteria() {}

    /**
     * Returns a criterion that holds if all parts hold.
     *
     * @param parts  the parts, at least one
     * @return the criterion
     */
    public static Criterion allOf(Criterion... parts) {
        return new Criterion.AllOf(List.of(parts));
    }

    /**
     * Returns a criterion that holds if at least one part holds.
     *
     * @param parts  the parts, at least one
     * @return the criterion
     */
    public static Criterion anyOf(Criterion... parts) {
        return new Criterion.AnyOf(List.of(parts));
    }

    /**
     * Returns a criterion that holds if at least so many of the parts hold.
     *
     * @param count  how many
     * @param parts  the parts, at least that many
     * @return the criterion
     */
    public static Criterion atLeast(int count, Criterion... parts) {
        return new Criterion.AtLeast(count, List.of(parts));
    }

    /**
     * Returns a criterion that holds if the part does not.
     *
     * @param part  the part
     * @return the criterion
     */
    public static Criterion not(Criterion part) {
        return new Criterion.Not(part);
    }

    /**
     * Returns a criterion that holds if the part holds for a member of the household.
     *
     * @param part  the part, asked of each member
     * @return the criterion
     */
    public static Criterion anyMember(Criterion part) {
        return new Criterion.AnyMember(part);
    }

    /**
     * Returns a criterion that holds if the part holds for every member who is meant, and somebody is meant.
     *
     * @param where  which members are meant
     * @param part  what holds for each of them
     * @return the criterion
     */
    public static Criterion allMembers(Criterion where, Criterion part) {
        return new Criterion.AllMembers(where, part);
    }

    /**
     * Returns a criterion that holds if the part holds for at least so many members.
     *
     * @param min  how many
     * @param part  the part, asked of each member
     * @return the criterion
     */
    public static Criterion membersAtLeast(int min, Criterion part) {
        return new Criterion.MemberCount(min, Optional.empty(), part);
    }

    /**
     * Returns a criterion with the place where it is written.
     *
     * @param id  names the rule
     * @param version  the version of its text
     * @param clause  the document and clause
     * @param part  the rule
     * @return the criterion
     */
    public static Criterion rule(String id, String version, String clause, Criterion part) {
        return new Criterion.Rule(new RuleReference(id, Optional.of(version), Optional.of(clause)), part);
    }

    /**
     * Returns a rule that only a person can judge.
     *
     * @param rule  the rule in its own words
     * @return the criterion
     */
    public static Criterion judgement(String rule) {
        return new Criterion.Judgement(rule);
    }

    /**
     * Returns a criterion that holds for somebody recognised in one of the categories.
     *
     * @param categories  the categories, at least one
     * @return the criterion
     */
    public static Criterion categoryIn(AssistanceCategory... categories) {
        return new PersonCriterion.CategoryIn(Set.of(categories));
    }

    /**
     * Returns a criterion that holds below an age (未满).
     *
     * @param years  the age, which does not count
     * @return the criterion, by the usual day rule
     */
    public static Criterion ageUnder(int years) {
        return age(Optional.empty(), Optional.of(new AgeLimit(years, false)));
    }

    /**
     * Returns a criterion that holds up to an age (含).
     *
     * @param years  the age, which counts
     * @return the criterion, by the usual day rule
     */
    public static Criterion ageUpTo(int years) {
        return age(Optional.empty(), Optional.of(new AgeLimit(years, true)));
    }

    /**
     * Returns a criterion that holds from an age on (年满).
     *
     * @param years  the age, which counts
     * @return the criterion, by the usual day rule
     */
    public static Criterion ageFrom(int years) {
        return age(Optional.of(new AgeLimit(years, true)), Optional.empty());
    }

    private static Criterion age(Optional<AgeLimit> from, Optional<AgeLimit> to) {
        return new PersonCriterion.Age(from, to, AgeDayRule.ON_BIRTHDAY);
    }

    /**
     * Returns a criterion that holds for a disability of any kind from a level on.
     *
     * @param level  the mildest level that counts
     * @return the criterion
     */
    public static Criterion disabilityAtLeast(DisabilityLevel level) {
        return new PersonCriterion.DisabilityAtLeast(level, Set.of());
    }

    /**
     * Returns a criterion that holds for one of the illnesses.
     *
     * @param illnesses  the illnesses, at least one
     * @return the criterion
     */
    public static Criterion illnessIn(Illness... illnesses) {
        return new PersonCriterion.IllnessIn(Set.of(illnesses));
    }

    /**
     * Returns a criterion that holds at one of the stages of schooling.
     *
     * @param stages  the stages, at least one
     * @return the criterion
     */
    public static Criterion studentIn(StudentStage... stages) {
        return new PersonCriterion.StudentIn(Set.of(stages));
    }

    /**
     * Returns a criterion that holds for somebody in basic medical insurance.
     *
     * @return the criterion
     */
    public static Criterion insured() {
        return new PersonCriterion.Insured();
    }

    /**
     * Returns a criterion that holds for a household registered within a division.
     *
     * @param within  the division
     * @return the criterion
     */
    public static Criterion hukouIn(DivisionCode within) {
        return new HouseholdCriterion.Hukou(within);
    }

    /**
     * Returns a criterion that holds for a household living within a division.
     *
     * @param within  the division
     * @return the criterion
     */
    public static Criterion residenceIn(DivisionCode within) {
        return new HouseholdCriterion.Residence(within);
    }

    /**
     * Returns a criterion on the household's income per head and month in terms of the local subsistence standard.
     *
     * @param comparison  how it must compare
     * @param times  the multiple of the standard
     * @return the criterion
     */
    public static Criterion income(Comparison comparison, Ratio times) {
        return new HouseholdCriterion.IncomePerHead(comparison, new Threshold.TimesStandard(times));
    }

    /**
     * Returns a criterion on the own expense of twelve months.
     *
     * @param kind  which expense
     * @param comparison  how it must compare
     * @param amount  the sum
     * @return the criterion
     */
    public static Criterion expense(ExpenseKind kind, Comparison comparison, Yuan amount) {
        return expense(kind, comparison, new Threshold.Amount(amount));
    }

    /**
     * Returns a criterion on the own expense of twelve months.
     *
     * @param kind  which expense
     * @param comparison  how it must compare
     * @param threshold  with what
     * @return the criterion
     */
    public static Criterion expense(ExpenseKind kind, Comparison comparison, Threshold threshold) {
        return new NeedCriterion.Expense(kind, ExpensePeriod.TWELVE_MONTHS, comparison, threshold);
    }

    /**
     * Returns a criterion that holds for one of the sudden events, whenever it was.
     *
     * @param events  the events, at least one
     * @return the criterion
     */
    public static Criterion eventIn(HardshipEvent... events) {
        return new NeedCriterion.EventIn(Set.of(events), Optional.empty());
    }

    /**
     * Returns a criterion that holds if government assistance for the need was given before.
     *
     * @return the criterion
     */
    public static Criterion afterGovernmentAid() {
        return new NeedCriterion.AfterGovernmentAid();
    }

    /**
     * Returns a criterion that holds between two ages.
     *
     * @param from  the lower age, which counts
     * @param to  the upper age, which counts
     * @return the criterion
     */
    public static Criterion ageBetween(int from, int to) {
        return age(Optional.of(new AgeLimit(from, true)), Optional.of(new AgeLimit(to, true)));
    }

    /**
     * Returns a criterion that holds for a sex.
     *
     * @param sex  which
     * @return the criterion
     */
    public static Criterion sexIs(Sex sex) {
        return new PersonCriterion.SexIs(sex);
    }

    /**
     * Returns a criterion that holds for somebody who can care for themselves to one of the degrees.
     *
     * @param levels  the degrees, at least one
     * @return the criterion
     */
    public static Criterion selfCareIn(SelfCareLevel... levels) {
        return new PersonCriterion.SelfCareIn(Set.of(levels));
    }

    /**
     * Returns a criterion that holds for an urban or a rural household.
     *
     * @param settlement  which of the two
     * @return the criterion
     */
    public static Criterion settlementIs(Settlement settlement) {
        return new HouseholdCriterion.SettlementIs(settlement);
    }

    /**
     * Returns a criterion that holds for one of the kinds of need.
     *
     * @param kinds  the kinds, at least one
     * @return the criterion
     */
    public static Criterion needKindIn(NeedKind... kinds) {
        return new NeedCriterion.KindIn(Set.of(kinds));
    }

    /**
     * Returns a criterion that holds for one of the sudden events not too long ago.
     *
     * @param within  how long before the day the event may lie
     * @param events  the events, at least one
     * @return the criterion
     */
    public static Criterion eventWithin(Period within, HardshipEvent... events) {
        return new NeedCriterion.EventIn(Set.of(events), Optional.of(within));
    }

    /**
     * Returns a criterion that holds if aid of a source was given before; negated, it is the rule that aid does not
     * double.
     *
     * @param source  whose aid
     * @param scope  to the person, or to anybody of the household
     * @param period  within which time, or for the same illness or event
     * @return the criterion
     */
    public static Criterion aidReceived(AidSource source, BenefitScope scope, StackingPeriod period) {
        return new NeedCriterion.AidReceived(Optional.of(source), Set.of(), scope, period);
    }
}
