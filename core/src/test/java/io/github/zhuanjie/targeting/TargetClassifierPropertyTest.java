package io.github.zhuanjie.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the classification, whatever is known. */
class TargetClassifierPropertyTest {

    /** What may be known of a case; null stands for an unknown fact. */
    record Known(
            Boolean gap, Boolean aid, Boolean personRecognised, Boolean householdRecognised, Boolean aboveStandard) {

        TargetAssessment classify() {
            NeedCase subject = NeedCase.of(
                    Samples.household(Samples.head()
                                    .recognitions(recognitions(personRecognised, AssistanceCategory.ORPHAN))
                                    .build())
                            .recognitions(recognitions(householdRecognised, AssistanceCategory.RIGID))
                            .annualIncome(amount(aboveStandard, Yuan.of(10_000), Yuan.of(9_000)))
                            .build(),
                    Samples.need()
                            .gap(amount(gap, Yuan.of(1), Yuan.ZERO))
                            .governmentAidReceived(aid == null ? Fact.unknown() : Fact.known(aid))
                            .build());
            return new TargetClassifier(Samples.context()).classify(subject);
        }

        private static Fact<List<Recognition>> recognitions(Boolean recognised, AssistanceCategory category) {
            if (recognised == null) {
                return Fact.unknown();
            }
            return Fact.known(recognised ? List.of(Samples.recognition(category)) : List.of());
        }

        private static Fact<Yuan> amount(Boolean high, Yuan ifHigh, Yuan ifLow) {
            return high == null ? Fact.unknown() : Fact.known(high ? ifHigh : ifLow);
        }

        boolean isComplete() {
            return gap != null
                    && aid != null
                    && personRecognised != null
                    && householdRecognised != null
                    && aboveStandard != null;
        }

        /** Returns what would be known after one question more, answered either way. */
        List<Known> afterOneAnswer() {
            List<Known> next = new ArrayList<>();
            for (boolean answer : new boolean[] {true, false}) {
                if (gap == null) {
                    next.add(new Known(answer, aid, personRecognised, householdRecognised, aboveStandard));
                }
                if (aid == null) {
                    next.add(new Known(gap, answer, personRecognised, householdRecognised, aboveStandard));
                }
                if (personRecognised == null) {
                    next.add(new Known(gap, aid, answer, householdRecognised, aboveStandard));
                }
                if (householdRecognised == null) {
                    next.add(new Known(gap, aid, personRecognised, answer, aboveStandard));
                }
                if (aboveStandard == null) {
                    next.add(new Known(gap, aid, personRecognised, householdRecognised, answer));
                }
            }
            return next;
        }
    }

    @Provide
    Arbitrary<Known> anything() {
        Arbitrary<Boolean> fact = Arbitraries.of(true, false).injectNull(0.3);
        return Combinators.combine(fact, fact, fact, fact, fact).as(Known::new);
    }

    @Property
    void whatIsDecidedStaysDecidedWhenMoreBecomesKnown(@ForAll("anything") Known known) {
        for (BasisFinding before : known.classify().bases()) {
            for (Known more : known.afterOneAnswer()) {
                Truth after = more.classify().on(before.basis()).truth();
                assertThat(before.truth() == Truth.UNKNOWN || before.truth() == after)
                        .isTrue();
            }
        }
    }

    @Property
    void whoIsInDifficultyIsATargetOnceEverythingIsKnown(@ForAll("anything") Known known) {
        Truth target = known.classify().onAnyBasis();
        if (known.isComplete()) {
            assertThat(target).isEqualTo(Truth.of(known.gap()));
        }
    }

    @Property
    void anOpenAnswerNamesWhatIsMissingAndADecidedOneDoesNot(@ForAll("anything") Known known) {
        for (BasisFinding finding : known.classify().bases()) {
            assertThat(finding.reasons())
                    .allMatch(reason -> reason.missing().isEmpty() == (reason.truth() != Truth.UNKNOWN));
        }
    }
}
