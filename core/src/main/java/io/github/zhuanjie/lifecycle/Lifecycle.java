package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges events by a transition table and tells what they make of a referral. Takes an event only if it follows the last
 * one; what to do with events that arrive in another order is the business of {@link ReferralHistory}.
 *
 * <p>Whether a consent was in force when something was disclosed is not judged here but by the gate of package {@code
 * disclosure}, at the moment of disclosing: what is checked here is that an event of sending names the gate's record and
 * the consent that was recorded before.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lifecycle {

    private static final Lifecycle STANDARD = new Lifecycle(TransitionTables.standard());

    private final TransitionTable table;
    private final CompiledTable compiled;

    private Lifecycle(TransitionTable table) {
        this.table = table;
        this.compiled = new CompiledTable(table);
    }

    /**
     * Returns the lifecycle of the library's own table.
     *
     * @return the lifecycle
     */
    public static Lifecycle standard() {
        return STANDARD;
    }

    /**
     * Obtains the lifecycle of a table.
     *
     * @param table  the table, the standard one or one that extends it
     * @return the lifecycle
     * @throws IllegalArgumentException naming the codes, if {@link TransitionTables#check} finds faults in the table
     */
    public static Lifecycle of(TransitionTable table) {
        Set<String> codes = new TreeSet<>();
        TransitionTables.check(table).forEach(fault -> codes.add(fault.code()));
        if (!codes.isEmpty()) {
            throw new IllegalArgumentException("table must be sound, but has " + String.join(", ", codes));
        }
        return new Lifecycle(table);
    }

    /**
     * Returns the table.
     *
     * @return the table
     */
    public TransitionTable getTable() {
        return table;
    }

    /**
     * Tells whether a referral in a state has come to its end: nobody owes anything, and no step of the table makes
     * somebody owe again. A referral whose outcome is unknown has not: the answer may still come.
     *
     * @param state  the state
     * @return true if what may follow is at most a correction
     */
    public boolean hasEnded(ReferralState state) {
        return compiled.hasEnded(state);
    }

    /**
     * Judges the event that opens a referral.
     *
     * @param event  the event
     * @return the referral, or why there is none
     */
    public TransitionOutcome open(ReferralEvent event) {
        return withOwnMembers(event, opened(event, event));
    }

    /** Judges the first event by one version of it and takes what it tells from another, which may have more details. */
    TransitionOutcome opened(ReferralEvent event, ReferralEvent full) {
        Optional<Opening> opening = event.getOpening();
        if (event.getAction() != ReferralAction.DRAFT || opening.isEmpty()) {
            return TransitionOutcome.refused(TransitionRefusal.NOT_OPENED);
        }
        Judgement judgement = new Judgement(compiled, event);
        judgement.parties(opening.get(), compiled.opening());
        judgement.fields(compiled.opening());
        judgement.localState(ReferralState.DRAFT);
        judgement.terms(opening.get());
        return judgement.outcome(() -> Successor.first(full, opening.get()));
    }

    /**
     * Judges an event.
     *
     * @param referral  the referral, which is not changed
     * @param event  the event
     * @return the referral as the event leaves it, or every reason why it has no effect
     */
    public TransitionOutcome apply(Referral referral, ReferralEvent event) {
        if (!event.getReferral().equals(referral.getId()) || event.getSequence() == 0) {
            return TransitionOutcome.refused(TransitionRefusal.OTHER_REFERRAL);
        }
        if (event.getSequence() != referral.getSequence() + 1
                || !referral.getHead().equals(event.getCause().orElse(null))) {
            return TransitionOutcome.refused(TransitionRefusal.NOT_NEXT);
        }
        return withOwnMembers(event, judged(referral, event, event));
    }

    /** Whoever uses this table says nothing that it does not know; others may have a table of their own. */
    private TransitionOutcome withOwnMembers(ReferralEvent event, TransitionOutcome outcome) {
        Judgement own = new Judgement(compiled, event);
        own.localMembers();
        boolean beside = outcome.refusals().contains(TransitionRefusal.NOT_ALLOWED) || own.isClear();
        return beside ? outcome : own.joined(outcome);
    }

    /** Judges an event without asking whether it follows the last one, by one version of it, and takes what it tells. */
    TransitionOutcome judged(Referral referral, ReferralEvent event, ReferralEvent full) {
        TransitionRule rule = compiled.rule(event.getAction(), referral.getState());
        if (rule == null) {
            return TransitionOutcome.refused(TransitionRefusal.NOT_ALLOWED);
        }
        Judgement judgement = new Judgement(compiled, event);
        judgement.parties(referral.getOpening(), rule);
        judgement.fields(rule);
        judgement.reason();
        judgement.localReason();
        judgement.consent(referral);
        judgement.localState(Successor.target(referral, rule));
        return judgement.outcome(() -> Successor.of(referral, full, rule));
    }

    /**
     * Tells whether the details of an event are its own: have the hash that the event names, agree with the opening, and
     * hold what the action must bring.
     *
     * @param event  the event
     * @return false if it has details that are not; true if it has none
     */
    public boolean detailsFit(ReferralEvent event) {
        Optional<EventDetails> details = event.getDetails();
        if (details.isEmpty()) {
            return true;
        }
        Judgement judgement = new Judgement(compiled, event);
        event.getOpening().ifPresent(judgement::terms);
        return Optional.of(EventHash.of(details.get())).equals(event.getDetailsHash())
                && compiled.always(event.getAction()).stream().allMatch(event::has)
                && judgement.isClear();
    }

    /**
     * Tells what somebody may do now.
     *
     * @param referral  the referral
     * @param actor  who
     * @return the actions, in the order of the constants
     */
    public Set<ReferralAction> actionsOf(Referral referral, Actor actor) {
        EnumSet<ReferralAction> actions = EnumSet.noneOf(ReferralAction.class);
        for (ReferralAction action : ReferralAction.values()) {
            TransitionRule rule = compiled.rule(action, referral.getState());
            if (rule != null && rule.by().contains(actor.side()) && isParty(referral.getOpening(), actor)) {
                actions.add(action);
            }
        }
        return actions;
    }

    /**
     * Returns what holds in a state.
     *
     * @param state  the state
     * @return its rule
     */
    public StateRule ruleOf(ReferralState state) {
        return compiled.state(state);
    }

    /**
     * Returns what follows from a reason.
     *
     * @param reason  the reason
     * @return the consequence; empty if the table has no rule for it
     */
    public Optional<Consequence> consequenceOf(ReferralReason reason) {
        return Optional.ofNullable(compiled.reason(reason)).map(ReasonRule::consequence);
    }

    /** Tells whether an actor is the party that it acts for; the person's word may be written down by either. */
    static boolean isParty(Opening opening, Actor actor) {
        PartyId party = actor.party();
        boolean referrer = party.equals(opening.referrer());
        boolean recipient = party.equals(opening.recipient());
        return actor.side() == ActorSide.REFERRER
                ? referrer
                : actor.side() == ActorSide.RECIPIENT ? recipient : referrer || recipient;
    }
}
