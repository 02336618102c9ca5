package io.github.zhuanjie.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.GoodsItem;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceRequest;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Targets of charity where a recognition covers only some, where only the head is listed, and where no sum is lacking. */
class CoveredTargetsTest {

    private static final PersonId OTHER = PersonId.of("P-2");

    private final Need.Builder need =
            Samples.need().gap(Fact.known(Yuan.of(1000))).governmentAidReceived(Fact.known(false));
    private Fact<List<Recognition>> recognitions = Fact.known(List.of());
    private Fact<Integer> size = Fact.known(2);
    private long income = 19_200;

    private TargetAssessment classify() {
        Person head = Samples.head().recognitions(Fact.known(List.of())).build();
        Person other =
                Person.builder().id(OTHER).relation(FamilyRelation.SPOUSE).build();
        Household household = Samples.household(head, other)
                .recognitions(recognitions)
                .headCount(size)
                .annualIncome(Fact.known(Yuan.of(income)))
                .build();
        return new TargetClassifier(Samples.context()).classify(NeedCase.of(household, need.build()));
    }

    private Truth truth(TargetBasis basis) {
        return classify().on(basis).truth();
    }

    private TargetReason reason(TargetBasis basis, int index) {
        return classify().on(basis).reasons().get(index);
    }

    private static Recognition single(Fact<Set<PersonId>> covered) {
        return Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO_SINGLE))
                .coveredMembers(covered)
                .build();
    }

    @Test
    void aRecognitionOfAnotherMemberIsNoAid() {
        recognitions = Fact.known(List.of(single(Fact.known(Set.of(OTHER)))));
        assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.FALSE);
        assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.TRUE);
    }

    @Test
    void aRecognitionThatMayCoverLeavesOpen() {
        recognitions = Fact.known(List.of(single(Fact.unknown())));
        assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.UNKNOWN);
        assertThat(reason(TargetBasis.AFTER_AID, 1).missing())
                .isEqualTo(Map.of(FactKind.HOUSEHOLD_RECOGNITIONS, Gap.UNKNOWN));
    }

    @Test
    void aRecognitionOfNoTierThatMayHaveLapsedDoesNotOpenTheQuestionOfTiers() {
        recognitions = Fact.known(List.of(Samples.openRecognition(AssistanceCategory.EMERGENCY)));
        assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.UNKNOWN);
        assertThat(classify().specialPerson().reasons().get(0).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void incomeEqualToTheStandardIsNotBelowIt() {
        assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.TRUE);
        income = 19_199;
        assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.FALSE);
    }

    @Test
    void theRecordedNumberOfPeopleCounts() {
        size = Fact.known(4);
        assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.FALSE);
        size = Fact.withheld();
        assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.UNKNOWN);
        assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, 2).missing())
                .isEqualTo(Map.of(FactKind.HEAD_COUNT, Gap.WITHHELD));
    }

    @Test
    void goodsThatAreLackingAreADifficulty() {
        need.gap(Fact.unknown())
                .addGoods(GoodsItem.builder().what("轮椅").quantity(1).unit("台").build());
        assertThat(reason(TargetBasis.AFTER_AID, 0).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void servicesThatAreLackingAreADifficultyWhateverTheirKind() {
        need.kind(NeedKind.EMPLOYMENT)
                .gap(Fact.known(Yuan.ZERO))
                .addServices(ServiceRequest.builder()
                        .service(NeedKind.EMPLOYMENT)
                        .units(1)
                        .unit(ServiceUnit.SESSION)
                        .build());
        assertThat(reason(TargetBasis.AFTER_AID, 0).truth()).isEqualTo(Truth.TRUE);
    }
}
