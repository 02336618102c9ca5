package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules asked of a household or a person while nobody has recorded a need. */
class CandidateTest {

    private static final Person HEAD =
            Samples.head().birthDate(Fact.known(LocalDate.of(1950, 1, 1))).build();
    private static final Household HOUSEHOLD = Samples.household(HEAD).build();
    private static final Eligibility ELIGIBILITY = new Eligibility(Samples.context());
    private static final MissingFact NO_NEED =
            new MissingFact(FactKind.NEED, Optional.empty(), Optional.empty(), Gap.UNKNOWN);

    private static Finding ask(Criterion criterion) {
        return ELIGIBILITY
                .assess(criterion, Candidate.of(HOUSEHOLD, HEAD, Samples.VILLAGE))
                .finding();
    }

    private static Finding askHousehold(Criterion criterion) {
        return ELIGIBILITY
                .assess(criterion, Candidate.of(HOUSEHOLD, Samples.VILLAGE))
                .finding();
    }

    @Test
    void whatIsAskedAboutANeedStaysOpen() {
        List<Criterion> asked = List.of(
                new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL)),
                Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.of(1)),
                Criteria.eventIn(HardshipEvent.FIRE),
                Criteria.afterGovernmentAid(),
                new NeedCriterion.AidReceived(
                        Optional.empty(), Set.of(), BenefitScope.PERSON, StackingPeriod.values()[0]));
        List<Condition> conditions = List.of(
                Condition.NEED_KIND,
                Condition.EXPENSE,
                Condition.EVENT,
                Condition.AFTER_GOVERNMENT_AID,
                Condition.AID_RECEIVED);
        for (int i = 0; i < asked.size(); i++) {
            Finding finding = ask(asked.get(i));
            assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(finding.condition()).isEqualTo(conditions.get(i));
            assertThat(finding.missing()).containsExactly(NO_NEED);
            assertThat(finding.grounds().criterion()).contains(asked.get(i));
        }
    }

    @Test
    void aPersonIsAskedWithoutANeedAsWithOne() {
        Criterion old = Criteria.ageFrom(60);
        assertThat(ask(old).truth()).isEqualTo(Truth.TRUE);
        assertThat(ask(old).grounds().member()).contains(HEAD.getId());
        assertThat(ask(Criteria.ageFrom(80)).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void aHouseholdIsAskedForNoOneInParticular() {
        Criterion old = Criteria.ageFrom(60);
        Finding whose = askHousehold(old);
        assertThat(whose.condition()).isEqualTo(Condition.MEMBER_MEANT);
        assertThat(whose.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(whose.missing())
                .containsExactly(new MissingFact(FactKind.MEMBERS, Optional.empty(), Optional.empty(), Gap.UNKNOWN));
        assertThat(whose.grounds().criterion()).contains(old);
        Finding any = askHousehold(Criteria.anyMember(old));
        assertThat(any.truth()).isEqualTo(Truth.TRUE);
        assertThat(any.grounds().member()).isEmpty();
        assertThat(any.parts().get(0).grounds().member()).contains(HEAD.getId());
        assertThat(askHousehold(new HouseholdCriterion.HeadCount(1, Optional.empty()))
                        .truth())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void thereIsNoAwardWithoutAProject() {
        Assessment assessment =
                ELIGIBILITY.assess(Criteria.ageFrom(60), Candidate.of(HOUSEHOLD, HEAD, Samples.VILLAGE));
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.award()).isEmpty();
    }

    @Test
    void aStrangerIsNoCandidate() {
        Person stranger = Samples.head().id(PersonId.of("P-9")).build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Candidate.of(HOUSEHOLD, stranger, Samples.VILLAGE))
                .returns("NEED_PERSON_UNKNOWN", InvalidValueException::getCode);
        assertThat(Candidate.of(HOUSEHOLD, HEAD, Samples.VILLAGE)).hasToString("Candidate[H-1]");
    }
}
