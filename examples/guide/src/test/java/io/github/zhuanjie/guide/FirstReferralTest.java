package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.fixtures.Consents;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.NamedProjects;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.referral.Consent;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralRefusedException;
import io.github.zhuanjie.referral.ReferralState;
import io.github.zhuanjie.referral.Refusal;
import io.github.zhuanjie.supply.SupplyList;
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
        List<Referral> all = refer(consent());

        assertThat(all).hasSize(1);
        Referral sent = all.get(0);
        assertThat(sent.getState()).isEqualTo(ReferralState.SENT);
        assertThat(sent.getProject()).isEqualTo(ProjectId.of("crcf-xiaotianshi"));
        assertThat(sent.getConsent()).contains(consent().getId());
    }

    @Test
    void withoutAConsentInForceNothingIsSent() throws IOException {
        Consent withdrawn = Consents.withdrawn(consent(), TODAY);

        assertThatExceptionOfType(ReferralRefusedException.class)
                .isThrownBy(() -> refer(withdrawn))
                .satisfies(refused -> assertThat(refused.getReasons()).containsExactly(Refusal.WITHDRAWN));
    }

    private List<Referral> refer(Consent consent) throws IOException {
        try (InputStream json = NamedProjects.open()) {
            return FirstReferral.refer(json, need, consent, clock);
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
