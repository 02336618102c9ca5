package io.github.zhuanjie.guide;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.matching.planning.PriorityPolicy;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralTerms;
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
     * @param subject  the household with its need
     * @param consent  the person's consent
     * @param office  the office that refers
     * @param clock  the clock, in the office's time zone
     * @return what came of sending each, empty if nothing matched
     * @throws IOException if the list cannot be read
     */
    public static List<DeskOutcome> refer(
            InputStream json, NeedCase subject, Consent consent, Party office, Clock clock) throws IOException {
        List<DeskOutcome> sent = new ArrayList<>();
        // tag::readme[]
        LocalDate today = LocalDate.now(clock);
        Outcome<SupplyList> read = ZhuanjieJson.strict().read(SupplyList.class, json);
        read.faults().forEach(System.err::println); // place and stable code, never the value
        SupplyList supply = read.value().orElseThrow();

        MatchingPlanner planner = MatchingPlanner.of(
                EvaluationContext.on(today),
                PriorityPolicy.standard(),
                MatchingAlgorithms.standard().get("priority-first"));
        MatchingResult plan = planner.plan(List.of(subject), supply);
        plan.getUnmetNeeds().forEach(unmet -> System.out.println(unmet.need() + ": " + unmet.reason()));

        ReferralDesk desk =
                ReferralDesk.builder(clock, office.getId()).inMemory().build();
        for (Grant grant : plan.getGrants()) {
            CharityProject project = supply.find(grant.getProject()).orElseThrow();
            ReferralTerms terms = ReferralDrafts.draft(grant, subject, project, office, today);
            ReferralId id = desk.draft(terms).referral().orElseThrow().getId();
            desk.recordConsent(id, consent);
            LegalBasis basis = new LegalBasis.ByConsent(consent.getId());
            sent.add(desk.disclose(id, basis, subject, DataNeeds.of(project))); // refused unless in force
        }
        // end::readme[]
        return sent;
    }
}
