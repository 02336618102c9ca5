package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.lifecycle.GravityMapping.Deviation;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/**
 * A page about a table, for those who work by it: states, who may do what, reasons with what follows from them, and how
 * each state is shown to systems that know FHIR tasks.
 */
public final class LifecyclePage {

    private static final String NONE = "\u2014";

    private final TransitionTable table;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private LifecyclePage(TransitionTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
    }

    /**
     * Writes the page.
     *
     * @param table  a table without faults
     * @param messages  the language
     * @return tables in GitHub's Markdown, headings from the second level on, lines ending in a line feed
     */
    public static String markdown(TransitionTable table, Messages messages) {
        return new LifecyclePage(table, messages).write();
    }

    private String write() {
        text.append(messages.format("lifecycle.version", table.getVersion())).append("\n");
        states();
        transitions();
        reasons();
        if (!table.getLocalStates().isEmpty() || !table.getLocalReasons().isEmpty()) {
            local();
        }
        fhir();
        return text.toString();
    }

    private void states() {
        heading("states", "code", "state", "open", "awaits", "exits", "capacity");
        for (StateRule rule : table.getStates()) {
            row(
                    code(rule.state()),
                    messages.label(rule.state()),
                    messages.format(rule.open() ? "lifecycle.open" : "lifecycle.closed"),
                    rule.awaited().map(messages::label).orElse(NONE),
                    labels(rule.exits()),
                    messages.label(rule.capacity()));
        }
    }

    private void transitions() {
        heading("actions", "code", "action", "from", "to", "by", "requires");
        for (TransitionRule rule : table.getTransitions()) {
            String target = rule.back() ? "lifecycle.back" : "lifecycle.stays";
            row(
                    code(rule.action()),
                    messages.label(rule.action()),
                    rule.from().isEmpty() ? messages.format("lifecycle.begins") : labels(rule.from()),
                    rule.to().map(messages::label).orElseGet(() -> messages.format(target)),
                    labels(rule.by()),
                    labels(rule.requires()));
        }
    }

    private void reasons() {
        heading("reasons", "code", "reason", "actions", "consequence");
        for (ReasonRule rule : table.getReasons()) {
            row(
                    code(rule.reason()),
                    messages.label(rule.reason()),
                    labels(rule.actions()),
                    messages.label(rule.consequence()));
        }
    }

    private void local() {
        heading("local", "code", "state", "reason", "by");
        for (LocalState local : table.getLocalStates()) {
            row("`" + local.code() + "`", messages.label(local.within()), NONE, labels(local.by()));
        }
        for (LocalReason local : table.getLocalReasons()) {
            row("`" + local.code() + "`", NONE, messages.label(local.reason()), NONE);
        }
    }

    private void fhir() {
        text.append("\n## ").append(messages.format("lifecycle.fhir")).append("\n\n");
        text.append(messages.format("lifecycle.fhir.intro")).append("\n\n");
        columns("code", "state", "status", "business");
        GravityMapping mapping = GravityMapping.of(table);
        for (StateRule rule : table.getStates()) {
            row(
                    code(rule.state()),
                    messages.label(rule.state()),
                    "`" + mapping.statusOf(rule.state()) + "`",
                    mapping.businessStatusOf(rule.state())
                            .map(status -> "`" + status + "`")
                            .orElse(NONE));
        }
        heading("deviations", "from", "to", "action", "why");
        for (Deviation deviation : mapping.deviations()) {
            row("`" + deviation.from() + "`", "`" + deviation.to() + "`", labels(deviation.actions()), why(deviation));
        }
    }

    private String why(Deviation deviation) {
        String change = (deviation.from() + "." + deviation.to()).toUpperCase(Locale.ROOT);
        try {
            return messages.format("lifecycle.deviation." + change.replace('-', '_'));
        } catch (MissingResourceException e) { // a table of another's making
            return messages.format("lifecycle.deviation.OTHER");
        }
    }

    private void heading(String section, String... columns) {
        text.append("\n## ").append(messages.format("lifecycle." + section)).append("\n\n");
        columns(columns);
    }

    private void columns(String... columns) {
        text.append('|');
        for (String column : columns) {
            text.append(' ')
                    .append(messages.format("lifecycle.column." + column))
                    .append(" |");
        }
        text.append('\n').append("|---".repeat(columns.length)).append("|\n");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String code(Coded constant) {
        return "`" + constant.getCode() + "`";
    }

    /** Sets have no order of their own; the constants have. */
    private <E extends Enum<E> & Coded> String labels(Collection<E> constants) {
        List<E> ordered = constants.stream().sorted().toList();
        return ordered.isEmpty()
                ? NONE
                : ordered.stream().map(messages::label).collect(Collectors.joining(messages.format("words.list")));
    }
}
