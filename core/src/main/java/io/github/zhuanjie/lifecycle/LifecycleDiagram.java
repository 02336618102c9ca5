package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.lifecycle.TableGraph.Edge;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Pictures of a table. They say nothing that the table does not: a vendor draws its extended table with the same call.
 */
public final class LifecycleDiagram {

    private LifecycleDiagram() {}

    /**
     * Writes a state diagram for Mermaid, with every move from state to state.
     *
     * @param table  a table without faults
     * @param messages  the language of the labels
     * @return the diagram, lines ending in a line feed
     */
    public static String mermaid(TransitionTable table, Messages messages) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        text.append("    %% ").append(messages.format("lifecycle.generated")).append('\n');
        for (StateRule rule : table.getStates()) {
            text.append("    state \"").append(messages.label(rule.state())).append("\" as ");
            text.append(rule.state().getCode()).append('\n');
        }
        text.append("    [*] --> DRAFT\n");
        moves(table)
                .forEach((from, targets) -> targets.forEach((to, actions) -> {
                    text.append("    ").append(from.getCode()).append(" --> ").append(to.getCode());
                    String separator = " : ";
                    for (ReferralAction action : actions) {
                        text.append(separator).append(messages.label(action));
                        separator = " / ";
                    }
                    text.append('\n');
                }));
        for (StateRule rule : table.getStates()) {
            if (!rule.open()) {
                text.append("    ").append(rule.state().getCode()).append(" --> [*]\n");
            }
        }
        return text.toString();
    }

    /**
     * Draws the table as a picture for light and dark pages: a card for every state, arrows for the usual way, and in each
     * card by which actions it is reached from elsewhere and which leave it as it is.
     *
     * @param table  a table without faults
     * @param messages  the language of the labels
     * @return an SVG document, lines ending in a line feed
     */
    public static String svg(TransitionTable table, Messages messages) {
        return new LifecycleSvg(table, messages).draw();
    }

    /** Returns the actions by which one state is left for another, in the order of the constants. */
    static Map<ReferralState, Map<ReferralState, Set<ReferralAction>>> moves(TransitionTable table) {
        Map<ReferralState, Map<ReferralState, Set<ReferralAction>>> moves = new EnumMap<>(ReferralState.class);
        new TableGraph(table)
                .edges().stream()
                        .filter(Edge::isMove)
                        .forEach(edge -> moves.computeIfAbsent(edge.from(), from -> new EnumMap<>(ReferralState.class))
                                .computeIfAbsent(edge.to(), to -> EnumSet.noneOf(ReferralAction.class))
                                .add(edge.rule().action()));
        return moves;
    }
}
