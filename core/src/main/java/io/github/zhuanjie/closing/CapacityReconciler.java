package io.github.zhuanjie.closing;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.ReservationOutcome;
import io.github.zhuanjie.supply.ReservationRefusal;
import io.github.zhuanjie.transition.CapacityEffect;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a book of reservations agree with the states of referrals: what was taken on is confirmed, what ended without help
 * goes back, what waits stays held until it runs out. Told by {@link StateRule#capacity}.
 *
 * <p>It looks at where referrals stand and not at what happened to them, so that running it once more, after a crash between
 * an event and the book as well, changes nothing. It never reserves: a hold that ran out before it was confirmed is a
 * finding and no reason to promise a place that may be gone, so nothing is oversold.
 *
 * <p>Reconcile before the terms of ended referrals are erased: the reservation is known from them alone.
 *
 * <p>Immutable; thread-safe as the book is, but two runs at once on referrals of different moments may undo each other.
 */
public final class CapacityReconciler {

    private final Map<ReferralState, StateRule> rules = new EnumMap<>(ReferralState.class);

    private CapacityReconciler(TransitionTable table) {
        table.getStates().forEach(rule -> rules.put(rule.state(), rule));
    }

    /**
     * Obtains the reconciler of a table.
     *
     * @param table  tells what a state means for capacity
     * @return the reconciler
     */
    public static CapacityReconciler of(TransitionTable table) {
        return new CapacityReconciler(table);
    }

    /**
     * Reconciles a book with referrals. Referrals that name no reservation are left out. Where a referral that was passed
     * on and the one that it was passed on with name one reservation, the strongest effect counts: confirmed before held
     * before given back. A referral that names a reservation for another need or project has no effect on it.
     *
     * @param book  the book, which is changed
     * @param referrals  the referrals, in any order
     * @return what somebody has to see to, ordered by reservation; there may be two of one,
     *     {@code RESERVATION_UNFIT} first
     */
    public List<CapacityFinding> reconcile(ReservationBook book, Collection<Referral> referrals) {
        Map<ReservationId, List<Referral>> byReservation = new TreeMap<>();
        for (Referral referral : referrals) {
            referral.getTerms()
                    .flatMap(ReferralTerms::getReservation)
                    .ifPresent(id -> byReservation
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(referral));
        }
        List<CapacityFinding> findings = new ArrayList<>();
        byReservation.forEach((id, named) -> {
            named.sort(Comparator.comparing(Referral::getId));
            findings.addAll(reconcile(book, id, named));
        });
        return List.copyOf(findings);
    }

    private List<CapacityFinding> reconcile(ReservationBook book, ReservationId id, List<Referral> named) {
        Optional<Reservation> kept = book.find(id).map(HeldReservation::reservation);
        if (named.stream().map(each -> termsOf(each).getNeed()).distinct().count() > 1) {
            return finding(id, named, CapacityProblem.SHARED, Set.of()).stream().toList();
        }
        Map<Boolean, List<Referral>> parts = named.stream()
                .collect(Collectors.partitioningBy(
                        each -> kept.map(found -> isFor(found, termsOf(each))).orElse(true)));
        List<Referral> fit = parts.get(true);
        List<Referral> unfit = parts.get(false);
        Optional<CapacityFinding> wrong =
                unfit.isEmpty() ? Optional.empty() : finding(id, unfit, CapacityProblem.RESERVATION_UNFIT, Set.of());
        Optional<CapacityFinding> effect = fit.isEmpty() ? Optional.empty() : act(book, kept, id, fit);
        return Stream.of(wrong, effect).flatMap(Optional::stream).toList();
    }

    private Optional<CapacityFinding> act(
            ReservationBook book, Optional<Reservation> kept, ReservationId id, List<Referral> named) {
        return switch (effect(named)) {
            case CONFIRM -> confirmed(book.confirm(id), id, named);
            case HOLD -> held(kept, id, named);
            case RELEASE -> {
                book.release(id);
                yield Optional.empty();
            }
        };
    }

    /** A reservation is known from the terms alone, so that whoever named one has them. */
    private static ReferralTerms termsOf(Referral named) {
        return named.getTerms().orElseThrow();
    }

    /** A reservation that names no need may be for any. */
    private static boolean isFor(Reservation kept, ReferralTerms terms) {
        boolean need = kept.getNeed().map(terms.getNeed()::equals).orElse(true);
        return need && terms.project().equals(Optional.of(kept.getProject()));
    }

    private CapacityEffect effect(List<Referral> named) {
        List<CapacityEffect> effects = named.stream()
                .map(referral -> rules.get(referral.getState()).capacity())
                .toList();
        if (effects.contains(CapacityEffect.CONFIRM)) {
            return CapacityEffect.CONFIRM;
        }
        return effects.contains(CapacityEffect.HOLD) ? CapacityEffect.HOLD : CapacityEffect.RELEASE;
    }

    private static Optional<CapacityFinding> confirmed(
            ReservationOutcome outcome, ReservationId id, List<Referral> named) {
        return outcome.isAccepted()
                ? Optional.empty()
                : finding(id, named, CapacityProblem.NOT_CONFIRMED, outcome.refusals());
    }

    /** Only where an answer is still waited for is a lost hold worth a look. */
    private Optional<CapacityFinding> held(Optional<Reservation> kept, ReservationId id, List<Referral> named) {
        boolean open =
                named.stream().map(referral -> rules.get(referral.getState())).anyMatch(StateRule::open);
        return kept.isEmpty() && open ? finding(id, named, CapacityProblem.HOLD_LOST, Set.of()) : Optional.empty();
    }

    private static Optional<CapacityFinding> finding(
            ReservationId id, List<Referral> named, CapacityProblem problem, Set<ReservationRefusal> refusals) {
        List<ReferralId> referrals = named.stream().map(Referral::getId).toList();
        return Optional.of(new CapacityFinding(id, referrals, problem, refusals));
    }
}
