package io.github.zhuanjie.cli;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.lint.CriterionLinter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with rules of government assistance although each of them can be read. Not thread-safe. */
final class RuleCheck {

    private final CriterionLinter linter = CriterionLinter.standard();
    private final Map<Subject, List<Placed>> known = new HashMap<>();

    /**
     * Examines a rule by itself and beside those examined before.
     *
     * @return errors if nobody can meet it, or another of the area and category is in force on one of its days; warnings
     */
    List<Fault> check(AssistanceRule rule, int line) {
        List<Fault> found = new ArrayList<>();
        List<Placed> others =
                known.computeIfAbsent(new Subject(rule.getCategory(), rule.getArea()), key -> new ArrayList<>(1));
        others.stream()
                .filter(other -> other.rule.span().overlaps(rule.span()))
                .min(Comparator.comparingInt(Placed::line))
                .ifPresent(other ->
                        found.add(Fault.error("RULE_OVERLAP", Location.ofLine(line), String.valueOf(other.line))));
        others.add(new Placed(rule, line));
        for (Fault fault : linter.lint(rule.getCriteria(), "/criteria")) {
            found.add(fault.at(fault.location().withLine(line)));
        }
        return found;
    }

    private record Subject(AssistanceCategory category, DivisionCode area) {}

    private record Placed(AssistanceRule rule, int line) {}
}
