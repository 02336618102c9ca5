package io.github.zhuanjie.guide;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.closing.AidFeed;
import io.github.zhuanjie.closing.AidFeed.AidFed;
import io.github.zhuanjie.closing.AidFinding;
import io.github.zhuanjie.closing.AmountUse;
import io.github.zhuanjie.closing.CapacityFinding;
import io.github.zhuanjie.closing.CapacityReconciler;
import io.github.zhuanjie.closing.NextSteps;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** What the answers to referrals do to the ledger, the reserved places and the next plan. */
public final class ClosingTheLoop {

    private ClosingTheLoop() {}

    /**
     * Enters what was fed back and counts what is still missing.
     *
     * @param others  what other sources than referrals know
     * @param courses  the referrals with the events behind them
     * @param subject  one of the cases
     * @param today  the day
     * @return what the need still lacks
     */
    public static RemainingNeed enter(
            AidLedger others, Collection<ReferralCourse> courses, NeedCase subject, LocalDate today) {
        // tag::feed[]
        AidFed fed = AidFeed.coursesInto(others, courses); // others: not what was fed before
        for (AidFinding found : fed.findings()) { // for another household, say: somebody has to look
            System.err.println(found + (found.isEntered() ? " doubtful" : " refused"));
        }
        SamePersons same = SamePersons.byResidentId(List.of(subject.household()));
        RemainingNeed remaining = RemainingNeed.of(subject, fed.ledger(), same, today);
        // end::feed[]
        return remaining;
    }

    /**
     * Makes the reservations agree with the referrals.
     *
     * @param book  the book
     * @param referrals  the referrals as they stand
     * @return what somebody has to see to
     */
    public static List<CapacityFinding> reconcile(ReservationBook book, Collection<Referral> referrals) {
        // tag::reconcile[]
        CapacityReconciler reconciler =
                CapacityReconciler.of(Lifecycle.standard().getTable());
        List<CapacityFinding> toSee = reconciler.reconcile(book, referrals); // each night, and after every crash
        // end::reconcile[]
        return toSee;
    }

    /**
     * Compares what was given with what was reserved.
     *
     * @param referral  the referral
     * @param reservation  its reservation
     * @return both
     */
    public static AmountUse use(Referral referral, Reservation reservation) {
        // tag::use[]
        AmountUse use = AmountUse.of(referral, reservation); // what is left is not given back: more may be to come
        // end::use[]
        return use;
    }

    /**
     * Lets a planner leave out what was declined before, or is under way.
     *
     * @param planner  the planner
     * @param referrals  the earlier referrals as they stand
     * @param today  the day
     * @return a planner for the next plan
     */
    public static MatchingPlanner nextPlanner(
            MatchingPlanner planner, Collection<Referral> referrals, LocalDate today) {
        // tag::again[]
        NextSteps steps = NextSteps.of(Lifecycle.standard().getTable());
        SortedSet<ProjectBar> bars = steps.bars(referrals, today); // asked, and did not help
        SortedSet<OpenReferral> open = steps.openOf(referrals); // somebody still owes an answer
        MatchingPlanner next = planner.withReferrals(open, bars);
        // end::again[]
        return next;
    }
}
