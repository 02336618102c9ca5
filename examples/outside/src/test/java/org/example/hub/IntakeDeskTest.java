// tag::cases[]
package org.example.hub;

import static io.github.zhuanjie.fixtures.assertj.ZhuanjieAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.fixtures.junit.FixedWorld;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Cases that read like files, at a time that stands still. */
class IntakeDeskTest {

    @Test
    @FixedWorld(clock = "2026-06-01T08:00:00Z", zone = "Asia/Shanghai", locale = "zh-CN")
    void aStudentOfAMarginFamilyGetsTheGrant(Clock clock) {
        Eligibility eligibility = new Eligibility(EvaluationContext.on(LocalDate.now(clock)));

        Assessment student = eligibility.assess(
                Projects.fixedTuitionGrant(), caseOf(Needs.marginFamilyWithStudent()));
        Assessment pensioner = eligibility.assess(
                Projects.fixedTuitionGrant(), caseOf(Needs.elderlyTekunLivingAlone()));

        assertThat(student).isEligible();
        assertThat(pensioner)
                .isNotEligible()
                .isDecidedBy(Condition.PROJECT_NEED_KIND, Condition.CATEGORY, Condition.STUDENT);
    }

    @Test
    void everyStateHasAStory() {
        assertThat(Referrals.declined().referral()).isIn(ReferralState.DECLINED);
        assertThat(Referrals.all()).hasSize(ReferralState.values().length);
    }

    @Test
    @FixedWorld(locale = "en", seed = 3)
    void theLanguageIsThatOfTheTest(Locale locale) {
        assertThat(Locale.getDefault()).isEqualTo(locale).isEqualTo(Locale.ENGLISH);
    }

    private static NeedCase caseOf(Need need) {
        return Needs.cases().stream()
                .filter(each -> each.need().equals(need))
                .findFirst()
                .orElseThrow();
    }
}
// end::cases[]
