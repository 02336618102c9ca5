package io.github.zhuanjie.guide;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.matching.MatchingAlgorithms;
import io.github.zhuanjie.matching.MatchingPlanner;
import io.github.zhuanjie.matching.PriorityPolicy;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.referral.Consent;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From a supply list and a family's need to a referral that is sent with consent: the example of the README. */
public final class FirstReferral {

    private FirstReferral() {}

    /**
     * Matches one need and sends the referral.
     *
     * @param json  a supply list
     * @param need  the need
     * @param consent  the person's consent
     * @param clock  the clock, in the office's time zone
     * @return the referrals as sent, empty if nothing matched
     * @throws IOException if the list cannot be read
     */
    public static List<Referral> refer(InputStream json, NeedCase need, Consent consent, Clock clock)
            throws IOException {
        List<Referral> sent = new ArrayList<>();
        // tag::readme[]
        LocalDate today = LocalDate.now(clock);
        Outcome<SupplyList> read = ZhuanjieJson.strict().read(SupplyList.class, json);
        read.faults().forEach(System.err::println); // place and stable code, never the value
        SupplyList supply = read.value().orElseThrow();

        MatchingPlanner planner = MatchingPlanner.of(
                EvaluationContext.on(today),
                PriorityPolicy.standard(),
                MatchingAlgorithms.standard().get("priority-first"));
        MatchingResult plan = planner.plan(List.of(need), supply);
        plan.getUnmetNeeds().forEach(unmet -> System.out.println(unmet.need() + ": " + unmet.reason()));

        for (Grant grant : plan.getGrants()) {
            CharityProject project = supply.find(grant.getProject()).orElseThrow();
            Referral draft = ReferralDrafts.draft(grant, need, project, today);
            sent.add(draft.send(consent, need, clock)); // refused unless this consent is in force
        }
        // end::readme[]
        return sent;
    }
}
