package io.github.zhuanjie.guide;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.fixtures.Consents;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.NamedProjects;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;

/** Runs the example of the README on sample data and prints what was sent, as JSON. */
public final class GuideProgram {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ProjectId FUND = ProjectId.of("crcf-xiaotianshi");

    private GuideProgram() {}

    /**
     * Runs the example.
     *
     * @param args  not used
     * @throws IOException if the sample list cannot be read
     */
    public static void main(String[] args) throws IOException {
        NeedCase need = NeedCase.of(Households.singleParentWithIllChild(), Needs.singleParentWithIllChild());
        if (!ZhuanjieValidator.standard().validate(need.household()).isEmpty()) {
            throw new IllegalStateException("the sample household must be valid");
        }
        Consent consent = Consents.forReferral(need, supply().find(FUND).orElseThrow(), Households.AS_OF);
        Clock morning = Clock.fixed(Households.AS_OF.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
        try (InputStream json = NamedProjects.open()) {
            for (DeskOutcome sent : FirstReferral.refer(json, need, consent, Organizations.office(), morning)) {
                System.out.println(ZhuanjieJson.strict().write(sent.referral().orElseThrow()));
            }
        }
    }

    private static SupplyList supply() throws IOException {
        try (InputStream json = NamedProjects.open()) {
            return ZhuanjieJson.strict().read(SupplyList.class, json).value().orElseThrow();
        }
    }
}
