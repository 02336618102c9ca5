package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.InKind;
import io.github.zhuanjie.sample.Samples;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ServicesAndConflictsTest {

    private static final NeedCase CASE = Samples.plainCase();
    private static final CharityProject PROJECT = Samples.project().build();

    @Nested
    class Benefits {

        @Test
        void aServiceIsAwardedInKind() {
            Optional<Yuan> cost = Optional.of(Yuan.of(60));
            assertThat(compute(new Benefit.Service(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, cost)))
                    .contains(Award.ofService(new InKind(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, cost)));
        }

        @Test
        void aServiceWithoutCostMakesEligible() {
            CharityProject visits = Samples.project()
                    .benefit(new Benefit.Service(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, Optional.empty()))
                    .build();
            Assessment assessment = new Eligibility(Samples.context()).assess(visits, CASE);
            assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(assessment.award().orElseThrow().isValued()).isFalse();
        }

        @Test
        void aPremiumIsItsSum() {
            assertThat(compute(new Benefit.Premium("苏惠保", Yuan.of(79)))).contains(Award.exactly(Yuan.of(79)));
        }

        @Test
        void aSupplementAndAVillagesIncomeAreForAPersonToJudge() {
            for (Benefit benefit : List.of(
                    new Benefit.Supplement(ProjectId.of("PR-1"), Yuan.of(20_000), "移植"),
                    new Benefit.VillageIncome(Optional.of(Yuan.of(30_000))))) {
                assertThat(compute(benefit)).isEmpty();
                Assessment assessment = new Eligibility(Samples.context())
                        .assess(Samples.project().benefit(benefit).build(), CASE);
                assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
                assertThat(assessment.finding().deciding())
                        .extracting(Brief::of)
                        .containsExactly(Brief.open(Condition.PROJECT_STANDARD, Gap.JUDGEMENT));
            }
        }

        private Optional<Award> compute(Benefit benefit) {
            return new Awards(Samples.context()).compute(benefit, CASE);
        }
    }

    @Nested
    class Conflicts {

        @Test
        void areNotMentionedWhereNobodyIsAsked() {
            Assessment assessment = new Eligibility(Samples.context()).assess(PROJECT, CASE);
            assertThat(assessment.isConflictChecked()).isFalse();
            assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(ConflictOfInterest.NOT_CHECKED.between(PROJECT, CASE)).isEqualTo(Fact.unknown());
        }

        @Test
        void excludeAnInterestedParty() {
            Assessment assessment = assess(Fact.known(true));
            assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(assessment.finding().deciding())
                    .extracting(Brief::of)
                    .containsExactly(Brief.decided(Condition.CONFLICT_OF_INTEREST, false));
            assertThat(assessment.award()).isEmpty();
            assertThat(assessment.isConflictChecked()).isTrue();
        }

        @Test
        void doNotStandInTheWayOfAnybodyElse() {
            Assessment assessment = assess(Fact.known(false));
            assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(assessment.isConflictChecked()).isTrue();
        }

        @Test
        void thatNobodyKnowsLeaveTheCaseOpen() {
            assertThat(assess(Fact.unknown()).finding().deciding())
                    .extracting(Brief::of)
                    .containsExactly(Brief.open(Condition.CONFLICT_OF_INTEREST, Gap.UNKNOWN));
            assertThat(assess(Fact.withheld()).finding().deciding())
                    .extracting(Brief::of)
                    .containsExactly(Brief.open(Condition.CONFLICT_OF_INTEREST, Gap.WITHHELD));
            assertThat(assess(Fact.known(false, Samples.TODAY.minusYears(2)))
                            .finding()
                            .deciding())
                    .extracting(Brief::of)
                    .containsExactly(Brief.open(Condition.CONFLICT_OF_INTEREST, Gap.STALE));
        }

        @Test
        void areAskedOfSomebody() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Eligibility(Samples.context(), null))
                    .withMessage("conflicts");
        }

        private Assessment assess(Fact<Boolean> answer) {
            EvaluationContext yearly =
                    new EvaluationContext(Samples.TODAY, Samples.context().standards(), Optional.of(Period.ofYears(1)));
            return new Eligibility(yearly, (project, subject) -> answer).assess(PROJECT, CASE);
        }
    }
}
