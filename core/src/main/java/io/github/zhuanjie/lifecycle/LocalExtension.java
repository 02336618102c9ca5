package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.lifecycle.TableGraph.Edge;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalDemand;
import io.github.zhuanjie.transition.LocalLimit;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Applies a local table, and refuses what would weaken the table or make an action impossible. */
final class LocalExtension {

    /** What any action but the disclosing ones can bring, whoever does it. */
    private static final Set<EventField> FREE = EnumSet.of(EventField.UNTIL, EventField.NUMBER);

    private final TransitionTable base;
    private final LocalTable local;
    private final TransitionTable extended;
    private final List<Fault> faults = new ArrayList<>();

    LocalExtension(TransitionTable base, LocalTable local) {
        this.base = base;
        this.local = local;
        this.extended = TransitionTable.builder()
                .from(base)
                .version(base.getVersion() + "+" + local.getVersion())
                .transitions(base.getTransitions().stream().map(this::stricter).toList())
                .addAllLocalStates(local.getLocalStates())
                .addAllLocalReasons(local.getLocalReasons())
                .build();
    }

    Outcome<TransitionTable> outcome() {
        if (!local.getBase().equals(base.getVersion())) {
            faults.add(Fault.error("LOCAL_BASE", Location.ofPointer("/base"), base.getVersion()));
        }
        for (int i = 0; i < local.getDemands().size(); i++) {
            demand(local.getDemands().get(i), TableCheck.at("/demands/", i));
        }
        for (int i = 0; i < local.getLimits().size(); i++) {
            limit(local.getLimits().get(i), TableCheck.at("/limits/", i));
        }
        boolean refused = !faults.isEmpty(); // then faults of the rules follow from what was said already
        new TableCheck(extended)
                .faults().stream()
                        .filter(fault -> !refused || fault.code().startsWith("LOCAL_"))
                        .map(this::inLocalTable)
                        .forEach(faults::add);
        return faults.isEmpty() ? Outcome.of(extended) : Outcome.failed(faults);
    }

    /** Names the place of a sub-state or finer reason in the local table, where those of the base do not come first. */
    private Fault inLocalTable(Fault fault) {
        String pointer = fault.location().pointer();
        int before = pointer.startsWith("/localStates/")
                ? base.getLocalStates().size()
                : pointer.startsWith("/localReasons/") ? base.getLocalReasons().size() : 0;
        int slash = pointer.lastIndexOf('/') + 1;
        return before == 0
                ? fault
                : fault.at(TableCheck.at(pointer.substring(0, slash), index(pointer, slash) - before));
    }

    private static int index(String pointer, int from) {
        int index = 0;
        for (int i = from; i < pointer.length(); i++) {
            index = index * 10 + pointer.charAt(i) - '0';
        }
        return index;
    }

    private TransitionRule stricter(TransitionRule rule) {
        EnumSet<EventField> requires = EnumSet.noneOf(EventField.class);
        requires.addAll(rule.requires());
        local.getDemands().stream()
                .filter(demand -> demand.action() == rule.action())
                .forEach(demand -> requires.addAll(demand.requires()));
        EnumSet<ActorSide> by = EnumSet.noneOf(ActorSide.class);
        by.addAll(rule.by());
        local.getLimits().stream()
                .filter(limit -> limit.action() == rule.action())
                .forEach(limit -> by.retainAll(limit.by()));
        return new TransitionRule(rule.action(), rule.from(), rule.to(), rule.back(), by, requires);
    }

    private void limit(LocalLimit limit, Location place) {
        String action = limit.action().getCode();
        if (TableCheck.isPersonsRight(limit.action())) {
            faults.add(Fault.error("LOCAL_WITHDRAWAL", place, action));
            return;
        }
        EnumSet<ActorSide> allowed = EnumSet.noneOf(ActorSide.class);
        rules(base, limit.action()).forEach(rule -> allowed.addAll(rule.by()));
        if (!allowed.containsAll(limit.by())) {
            faults.add(Fault.error("LOCAL_SIDES_WIDER", place, action));
        } else if (rules(extended, limit.action()).anyMatch(rule -> rule.by().isEmpty())) {
            faults.add(Fault.error("LOCAL_SIDES_EMPTY", place, action));
        }
    }

    private void demand(LocalDemand demand, Location place) {
        String action = demand.action().getCode();
        if (TableCheck.isPersonsRight(demand.action())) {
            faults.add(Fault.error("LOCAL_WITHDRAWAL", place, action));
            return;
        }
        EnumSet<EventField> fields = EnumSet.noneOf(EventField.class);
        fields.addAll(demand.requires());
        for (EventField field : fields) {
            if (!rules(base, demand.action()).allMatch(rule -> rule.requires().contains(field))
                    && !canBring(demand.action(), field)) {
                faults.add(Fault.error("LOCAL_DEMAND", place, action, field.getCode()));
            }
        }
    }

    /** Tells whether an action can bring a field; what is told on sending is made by the gate alone. */
    private boolean canBring(ReferralAction action, EventField field) {
        if (action == ReferralAction.DRAFT || action == ReferralAction.RECORD_CONSENT) {
            return false;
        }
        boolean discloses = rules(base, action).anyMatch(rule -> rule.requires().contains(EventField.PROVISION));
        if (discloses) {
            return field == EventField.CONSENT;
        }
        return switch (field) {
            case REASON -> reasons(action).findAny().isPresent();
            case LOCAL_REASON -> hasFinerReasons(action);
            case LOCAL_STATE -> hasSubStates(action);
            default -> FREE.contains(field);
        };
    }

    private Stream<ReferralReason> reasons(ReferralAction action) {
        return base.getReasons().stream()
                .filter(rule -> rule.actions().contains(action))
                .map(ReasonRule::reason);
    }

    /** No reason may become impossible to give. */
    private boolean hasFinerReasons(ReferralAction action) {
        return reasons(action).findAny().isPresent()
                && reasons(action)
                        .allMatch(reason ->
                                extended.getLocalReasons().stream().anyMatch(each -> each.reason() == reason));
    }

    /** Whoever may do it must find a sub-state wherever it leads. */
    private boolean hasSubStates(ReferralAction action) {
        return new TableGraph(extended)
                .edges().stream().filter(edge -> edge.rule().action() == action).allMatch(this::hasSubState);
    }

    private boolean hasSubState(Edge edge) {
        return edge.rule().by().stream()
                .allMatch(side -> extended.getLocalStates().stream()
                        .anyMatch(
                                each -> each.within() == edge.to() && each.by().contains(side)));
    }

    private static Stream<TransitionRule> rules(TransitionTable table, ReferralAction action) {
        return table.getTransitions().stream().filter(rule -> rule.action() == action);
    }
}
