package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentObjection;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.fixtures.Consents;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.NamedProjects;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.transition.ReferralState;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A child of six with leukaemia is referred to the fund that helps such children, because the guardian agreed. */
class FirstReferralTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = Households.AS_OF;

    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
    private final NeedCase need = NeedCase.of(Households.singleParentWithIllChild(), Needs.singleParentWithIllChild());

    @Test
    void theReferralIsSentOnTheGroundOfTheConsent() throws IOException {
        List<DeskOutcome> all = refer(consent());

        assertThat(all).hasSize(1).allMatch(DeskOutcome::isDone);
        Referral sent = all.get(0).referral().orElseThrow();
        assertThat(sent.getState()).isEqualTo(ReferralState.SENT);
        assertThat(sent.getTerms().orElseThrow().project()).contains(ProjectId.of("crcf-xiaotianshi"));
        assertThat(sent.getConsent()).contains(consent().getId());
        assertThat(all.get(0).payload()).isPresent();
    }

    @Test
    void withoutAConsentInForceNothingIsSent() throws IOException {
        DeskOutcome refused = refer(Consents.withdrawn(consent(), TODAY)).get(0);

        assertThat(refused.referral().orElseThrow().getState()).isEqualTo(ReferralState.DRAFT);
        assertThat(refused.payload()).isEmpty();
        assertThat(refused.refusal().orElseThrow())
                .isInstanceOfSatisfying(
                        DeskOutcome.ByGate.class,
                        gate -> assertThat(gate.outcome().objections()).containsExactly(ConsentObjection.WITHDRAWN));
    }

    private List<DeskOutcome> refer(Consent consent) throws IOException {
        try (InputStream json = NamedProjects.open()) {
            return FirstReferral.refer(json, need, consent, Organizations.office(), clock);
        }
    }

    private Consent consent() throws IOException {
        try (InputStream json = NamedProjects.open()) {
            CharityProject fund = ZhuanjieJson.strict()
                    .read(SupplyList.class, json)
                    .value()
                    .flatMap(list -> list.find(ProjectId.of("crcf-xiaotianshi")))
                    .orElseThrow();
            return Consents.forReferral(need, fund, TODAY.minusDays(1));
        }
    }
}
