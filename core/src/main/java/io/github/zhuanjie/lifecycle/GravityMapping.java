package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.lifecycle.TableGraph.Edge;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a referral is shown as a task of HL7's SDOH Clinical Care implementation guide (Gravity) 3.0.0, for exchange with
 * systems that know that one only. The guide publishes its state diagram as a picture (ReferralTaskStateDiagram, 2023-05);
 * the edges here were read from it.
 */
public final class GravityMapping {

    private static final Map<String, Set<String>> EDGES = Map.of(
            "draft", Set.of("requested"),
            "requested", Set.of("accepted", "rejected", "cancelled"),
            "accepted", Set.of("in-progress", "on-hold", "completed", "failed", "cancelled"),
            "in-progress", Set.of("on-hold", "completed", "failed", "cancelled"),
            "on-hold", Set.of("in-progress", "completed", "failed", "cancelled"));

    private final TransitionTable table;

    private GravityMapping(TransitionTable table) {
        this.table = table;
    }

    /**
     * Obtains the mapping of a table.
     *
     * @param table  a table without faults
     * @return the mapping
     */
    public static GravityMapping of(TransitionTable table) {
        return new GravityMapping(Objects.requireNonNull(table, "table"));
    }

    /**
     * A change of status that the guide's diagram does not have.
     *
     * @param from  the status before
     * @param to  the status after
     * @param actions  the actions that bring it about, in the order of the constants
     */
    public record Deviation(String from, String to, Set<ReferralAction> actions) {}

    /**
     * Returns the status of the task.
     *
     * @param state  the state
     * @return a code of FHIR's task status, such as {@code in-progress}
     */
    public String statusOf(ReferralState state) {
        return table.getStates().stream()
                .filter(rule -> rule.state() == state)
                .map(StateRule::fhirStatus)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table must have a rule for every state"));
    }

    /**
     * Returns the business status, which tells states apart that share a status.
     *
     * @param state  the state
     * @return the state's code in small letters with hyphens; empty if no other state has its status
     */
    public Optional<String> businessStatusOf(ReferralState state) {
        String status = statusOf(state);
        long sharing = table.getStates().stream()
                .filter(rule -> rule.fhirStatus().equals(status))
                .count();
        return sharing == 1
                ? Optional.empty()
                : Optional.of(state.getCode().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * Tells whether the guide's diagram has a change of status. Staying and becoming an error are possible from any.
     *
     * @param from  the status before
     * @param to  the status after
     * @return true if it does
     */
    public static boolean isInGuide(String from, String to) {
        return from.equals(to)
                || to.equals("entered-in-error")
                || EDGES.getOrDefault(from, Set.of()).contains(to);
    }

    /**
     * Returns where the table leaves the guide's diagram.
     *
     * @return the changes of status, ordered by the status before and after
     */
    public List<Deviation> deviations() {
        Map<List<String>, Set<ReferralAction>> found = new TreeMap<>((a, b) -> {
            int order = a.get(0).compareTo(b.get(0));
            return order != 0 ? order : a.get(1).compareTo(b.get(1));
        });
        for (Edge edge : new TableGraph(table).edges()) {
            String from = statusOf(edge.from());
            String to = statusOf(edge.to());
            if (!isInGuide(from, to)) {
                found.computeIfAbsent(List.of(from, to), key -> EnumSet.noneOf(ReferralAction.class))
                        .add(edge.rule().action());
            }
        }
        List<Deviation> deviations = new ArrayList<>();
        found.forEach((change, actions) -> deviations.add(new Deviation(change.get(0), change.get(1), actions)));
        return deviations;
    }
}
