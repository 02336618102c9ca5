package io.github.zhuanjie.closing;

import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns the answers of referrals into what the next plan has to respect: who was asked and did not help is not asked again
 * for the same need, and a need that is being served is not planned.
 *
 * <p>Immutable and thread-safe.
 */
public final class NextSteps {

    private static final Set<ReferralState> ANSWERED_WITHOUT_HELP =
            EnumSet.of(ReferralState.DECLINED, ReferralState.NOT_AIDED);
    private static final Set<ReferralState> WITHOUT_HELP =
            EnumSet.of(ReferralState.DECLINED, ReferralState.NOT_AIDED, ReferralState.CANCELLED);

    private static final Set<ReferralState> SAID_NO = EnumSet.of(ReferralState.NOT_CONSENTED, ReferralState.WITHDRAWN);

    private final Set<ReferralState> open = EnumSet.noneOf(ReferralState.class);
    private final Map<ReferralReason, Consequence> consequences = new EnumMap<>(ReferralReason.class);

    private NextSteps(TransitionTable table) {
        table.getStates().stream().filter(StateRule::open).map(StateRule::state).forEach(open::add);
        table.getReasons().forEach(rule -> consequences.put(rule.reason(), rule.consequence()));
    }

    /**
     * Obtains the steps of a table.
     *
     * @param table  tells what follows from a reason
     * @return the steps
     */
    public static NextSteps of(TransitionTable table) {
        return new NextSteps(table);
    }

    /**
     * Tells what follows from a referral by itself; {@link #afterAll} knows those that were replaced.
     *
     * @param referral  the referral
     * @return the step; empty unless it ended without help for a reason, and its terms are known
     */
    public Optional<NextStep> after(Referral referral) {
        if (!WITHOUT_HELP.contains(referral.getState())) {
            return Optional.empty();
        }
        Optional<Consequence> found = referral.getReason().map(consequences::get);
        return found.flatMap(consequence -> referral.getTerms()
                .map(terms -> new NextStep(
                        referral.getId(),
                        terms.getNeed(),
                        consequence,
                        referral.getUntil(),
                        bar(referral, terms, consequence))));
    }

    /**
     * A project that lacks facts may be planned again: the planner sees for itself whether they are there. What the
     * referrer took back was never answered, but need not be asked again if it is over for good.
     */
    private static Optional<ProjectBar> bar(Referral referral, ReferralTerms terms, Consequence consequence) {
        boolean answered = ANSWERED_WITHOUT_HELP.contains(referral.getState()) && consequence != Consequence.ASK_FACTS;
        boolean duplicate = referral.getReason().equals(Optional.of(ReferralReason.DUPLICATE)); // the other one tells
        boolean over = consequence == Consequence.CLOSE && !duplicate;
        return bar(referral, terms).filter(bar -> answered || over);
    }

    private static Optional<ProjectBar> bar(Referral referral, ReferralTerms terms) {
        return terms.project().map(asked -> new ProjectBar(terms.getNeed(), asked, referral.getUntil()));
    }

    /** Who said no is not asked again for the same, until that person's other word stands in its place. */
    private static Optional<ProjectBar> unwanted(Referral referral, Set<ReferralId> settled) {
        return referral.getTerms()
                .filter(terms -> SAID_NO.contains(referral.getState()) && !settled.contains(referral.getId()))
                .flatMap(terms -> bar(referral, terms));
    }

    /**
     * Tells what follows from referrals, and is still to be done: nothing follows any more from one that another of them
     * {@linkplain Referral#settles settles}.
     *
     * @param referrals  the referrals, in any order
     * @return the steps, ordered by need, then referral
     */
    public List<NextStep> afterAll(Collection<Referral> referrals) {
        Set<ReferralId> settled = settled(referrals);
        return referrals.stream()
                .filter(referral -> !settled.contains(referral.getId()))
                .map(this::after)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /**
     * Finds the projects that a plan must not propose for a need: those that declined or did not help, also when another
     * referral has taken that one's place; those of referrals that were over for good; and those that the person refused
     * or withdrew from, until another referral {@linkplain Referral#settles stands in its place}, since whoever refused
     * must not be asked again and again (网络数据安全管理条例 art. 22).
     *
     * <p>A referral whose details were erased bars nothing, because its need is not known any more: keep the bars before
     * erasing, or erase when the need is gone.
     *
     * @param referrals  the referrals, in any order
     * @param day  the day of planning
     * @return the bars in force, ordered by need, then project
     */
    public SortedSet<ProjectBar> bars(Collection<Referral> referrals, LocalDate day) {
        Set<ReferralId> settled = settled(referrals);
        SortedSet<ProjectBar> bars = new TreeSet<>();
        referrals.forEach(referral -> after(referral)
                .flatMap(NextStep::bar)
                .or(() -> unwanted(referral, settled))
                .filter(bar -> bar.isInForce(day))
                .ifPresent(bars::add));
        return Collections.unmodifiableSortedSet(bars);
    }

    private static Set<ReferralId> settled(Collection<Referral> referrals) {
        return referrals.stream()
                .map(Referral::settles)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Finds the referrals that somebody still owes an answer to, so that a plan does not promise help twice.
     *
     * @param referrals  the referrals, in any order
     * @return what a plan has to know of the open ones, ordered by need, person, then project; those whose terms were erased are
     *     not known
     */
    public SortedSet<OpenReferral> openOf(Collection<Referral> referrals) {
        SortedSet<OpenReferral> found = new TreeSet<>();
        for (Referral referral : referrals) {
            if (open.contains(referral.getState())) {
                referral.getTerms().map(NextSteps::openReferral).ifPresent(found::add);
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    private static OpenReferral openReferral(ReferralTerms terms) {
        return new OpenReferral(
                terms.getNeed(), new HouseholdMember(terms.getHousehold(), terms.getPerson()), terms.project());
    }
}
