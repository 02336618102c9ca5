package io.github.zhuanjie.aid;

import static io.github.zhuanjie.aid.AidSamples.HEAD;
import static io.github.zhuanjie.aid.AidSamples.HOME;
import static io.github.zhuanjie.aid.AidSamples.PROJECT;
import static io.github.zhuanjie.aid.AidSamples.SPOUSE;
import static io.github.zhuanjie.aid.AidSamples.charity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.InKind;
import io.github.zhuanjie.sample.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a project, decided beside aid that is proposed at the same time. */
class StackingTogetherTest {

    private static final Award AWARD = Award.exactly(Yuan.of(2000));
    private static final ProjectId OTHER = ProjectId.of("other");
    private static final UnifiedSocialCreditCode CODE = UnifiedSocialCreditCode.of("53990000A00000011Q");
    private static final UnifiedSocialCreditCode OTHER_CODE = UnifiedSocialCreditCode.of("91110000600037341L");
    private static final StackingRule ONCE =
            new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.CALENDAR_YEAR, true);

    private static NeedCase need(String id, PersonId person) {
        return AidSamples.couple(Samples.need().id(NeedId.of(id)).person(person));
    }

    private static ProposedAid proposed() {
        return ProposedAid.of(need("N-1", HEAD), PROJECT, AWARD);
    }

    private static ProposedAid other(ProjectId project) {
        return ProposedAid.of(need("N-2", SPOUSE), project, AWARD);
    }

    private static StackingFinding check(StackingRule rule, ProposedAid... others) {
        return new Stacking(AidLedger.empty(), SamePersons.none())
                .check(List.of(rule), proposed(), Samples.TODAY, List.of(others))
                .get(0);
    }

    private static Truth outcome(StackingRule rule, ProposedAid... others) {
        return check(rule, others).outcome();
    }

    private static StackingRule notWith(BenefitScope scope, StackingPeriod period) {
        return new StackingRule.NotWith(Set.of(OTHER), Set.of(), scope, period);
    }

    @Test
    void anotherGrantOfTheProjectToTheHouseholdIsASecondOne() {
        assertThat(outcome(ONCE)).isEqualTo(Truth.TRUE);
        assertThat(outcome(ONCE, other(OTHER))).isEqualTo(Truth.TRUE);
        StackingFinding finding = check(ONCE, other(OTHER), other(PROJECT));
        assertThat(finding.outcome()).isEqualTo(Truth.FALSE);
        assertThat(finding.deciding()).isEmpty();
        StackingRule perPerson = new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.LIFETIME, false);
        assertThat(outcome(perPerson, other(PROJECT))).isEqualTo(Truth.TRUE);
        assertThat(outcome(perPerson, ProposedAid.of(need("N-2", HEAD), PROJECT, AWARD)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void theLedgerStillCounts() {
        AidRecord earlier = charity("A-1").build();
        Stacking stacking = new Stacking(AidLedger.empty().with(earlier), SamePersons.none());
        StackingFinding finding = stacking.check(List.of(ONCE), proposed(), Samples.TODAY, List.of(other(PROJECT)))
                .get(0);
        assertThat(finding.outcome()).isEqualTo(Truth.FALSE);
        assertThat(finding.deciding()).containsExactly(AidRecordId.of("A-1"));
        assertThat(stacking.check(List.of(ONCE), proposed(), Samples.TODAY))
                .isEqualTo(stacking.check(List.of(ONCE), proposed(), Samples.TODAY, List.of()));
    }

    @Test
    void aNamedProjectStandsAgainstItForWhomTheRuleSays() {
        assertThat(outcome(notWith(BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME), other(OTHER)))
                .isEqualTo(Truth.FALSE);
        assertThat(outcome(notWith(BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME), other(PROJECT)))
                .isEqualTo(Truth.TRUE);
        assertThat(outcome(notWith(BenefitScope.PERSON, StackingPeriod.LIFETIME), other(OTHER)))
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"FIRE, FIRE, UNKNOWN", "FIRE, SUDDEN_ILLNESS, TRUE", "FIRE, , UNKNOWN"})
    void anotherNeedMayBeTheSameEvent(HardshipEvent now, HardshipEvent then, Truth outcome) {
        StackingRule rule = notWith(BenefitScope.HOUSEHOLD, StackingPeriod.EVENT);
        NeedCase here = AidSamples.couple(Samples.need().event(Fact.known(now)));
        Fact<HardshipEvent> event = then == null ? Fact.unknown() : Fact.known(then);
        NeedCase there = AidSamples.couple(Samples.need().id(NeedId.of("N-2")).event(event));
        StackingFinding finding = new Stacking(AidLedger.empty(), SamePersons.none())
                .check(
                        List.of(rule),
                        ProposedAid.of(here, PROJECT, AWARD),
                        Samples.TODAY,
                        List.of(ProposedAid.of(there, OTHER, AWARD)))
                .get(0);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.gap()).isEqualTo(outcome == Truth.UNKNOWN ? Optional.of(Gap.UNKNOWN) : Optional.empty());
    }

    @Test
    void bothAreForTheIllnessThatEachIsFor() {
        StackingRule rule = new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.ILLNESS, false);
        ProposedAid leukemia = proposed().withIllness(Illness.LEUKAEMIA);
        Stacking stacking = new Stacking(AidLedger.empty(), SamePersons.none());
        for (ProposedAid same : List.of(other(PROJECT).withIllness(Illness.LEUKAEMIA), other(PROJECT))) {
            Truth outcome = stacking.check(List.of(rule), leukemia, Samples.TODAY, List.of(same))
                    .get(0)
                    .outcome();
            assertThat(outcome).isEqualTo(same.statedIllness().isPresent() ? Truth.FALSE : Truth.UNKNOWN);
        }
    }

    @Test
    void everyOperatorOfAProjectGives() {
        CharityOrganization first =
                CharityOrganization.builder().name("仪征市慈善总会").build();
        CharityOrganization second =
                CharityOrganization.builder().name("朝阳区慈善会").creditCode(CODE).build();
        StackingRule byName =
                new StackingRule.NotWith(Set.of(), Set.of("朝阳区慈善会"), BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME);
        assertThat(outcome(byName, other(OTHER).withOperators(List.of(first, second))))
                .isEqualTo(Truth.FALSE);
        assertThat(outcome(byName, other(OTHER).withOperators(List.of(first)))).isEqualTo(Truth.TRUE);
        assertThat(outcome(byName, other(OTHER))).isEqualTo(Truth.UNKNOWN);
        StackingRule byCode = byCode(CODE);
        assertThat(outcome(byCode, other(OTHER).withOperators(List.of(second)))).isEqualTo(Truth.FALSE);
        assertThat(outcome(byCode, other(OTHER).withOperators(List.of(first)))).isEqualTo(Truth.UNKNOWN);
        assertThat(outcome(byCode, other(OTHER))).isEqualTo(Truth.UNKNOWN);
        assertThat(outcome(byCode(OTHER_CODE), other(OTHER).withOperators(List.of(second))))
                .isEqualTo(Truth.TRUE);
        assertThat(outcome(notWith(BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME), other(PROJECT)))
                .isEqualTo(Truth.TRUE);
    }

    private static StackingRule byCode(UnifiedSocialCreditCode code) {
        return new StackingRule.NotWith(
                Set.of(), Set.of(), Set.of(code), BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME);
    }

    @Test
    void anotherHouseholdIsLookedAtWhereThePersonIsKnownThere() {
        HouseholdId old = HouseholdId.of("H-old");
        HouseholdMember before = new HouseholdMember(old, PersonId.of("P-9"));
        HouseholdMember now = new HouseholdMember(HOME, HEAD);
        SamePersons same = name -> name.equals(before) || name.equals(now) ? Set.of(before, now) : Set.of(name);
        Household household = Samples.household(
                        Samples.head().id(PersonId.of("P-9")).build())
                .id(old)
                .build();
        Need elsewhere = Samples.need()
                .id(NeedId.of("N-2"))
                .household(old)
                .person(PersonId.of("P-9"))
                .build();
        ProposedAid there = ProposedAid.of(NeedCase.of(household, elsewhere), PROJECT, AWARD);
        StackingRule rule = new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.LIFETIME, false);
        assertThat(outcome(rule, there)).isEqualTo(Truth.TRUE);
        Stacking stacking = new Stacking(AidLedger.empty(), same);
        assertThat(stacking.check(List.of(rule), proposed(), Samples.TODAY, List.of(there))
                        .get(0)
                        .outcome())
                .isEqualTo(Truth.FALSE);
        assertThat(stacking.householdsOf(proposed().subject())).containsExactlyInAnyOrder(HOME, old);
        assertThat(stacking.householdsOf(need("N-2", SPOUSE))).containsExactly(HOME);
    }

    @ParameterizedTest
    @CsvSource({"4000, TRUE", "3999, UNKNOWN"})
    void moneyForTheSameNeedMayBeForTheExpense(long expense, Truth outcome) {
        NeedCase subject =
                AidSamples.couple(Samples.need().putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(expense))));
        assertThat(withinExpense(subject, ProposedAid.of(subject, OTHER, new Award(Yuan.ZERO, Yuan.of(2000)))))
                .isEqualTo(outcome);
        assertThat(withinExpense(subject, other(OTHER))).isEqualTo(Truth.TRUE);
        Award service = Award.ofService(
                new InKind(NeedKind.values()[0], 1, ServiceUnit.values()[0], Optional.of(Yuan.of(5000))));
        assertThat(withinExpense(subject, ProposedAid.of(subject, OTHER, service)))
                .isEqualTo(Truth.TRUE);
    }

    private static Truth withinExpense(NeedCase subject, ProposedAid other) {
        return new Stacking(AidLedger.empty(), SamePersons.none())
                .check(
                        List.of(new StackingRule.WithinExpense(ExpenseKind.MEDICAL)),
                        ProposedAid.of(subject, PROJECT, AWARD),
                        Samples.TODAY,
                        List.of(other))
                .get(0)
                .outcome();
    }
}
