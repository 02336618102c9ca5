package io.github.zhuanjie.guide;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralRoute;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.referral.SimplifiedGround;
import io.github.zhuanjie.referral.SubReferralFeedback;
import io.github.zhuanjie.referral.SubReferralRefusal;
import io.github.zhuanjie.referral.SubReferrals;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Help with an application, and a hub that hands a referral to one of its members. */
public final class PassingOn {

    private PassingOn() {}

    /**
     * Helps somebody apply to a project.
     *
     * @param subject  the case
     * @param project  the project
     * @param office  the office that helps
     * @param today  the day
     * @return the terms
     */
    public static ReferralTerms help(NeedCase subject, CharityProject project, Party office, LocalDate today) {
        // tag::help[]
        ReferralTerms application = ReferralDrafts.helpApply(subject, project, office, today); // no sum is proposed
        Optional<SimplifiedGround> ground = application.getSimplifiedGround(); // the charity may simplify, it need not
        // end::help[]
        return application;
    }

    /**
     * Passes a referral on.
     *
     * @param parent  what the hub received
     * @param subject  the case
     * @param project  a project of the member
     * @param route  from the hub to the member
     * @return the terms of the new referral
     * @throws IllegalStateException if it may not be passed on
     */
    public static ReferralTerms passOn(Referral parent, NeedCase subject, ProjectId project, ReferralRoute route) {
        // tag::passon[]
        ReferralTerms child = ReferralDrafts.passedOn(parent, ReferralDrafts.refer(subject, project, route));
        SubReferrals rules = SubReferrals.of(Lifecycle.standard().getTable());
        Set<SubReferralRefusal> refusals = rules.refusals(parent, child); // none: draft it, with a consent of its own
        // end::passon[]
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("may not be passed on: " + refusals);
        }
        return child;
    }

    /**
     * Answers the office with what the members came to.
     *
     * @param parent  what the hub received
     * @param children  what the hub passed on
     * @return the step to take on the parent; empty while a member still owes an answer
     */
    public static Optional<ReferralStep> answer(Referral parent, Collection<Referral> children) {
        // tag::answerparent[]
        SubReferralFeedback feedback =
                SubReferrals.of(Lifecycle.standard().getTable()).feedback(parent, children);
        Optional<ReferralStep> answer = feedback.step(); // for desk.act(parent.getId(), ...), once there is one
        // end::answerparent[]
        return answer;
    }
}
