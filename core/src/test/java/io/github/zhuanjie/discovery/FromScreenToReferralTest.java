package io.github.zhuanjie.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.referral.CaseFiles;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralRoute;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a charity tells the township of, once the screen has proposed it. */
class FromScreenToReferralTest {

    private static final AssistanceScreen SCREEN = new AssistanceScreen(
            Samples.context(), Rules.table(Rules.dibao("321000"), Rules.single("321000"), Rules.edge("321000")));

    @Test
    void onlyWhatRecordedFactsSpeakForIsTold() {
        Household household = Samples.household(
                        Samples.head().recognitions(Fact.known(List.of())).build())
                .hukou(Fact.known(Samples.VILLAGE))
                .recognitions(Fact.known(List.of()))
                .annualIncome(Fact.known(Yuan.of(4_800)))
                .build();
        AssistanceScreening screening = SCREEN.screen(household);
        assertThat(screening.proposals()).hasSizeGreaterThan(1);
        Purpose.Assistance purpose = ReferralDrafts.suspected(screening, PersonId.of("P-1"));
        assertThat(purpose.categories()).containsExactly(AssistanceCategory.DIBAO);
        assertThat(ReferralDrafts.suspected(screening, PersonId.of("P-9")).categories())
                .isEmpty();
        ReferralTerms terms = ReferralDrafts.inform(
                NeedCase.of(household, Samples.need().build()),
                purpose,
                new ReferralRoute(CaseFiles.station(), CaseFiles.township(), Samples.TODAY));
        assertThat(terms.getAct()).isEqualTo(ReferralAct.INFORM);
        assertThat(terms.getPurpose()).isEqualTo(Purpose.assistance(AssistanceCategory.DIBAO));
    }
}
