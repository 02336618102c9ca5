package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.lifecycle.TableGraph.Edge;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** What is written on the card of a state. */
final class LifecycleCard {

    static final String COMES = "\u2190";
    static final String STAYS = "\u21bb";
    static final String LOCAL = "\u25b8";
    private static final int HEAD = 50;
    private static final int LINE = 16;
    private static final int TEXT_WIDTH = 226;

    private final StateRule rule;
    private final Messages messages;
    private final String separator;
    private final List<String> lines = new ArrayList<>();

    LifecycleCard(
            TransitionTable table,
            StateRule rule,
            Messages messages,
            BiPredicate<ReferralState, ReferralState> isDrawn) {
        this.rule = rule;
        this.messages = messages;
        this.separator = messages.format("words.list");
        Map<ReferralAction, Set<ReferralState>> coming = new EnumMap<>(ReferralAction.class);
        Set<ReferralAction> staying = EnumSet.noneOf(ReferralAction.class);
        for (Edge edge : new TableGraph(table).edges()) {
            if (edge.to() == rule.state() && !edge.isMove()) {
                staying.add(edge.rule().action());
            } else if (edge.to() == rule.state() && !isDrawn.test(edge.from(), edge.to())) {
                coming.computeIfAbsent(edge.rule().action(), key -> EnumSet.noneOf(ReferralState.class))
                        .add(edge.from());
            }
        }
        coming.forEach((action, from) -> wrap(messages.label(action) + " " + COMES + " ", from(from)));
        staying.remove(ReferralAction.LOCAL_STEP); // the sub-states say so
        if (!staying.isEmpty()) {
            wrap(STAYS + " ", staying.stream().map(messages::label).toList());
        }
        List<String> local = table.getLocalStates().stream()
                .filter(each -> each.within() == rule.state())
                .map(LocalState::code)
                .toList();
        if (!local.isEmpty()) {
            wrap(LOCAL + " ", local);
        }
    }

    private List<String> from(Set<ReferralState> from) {
        return from.size() == ReferralState.values().length - 1
                ? List.of(messages.format("lifecycle.every"))
                : from.stream().map(messages::label).toList();
    }

    /** Breaks a list into lines between its items. */
    private void wrap(String head, List<String> items) {
        StringBuilder line = new StringBuilder(head);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i < items.size() - 1 ? separator : "");
            if (width(line + item.strip()) > TEXT_WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(item);
        }
        lines.add(line.toString());
    }

    /** Estimates a width; fonts differ, so generously. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 12 : 6.2).sum();
    }

    int height() {
        return HEAD + lines.size() * LINE + (lines.isEmpty() ? 0 : 6);
    }

    void draw(SvgText svg, int x, int y, int width) {
        String style = rule.awaited()
                .map(side -> side.getCode().toLowerCase(Locale.ROOT))
                .orElse("closed");
        svg.add(
                "<rect class=\"card %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>",
                style, x, y, width, height());
        svg.text(x + 12, y + 22, "name", messages.label(rule.state()));
        svg.text(x + 12, y + 40, "code", rule.state().getCode());
        for (int i = 0; i < lines.size(); i++) {
            svg.text(x + 12, y + HEAD + 9 + i * LINE, "small", lines.get(i));
        }
    }
}
