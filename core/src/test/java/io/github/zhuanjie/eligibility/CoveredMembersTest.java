package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.sample.Samples;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Recognitions of a household that do not cover everybody, and facts about its size, in decisions about one member. */
class CoveredMembersTest {

    private static final PersonId OTHER = PersonId.of("P-2");
    private static final Criterion DIBAO = new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO));

    private static NeedCase recognised(Recognition... recognitions) {
        Person head = Samples.head().recognitions(Fact.known(List.of())).build();
        Person other =
                Person.builder().id(OTHER).relation(FamilyRelation.SPOUSE).build();
        Household household = Samples.household(head, other)
                .recognitions(Fact.known(List.of(recognitions)))
                .build();
        return NeedCase.of(
                household,
                Samples.need()
                        .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(1000)))
                        .build());
    }

    private static Recognition single(Fact<Set<PersonId>> covered) {
        return Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO_SINGLE))
                .coveredMembers(covered)
                .build();
    }

    private static Finding find(Criterion criterion, NeedCase subject) {
        return criterion.accept(new CriterionEvaluator(Samples.context(), subject));
    }

    private static ShareOfExpense share() {
        return ShareOfExpense.builder()
                .kind(ExpenseKind.MEDICAL)
                .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"))
                .build();
    }

    private static Awards awards() {
        return new Awards(Samples.context());
    }

    @Test
    void whoIsNotCoveredIsNotInTheCategory() {
        NeedCase subject = recognised(single(Fact.known(Set.of(OTHER))));
        assertThat(find(DIBAO, subject).truth()).isEqualTo(Truth.FALSE);
        assertThat(awards().compute(share(), subject)).contains(Award.exactly(Yuan.ZERO));
    }

    @Test
    void whoIsCoveredIsInTheCategory() {
        NeedCase subject = recognised(single(Fact.known(Set.of(PersonId.of("P-1")))));
        assertThat(find(DIBAO, subject).truth()).isEqualTo(Truth.TRUE);
        assertThat(awards().compute(share(), subject)).contains(Award.exactly(Yuan.of(600)));
    }

    @Test
    void whoMayBeCoveredIsUndecided() {
        NeedCase unknown = recognised(single(Fact.unknown()));
        assertThat(find(DIBAO, unknown).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(find(DIBAO, unknown).gap()).contains(Gap.UNKNOWN);
        assertThat(awards().compute(share(), unknown)).isEmpty();
        assertThat(awards().missing(share(), unknown).gap()).isEqualTo(Gap.UNKNOWN);
        NeedCase withheld = recognised(single(Fact.withheld()));
        assertThat(find(DIBAO, withheld).gap()).contains(Gap.WITHHELD);
        assertThat(awards().missing(share(), withheld).gap()).isEqualTo(Gap.WITHHELD);
    }

    @Test
    void anotherRecognitionDecides() {
        NeedCase both = recognised(single(Fact.unknown()), Samples.recognition(AssistanceCategory.DIBAO));
        assertThat(find(DIBAO, both).truth()).isEqualTo(Truth.TRUE);
        assertThat(awards().compute(share(), both)).contains(Award.exactly(Yuan.of(600)));
        NeedCase other = recognised(Samples.recognition(AssistanceCategory.TEKUN));
        assertThat(find(DIBAO, other).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void aBetterShareThatMayHoldKeepsTheAwardOpen() {
        ShareOfExpense two = ShareOfExpense.builder()
                .from(share())
                .putShare(AssistanceCategory.TEKUN, Ratio.parse("0.5"))
                .build();
        NeedCase both = recognised(single(Fact.unknown()), Samples.recognition(AssistanceCategory.TEKUN));
        assertThat(awards().compute(two, both)).contains(new Award(Yuan.of(500), Yuan.of(600)));
    }

    @Test
    void aRecognitionThatMayHaveLapsedIsUndecided() {
        Criterion rigid = new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.RIGID));
        NeedCase subject = recognised(Samples.openRecognition(AssistanceCategory.RIGID));
        assertThat(find(rigid, subject).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void incomePerHeadNeedsTheNumberOfPeople() {
        Criterion twice = Criteria.income(Comparison.AT_MOST, Ratio.parse("1.25"));
        Household.Builder head = Samples.household(Samples.head().build())
                .headCount(Fact.unknown())
                .annualIncome(Fact.known(Yuan.of(48_000)));
        NeedCase alone = NeedCase.of(head.build(), Samples.need().build());
        assertThat(find(twice, alone).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(find(twice, alone).gap()).contains(Gap.UNKNOWN);
        NeedCase four = NeedCase.of(
                head.headCount(Fact.known(4)).build(), Samples.need().build());
        assertThat(find(twice, four).truth()).isEqualTo(Truth.TRUE);
        NeedCase three = NeedCase.of(
                head.headCount(Fact.known(3)).build(), Samples.need().build());
        assertThat(find(twice, three).truth()).isEqualTo(Truth.FALSE);
    }
}
