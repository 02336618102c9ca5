package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at each rule of a table by itself; what they come to together is the business of {@link GraphCheck}. */
final class TableCheck {

    /** What an action must bring in any table, because it says nothing without it. */
    private static final Map<ReferralAction, Set<EventField>> FLOOR = new EnumMap<>(ReferralAction.class);

    static {
        FLOOR.put(ReferralAction.DRAFT, EnumSet.of(EventField.OPENING, EventField.DETAILS_HASH));
        FLOOR.put(ReferralAction.RECORD_CONSENT, EnumSet.of(EventField.CONSENT));
        FLOOR.put(ReferralAction.SEND, EnumSet.of(EventField.BASIS, EventField.PROVISION));
        FLOOR.put(ReferralAction.SUPPLY_FACTS, EnumSet.of(EventField.BASIS, EventField.PROVISION));
        FLOOR.put(ReferralAction.REQUEST_FACTS, EnumSet.of(EventField.FACTS));
        FLOOR.put(ReferralAction.DECLINE, EnumSet.of(EventField.REASON));
        FLOOR.put(ReferralAction.HOLD, EnumSet.of(EventField.REASON, EventField.UNTIL));
        FLOOR.put(ReferralAction.REPORT_AID, EnumSet.of(EventField.AID));
        FLOOR.put(ReferralAction.COMPLETE, EnumSet.of(EventField.AID));
        FLOOR.put(ReferralAction.CORRECT_AID, EnumSet.of(EventField.AID));
        FLOOR.put(ReferralAction.REPORT_NO_AID, EnumSet.of(EventField.REASON));
        FLOOR.put(ReferralAction.LOCAL_STEP, EnumSet.of(EventField.LOCAL_STATE));
    }

    private static final Set<String> FHIR = Set.of(
            "draft",
            "requested",
            "accepted",
            "rejected",
            "cancelled",
            "in-progress",
            "on-hold",
            "failed",
            "completed",
            "entered-in-error");

    private final TransitionTable table;
    private final List<Fault> faults = new ArrayList<>();

    TableCheck(TransitionTable table) {
        this.table = table;
    }

    List<Fault> faults() {
        states();
        transitions();
        reasons();
        new GraphCheck(table, faults).check();
        return faults;
    }

    private void states() {
        EnumSet<ReferralState> missing = EnumSet.allOf(ReferralState.class);
        for (int i = 0; i < table.getStates().size(); i++) {
            StateRule rule = table.getStates().get(i);
            if (!missing.remove(rule.state())) {
                faults.add(Fault.error(
                        "TABLE_STATE_RULES", at("/states/", i), rule.state().getCode()));
            }
            if (!FHIR.contains(rule.fhirStatus())) {
                faults.add(Fault.error(
                        "TABLE_FHIR", at("/states/", i), rule.state().getCode()));
            }
        }
        for (ReferralState state : missing) {
            faults.add(Fault.error("TABLE_STATE_RULES", Location.ofPointer("/states"), state.getCode()));
        }
    }

    private void transitions() {
        Set<List<Enum<?>>> seen = new HashSet<>();
        int openings = 0;
        for (int i = 0; i < table.getTransitions().size(); i++) {
            TransitionRule rule = table.getTransitions().get(i);
            Location place = at("/transitions/", i);
            if (rule.from().isEmpty() && rule.action() == ReferralAction.DRAFT) {
                openings++;
            }
            shape(rule, place);
            for (ReferralState from : TableGraph.ordered(rule.from())) {
                if (!seen.add(List.of(rule.action(), from))) {
                    String action = rule.action().getCode();
                    faults.add(Fault.error("TABLE_RULE_TWICE", place, action, from.getCode()));
                }
            }
        }
        if (openings != 1) {
            faults.add(Fault.error("TABLE_OPENING", Location.ofPointer("/transitions")));
        }
    }

    private void shape(TransitionRule rule, Location place) {
        boolean drafts = rule.action() == ReferralAction.DRAFT;
        boolean begins = rule.from().isEmpty()
                && rule.to().filter(to -> to == ReferralState.DRAFT).isPresent();
        if (drafts ? !begins : rule.from().isEmpty()) {
            faults.add(Fault.error("TABLE_OPENING", place));
        }
        boolean moves = rule.back() || rule.to().isPresent();
        if (rule.back() && rule.to().isPresent() || rule.action() == ReferralAction.LOCAL_STEP && moves) {
            faults.add(Fault.error("TABLE_TARGET", place, rule.action().getCode()));
        }
        if (rule.by().isEmpty()) {
            faults.add(Fault.error("TABLE_SIDES", place, rule.action().getCode()));
        }
        for (EventField field : FLOOR.getOrDefault(rule.action(), Set.of())) {
            if (!rule.requires().contains(field)) {
                faults.add(Fault.error("TABLE_FIELDS", place, rule.action().getCode(), field.getCode()));
            }
        }
    }

    private void reasons() {
        EnumSet<ReferralReason> missing = EnumSet.allOf(ReferralReason.class);
        EnumSet<ReferralAction> given = EnumSet.noneOf(ReferralAction.class);
        for (int i = 0; i < table.getReasons().size(); i++) {
            ReasonRule rule = table.getReasons().get(i);
            String code = rule.reason().getCode();
            if (!missing.remove(rule.reason())) {
                faults.add(Fault.error("TABLE_REASON_RULES", at("/reasons/", i), code));
            }
            given.addAll(rule.actions());
            if (rule.actions().isEmpty() || !rule.actions().stream().allMatch(this::takesReason)) {
                faults.add(Fault.error("TABLE_REASON_ACTIONS", at("/reasons/", i), code));
            }
        }
        for (ReferralReason reason : missing) {
            faults.add(Fault.error("TABLE_REASON_RULES", Location.ofPointer("/reasons"), reason.getCode()));
        }
        for (int i = 0; i < table.getTransitions().size(); i++) {
            TransitionRule rule = table.getTransitions().get(i);
            if (rule.requires().contains(EventField.REASON) && !given.contains(rule.action())) {
                faults.add(Fault.error(
                        "TABLE_REASON_LACKING",
                        at("/transitions/", i),
                        rule.action().getCode()));
            }
        }
    }

    private boolean takesReason(ReferralAction action) {
        return table.getTransitions().stream()
                .anyMatch(rule -> rule.action() == action && rule.requires().contains(EventField.REASON));
    }

    static Location at(String list, int index) {
        return Location.ofPointer(list + index);
    }

    /** Tells whether whoever has the person's word may do it: the one thing that no table may make harder. */
    static boolean isPersonsRight(ReferralAction action) {
        return action == ReferralAction.WITHDRAW_CONSENT || action == ReferralAction.RECORD_REFUSAL;
    }

    /** Tells whether a rule is one by which the person, with nothing but the own word, withdraws. */
    static boolean isFreeWithdrawal(TransitionRule rule) {
        return rule.action() == ReferralAction.WITHDRAW_CONSENT
                && rule.by().contains(ActorSide.PERSON)
                && rule.requires().isEmpty();
    }
}
