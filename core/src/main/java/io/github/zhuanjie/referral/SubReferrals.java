package io.github.zhuanjie.referral;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Referrals that are passed on: a hub hands one to a member charity, a station tells the township. The child is a
 * referral of its own, with its own consent and answers; whoever passed it on owes the parent an answer and makes it of what
 * the children came to.
 *
 * <p>Immutable and thread-safe.
 */
public final class SubReferrals {

    private static final Set<ReferralState> WITHOUT_HELP = EnumSet.of(ReferralState.DECLINED, ReferralState.NOT_AIDED);

    private final Set<ReferralState> open = EnumSet.noneOf(ReferralState.class);
    private final Map<ReferralReason, ReasonRule> reasons = new EnumMap<>(ReferralReason.class);

    private final List<TransitionRule> transitions;

    private SubReferrals(TransitionTable table) {
        transitions = List.copyOf(table.getTransitions());
        table.getStates().stream().filter(StateRule::open).map(StateRule::state).forEach(open::add);
        table.getReasons().forEach(rule -> reasons.put(rule.reason(), rule));
    }

    /**
     * Obtains the rules of a table.
     *
     * @param table  tells which states are open and which reasons fit
     * @return the rules
     */
    public static SubReferrals of(TransitionTable table) {
        return new SubReferrals(table);
    }

    /**
     * Finds every reason why a referral may not be passed on with some terms.
     *
     * @param parent  the referral
     * @param child  the terms
     * @return the reasons in the order of the constants, empty if it may
     */
    public Set<SubReferralRefusal> refusals(Referral parent, ReferralTerms child) {
        EnumSet<SubReferralRefusal> found = EnumSet.noneOf(SubReferralRefusal.class);
        add(found, !child.getParent().equals(Optional.of(parent.getId())), SubReferralRefusal.OTHER_PARENT);
        add(found, parent.getSentAt().isEmpty(), SubReferralRefusal.PARENT_NOT_SENT);
        add(found, !open.contains(parent.getState()), SubReferralRefusal.PARENT_CLOSED);
        Opening opening = parent.getOpening();
        add(found, !child.getReferrer().getId().equals(opening.recipient()), SubReferralRefusal.NOT_THE_RECIPIENT);
        add(found, child.getRecipient().getId().equals(opening.referrer()), SubReferralRefusal.BACK_TO_REFERRER);
        Optional<ReferralTerms> terms = parent.getTerms();
        add(found, terms.filter(each -> !isSameSubject(each, child)).isPresent(), SubReferralRefusal.OTHER_SUBJECT);
        Optional<LocalDate> drafted = terms.map(ReferralTerms::getDraftedOn);
        add(found, drafted.filter(child.getDraftedOn()::isBefore).isPresent(), SubReferralRefusal.BEFORE_PARENT);
        return Collections.unmodifiableSet(found);
    }

    private static void add(Set<SubReferralRefusal> found, boolean applies, SubReferralRefusal refusal) {
        if (applies) {
            found.add(refusal);
        }
    }

    private static boolean isSameSubject(ReferralTerms parent, ReferralTerms child) {
        return parent.getNeed().equals(child.getNeed())
                && parent.getHousehold().equals(child.getHousehold())
                && parent.getPerson().equals(child.getPerson());
    }

    /**
     * Finds the referrals that a referral was passed on with.
     *
     * @param parent  the referral
     * @param referrals  referrals in any order
     * @return its children, ordered by identifier
     */
    public static List<Referral> childrenOf(ReferralId parent, Collection<Referral> referrals) {
        return referrals.stream()
                .filter(each -> each.getOpening().parent().equals(Optional.of(parent)))
                .sorted(Comparator.comparing(Referral::getId))
                .toList();
    }

    /**
     * Tells what whoever passed a referral on can answer now.
     *
     * <p>Help that children fed back and the parent has not goes on to the parent. Once no child is open, the parent can
     * end: with help if there was any, without if every child that was answered ended so. A child of which nobody knows
     * what became keeps the parent's end unknown, and one that was taken back, withdrawn or never agreed to says nothing of
     * it. Where children give different reasons, or one that needs a day, the reason is {@link ReferralReason#OTHER}, on
     * which a person decides.
     *
     * @param parent  the referral
     * @param children  its children, in any order; those of other referrals are left out
     * @return what is open, what was given, and the step to take
     */
    public SubReferralFeedback feedback(Referral parent, Collection<Referral> children) {
        List<Referral> own = childrenOf(parent.getId(), children);
        List<ReferralId> waiting = own.stream()
                .filter(child -> open.contains(child.getState()))
                .map(Referral::getId)
                .toList();
        List<ReferralId> unknown = own.stream()
                .filter(child -> child.getState() == ReferralState.OUTCOME_UNKNOWN)
                .map(Referral::getId)
                .toList();
        Set<AidRecord> given = new LinkedHashSet<>();
        own.stream()
                .filter(child -> child.getState() != ReferralState.ENTERED_IN_ERROR)
                .forEach(child -> given.addAll(child.getAid()));
        boolean settled = waiting.isEmpty() && unknown.isEmpty();
        return new SubReferralFeedback(
                waiting,
                unknown,
                List.copyOf(given),
                step(parent, own, List.copyOf(given), settled)
                        .filter(step -> isPossible(step.getAction(), parent.getState())));
    }

    private Optional<ReferralStep> step(
            Referral parent, List<Referral> children, List<AidRecord> given, boolean settled) {
        if (!given.isEmpty()) {
            List<AidRecord> news = new ArrayList<>(given);
            news.removeAll(parent.getAid());
            if (settled) {
                return Optional.of(withAid(ReferralAction.COMPLETE, news.isEmpty() ? given : news));
            }
            return news.isEmpty() ? Optional.empty() : Optional.of(withAid(ReferralAction.REPORT_AID, news));
        }
        return settled ? withoutHelp(children) : Optional.empty();
    }

    private boolean isPossible(ReferralAction action, ReferralState state) {
        return transitions.stream()
                .anyMatch(rule -> rule.action() == action && rule.from().contains(state));
    }

    private static ReferralStep withAid(ReferralAction action, List<AidRecord> aid) {
        return ReferralStep.builder().action(action).aid(aid).build();
    }

    private Optional<ReferralStep> withoutHelp(List<Referral> children) {
        List<Referral> answered = children.stream()
                .filter(child -> WITHOUT_HELP.contains(child.getState()))
                .toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        Set<Optional<ReferralReason>> given = new LinkedHashSet<>();
        answered.forEach(child -> given.add(child.getReason().filter(this::fits)));
        ReferralReason reason =
                given.size() == 1 ? given.iterator().next().orElse(ReferralReason.OTHER) : ReferralReason.OTHER;
        return Optional.of(ReferralStep.of(ReferralAction.REPORT_NO_AID, reason));
    }

    /** Tells whether the parent can end with a child's reason as it is. */
    private boolean fits(ReferralReason reason) {
        return Optional.ofNullable(reasons.get(reason))
                .filter(rule -> rule.actions().contains(ReferralAction.REPORT_NO_AID))
                .filter(rule -> rule.consequence() != Consequence.PARK)
                .isPresent();
    }
}
