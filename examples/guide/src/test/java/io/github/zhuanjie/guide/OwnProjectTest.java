package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.need.NeedCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rule of the guide says yes, no and not yet, and where it is written. */
class OwnProjectTest {

    private static Assessment assess(NeedCase subject) {
        return new Eligibility(EvaluationContext.on(Households.AS_OF)).assess(OwnProject.familyRule(), subject);
    }

    @Test
    void aFamilyWithoutChildrenIsNotMeant() {
        Assessment assessment =
                assess(NeedCase.of(Households.elderlyTekunLivingAlone(), Needs.elderlyTekunLivingAlone()));

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assessment.finding().deciding())
                .extracting(finding -> finding.grounds().rule().flatMap(RuleReference::clause))
                .containsOnly(Optional.of("项目办法第三条"));
    }

    @Test
    void whereNothingIsKnownEverythingIsOpen() {
        Assessment assessment = assess(NeedCase.of(Households.everythingUnknown(), Needs.everythingUnknown()));

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        List<Condition> open = assessment.finding().deciding().stream()
                .map(Finding::condition)
                .distinct()
                .toList();
        assertThat(open).contains(Condition.AGE, Condition.INCOME, Condition.EVENT, Condition.JUDGEMENT);
    }
}
