package io.github.zhuanjie.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standard table as a text, read with patterns: knows nothing of the library's types and reader. */
final class TableText {

    private static final String NAMES = "\\[([^\\]]*)\\]";
    private static final Pattern EDGE = Pattern.compile("\\{\\s*\"action\":\\s*\"(\\w+)\"([^{}]*)\\}");
    private static final Pattern REASON = Pattern.compile("\\{\\s*\"reason\":\\s*\"(\\w+)\",\\s*\"actions\":\\s*"
            + NAMES + ",\\s*\"consequence\":\\s*\"(\\w+)\"\\s*\\}");

    /** One row. */
    record Edge(
            String action, Set<String> from, Optional<String> to, boolean back, Set<String> by, Set<String> requires) {}

    /** With which actions a reason goes. */
    record Reason(String reason, Set<String> actions, String consequence) {}

    private final List<Edge> edges = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    TableText() {
        String json = text();
        Matcher edge = EDGE.matcher(json);
        while (edge.find()) {
            String rest = edge.group(2);
            edges.add(new Edge(
                    edge.group(1),
                    names(rest, "from"),
                    Optional.of(value(rest, "to")).filter(to -> !to.isEmpty()),
                    value(rest, "back").equals("true"),
                    names(rest, "by"),
                    names(rest, "requires")));
        }
        Matcher reason = REASON.matcher(json);
        while (reason.find()) {
            reasons.add(new Reason(reason.group(1), split(reason.group(2)), reason.group(3)));
        }
    }

    private static String text() {
        try (InputStream in = TransitionTables.class.getResourceAsStream(TransitionTables.RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(String rest, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\\s*\"?(\\w+)").matcher(rest);
        return found.find() ? found.group(1) : "";
    }

    private static Set<String> names(String rest, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\\s*" + NAMES).matcher(rest);
        return found.find() ? split(found.group(1)) : Set.of();
    }

    private static Set<String> split(String list) {
        Set<String> names = new TreeSet<>();
        Matcher found = Pattern.compile("\\w+").matcher(list);
        while (found.find()) {
            names.add(found.group());
        }
        return names;
    }

    Optional<Edge> edge(String action, String state) {
        List<Edge> found = edges.stream()
                .filter(edge -> edge.action().equals(action) && edge.from().contains(state))
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException("two rows for one action and state");
        }
        return found.stream().findFirst();
    }

    Reason reason(String code) {
        return reasons.stream()
                .filter(each -> each.reason().equals(code))
                .findFirst()
                .orElseThrow();
    }

    int size() {
        return edges.size();
    }
}
