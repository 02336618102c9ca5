package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.closing.AidFeed;
import io.github.zhuanjie.closing.AidFeed.AidFed;
import io.github.zhuanjie.closing.AmountUse;
import io.github.zhuanjie.closing.NextStep;
import io.github.zhuanjie.closing.NextSteps;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.transition.ReferralState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What follows from the feedback: the aid in the ledger, what the needs still lack, what of the reserved money was given, and
 * what the next plan has to respect.
 *
 * @param aid  the ledger with the aid that was fed back, and what is to be looked at
 * @param gaps  the gap of each need that was referred, before and after
 * @param uses  what was given on each reservation that is kept, in the order of the referrals
 * @param next  what follows from each referral that ended without help
 * @param bars  which project is not to be asked again for which need
 */
public record ClosedLoop(
        AidFed aid, List<NeedGap> gaps, List<AmountUse> uses, List<NextStep> next, SortedSet<ProjectBar> bars) {

    /**
     * Closes the loop. Nothing was in the ledger before: the aid of the synthetic county is not written down by need.
     *
     * @param subjects  the cases that were referred
     * @param simulated  what became of them
     * @return what follows on the last day
     */
    public static ClosedLoop of(Collection<NeedCase> subjects, SimulatedReferrals simulated) {
        List<Referral> referrals = simulated.referrals();
        AidFed fed = AidFeed.into(AidLedger.empty(), referrals);
        NextSteps steps = NextSteps.of(Lifecycle.standard().getTable());
        return new ClosedLoop(
                fed,
                gaps(subjects, fed.ledger(), simulated),
                uses(referrals, simulated.holdings()),
                steps.afterAll(referrals),
                steps.bars(referrals, simulated.lastDay()));
    }

    private static List<NeedGap> gaps(Collection<NeedCase> subjects, AidLedger ledger, SimulatedReferrals simulated) {
        SamePersons same = SamePersons.byResidentId(
                subjects.stream().map(NeedCase::household).distinct().toList());
        Set<NeedId> untold = simulated.referrals().stream()
                .filter(ClosedLoop::isUnknown)
                .flatMap(referral -> referral.getTerms().stream())
                .map(ReferralTerms::getNeed)
                .collect(Collectors.toSet());
        return subjects.stream()
                .map(subject -> new NeedGap(
                        subject.need().getGap(),
                        RemainingNeed.of(subject, ledger, same, simulated.lastDay()),
                        !untold.contains(subject.need().getId())))
                .toList();
    }

    private static boolean isUnknown(Referral referral) {
        return referral.getState() == ReferralState.OUTCOME_UNKNOWN;
    }

    private static List<AmountUse> uses(List<Referral> referrals, Holdings holdings) {
        Map<ReservationId, Reservation> kept = holdings.reservations().stream()
                .map(HeldReservation::reservation)
                .collect(Collectors.toMap(Reservation::getId, Function.identity()));
        return referrals.stream()
                .flatMap(referral -> referral
                        .getTerms()
                        .flatMap(ReferralTerms::getReservation)
                        .map(kept::get)
                        .map(reservation -> AmountUse.of(referral, reservation))
                        .stream())
                .toList();
    }

    /**
     * Returns only the number of needs.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "ClosedLoop[" + gaps.size() + "]";
    }
}
