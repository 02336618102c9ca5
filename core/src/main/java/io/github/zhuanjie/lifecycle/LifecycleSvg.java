package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Draws cards in four columns. Only where the cards are is decided here; what is written in them and which arrows there
 * are comes from the table. Moves between cards that are not neighbours are written in the card that they lead to.
 */
final class LifecycleSvg {

    static final int WIDTH = 1400;
    private static final int CARD = 250;
    private static final int COLUMN = 350;
    private static final int MARGIN = 50;
    private static final int TOP = 70;
    private static final int GAP = 76;
    private static final int ROWS = 4;
    private static final int ROUTE_DISTANCE = 26;

    /** Column and row of each state. */
    private static final Map<ReferralState, int[]> PLACES = new EnumMap<>(ReferralState.class);

    static {
        place(0, ReferralState.DRAFT, ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.IN_PROGRESS);
        place(
                1,
                ReferralState.NOT_CONSENTED,
                ReferralState.NEEDS_FACTS,
                ReferralState.CANCEL_REQUESTED,
                ReferralState.ON_HOLD);
        place(2, ReferralState.WITHDRAWN, ReferralState.DECLINED, ReferralState.CANCELLED, ReferralState.COMPLETED);
        place(3, ReferralState.ENTERED_IN_ERROR, ReferralState.OUTCOME_UNKNOWN);
        PLACES.put(ReferralState.NOT_AIDED, new int[] {3, 3});
    }

    private final TransitionTable table;
    private final Messages messages;
    private final Map<ReferralState, Map<ReferralState, Set<ReferralAction>>> moves;
    private final Map<ReferralState, LifecycleCard> cards = new EnumMap<>(ReferralState.class);
    private final int[] tops = new int[ROWS + 1];
    private final SvgText svg = new SvgText();

    LifecycleSvg(TransitionTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
        this.moves = LifecycleDiagram.moves(table);
    }

    private static void place(int row, ReferralState... states) {
        for (int i = 0; i < states.length; i++) {
            PLACES.put(states[i], new int[] {i, row});
        }
    }

    String draw() {
        for (StateRule rule : table.getStates()) {
            cards.put(rule.state(), new LifecycleCard(table, rule, messages, this::isDrawn));
        }
        tops[0] = TOP;
        for (int row = 0; row < ROWS; row++) {
            tops[row + 1] = tops[row] + height(row) + GAP;
        }
        svg.start(WIDTH, tops[ROWS] - GAP / 2, messages.format("lifecycle.title"));
        svg.text(MARGIN, 36, "title", messages.format("lifecycle.title"));
        svg.text(WIDTH - MARGIN, 36, "note end", messages.format("lifecycle.version", table.getVersion()));
        arrow(MARGIN - 34, TOP + 28, MARGIN, TOP + 28);
        svg.add("<circle class=\"dot\" cx=\"%d\" cy=\"%d\" r=\"6\"/>", MARGIN - 36, TOP + 28);
        moves.forEach((from, targets) -> targets.forEach((to, actions) -> move(from, to, actions)));
        cards.forEach((state, card) -> card.draw(svg, left(state), top(state), CARD));
        legend(MARGIN + 2 * COLUMN, tops[ROWS - 1]);
        return svg.end();
    }

    private int height(int row) {
        return cards.entrySet().stream()
                .filter(entry -> PLACES.get(entry.getKey())[1] == row)
                .mapToInt(entry -> entry.getValue().height())
                .max()
                .orElse(0);
    }

    private void move(ReferralState from, ReferralState to, Set<ReferralAction> actions) {
        if (!isDrawn(from, to)) {
            return;
        }
        String label = label(actions);
        if (top(from) == top(to)) {
            int y = top(from) + 28;
            arrow(left(from) + CARD, y, left(to), y);
            svg.text((left(from) + CARD + left(to)) / 2, y - 8, "label mid", label);
            return;
        }
        boolean both = moves.getOrDefault(to, Map.of()).containsKey(from);
        boolean down = top(from) < top(to);
        int middle = left(from) + CARD / 2;
        int x = !both ? middle : down ? middle - ROUTE_DISTANCE : middle + ROUTE_DISTANCE;
        int upper = bottom(down ? from : to);
        int lower = top(down ? to : from);
        arrow(x, down ? upper : lower, x, down ? lower : upper);
        boolean before = both && down;
        svg.text(before ? x - 8 : x + 8, (upper + lower) / 2 + 4, before ? "label end" : "label", label);
    }

    /**
     * Tells whether a move leads to a neighbour in the same column, or to the next one of the first row. In the first column
     * only what happens to a draft does: a mark of an error comes from everywhere.
     */
    private boolean isDrawn(ReferralState from, ReferralState to) {
        int[] start = PLACES.get(from);
        int[] end = PLACES.get(to);
        boolean beside = start[1] == 0 && end[1] == 0 && end[0] == start[0] + 1;
        boolean below = start[0] == end[0] && Math.abs(start[1] - end[1]) == 1;
        return beside || below && (start[0] > 0 || from == ReferralState.DRAFT);
    }

    private String label(Collection<ReferralAction> actions) {
        List<String> labels = new ArrayList<>();
        actions.forEach(action -> labels.add(messages.label(action)));
        return String.join(" / ", labels);
    }

    private void arrow(int x1, int y1, int x2, int y2) {
        svg.add(
                "<line class=\"arrow\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" marker-end=\"url(#head)\"/>",
                x1, y1, x2, y2);
    }

    private void legend(int x, int y) {
        int line = y + 14;
        for (ActorSide side : List.of(ActorSide.REFERRER, ActorSide.RECIPIENT)) {
            String style = "card " + side.getCode().toLowerCase(Locale.ROOT);
            svg.add("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"22\" height=\"14\" rx=\"3\"/>", style, x, line - 12);
            svg.text(x + 32, line, "small", messages.format("lifecycle.awaits", messages.label(side)));
            line += 24;
        }
        svg.add("<rect class=\"card closed\" x=\"%d\" y=\"%d\" width=\"22\" height=\"14\" rx=\"3\"/>", x, line - 12);
        svg.text(x + 32, line, "small", messages.format("lifecycle.closed"));
        svg.text(x + 5, line + 24, "small", LifecycleCard.COMES);
        svg.text(x + 32, line + 24, "small", messages.format("lifecycle.legend.comes"));
        svg.text(x + 5, line + 48, "small", LifecycleCard.STAYS);
        svg.text(x + 32, line + 48, "small", messages.format("lifecycle.legend.stays"));
        if (!table.getLocalStates().isEmpty()) {
            svg.text(x + 5, line + 72, "small", LifecycleCard.LOCAL);
            svg.text(x + 32, line + 72, "small", messages.format("lifecycle.legend.local"));
        }
    }

    private static int left(ReferralState state) {
        return MARGIN + PLACES.get(state)[0] * COLUMN;
    }

    private int top(ReferralState state) {
        return tops[PLACES.get(state)[1]];
    }

    private int bottom(ReferralState state) {
        return top(state) + cards.get(state).height();
    }
}
