package io.github.zhuanjie.explanation;

import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Change;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Prospects;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.eligibility.Way;
import io.github.zhuanjie.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says why a case is eligible or not, and what would decide or turn it: the verdict, the tree of findings, then the ways to
 * a verdict. For people to read; programs read {@link Assessment} and {@link Prospects}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExplanationText {

    private static final String INDENT = "  ";
    private static final int WAYS_SHOWN = 10;

    private final Words words;
    private final FindingText findings;

    /**
     * Creates a text of assessments.
     *
     * @param messages  the reader's language
     * @param reveal  whether to say what was found about the person, household and need, and limits that tell of it; false
     *     masks them
     */
    public ExplanationText(Messages messages, boolean reveal) {
        this.findings = new FindingText(messages, reveal);
        this.words = new Words(messages, DivisionRegistry.standard());
    }

    /**
     * Says everything about an assessment.
     *
     * @param assessment  the assessment
     * @return the lines: the verdict, the findings, and of the ways to a verdict the ten best each, with a word where
     *     there may be more
     */
    public List<String> lines(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(words.explain("verdict", words.label(assessment.verdict())));
        lines.add(words.explain("findings"));
        findings.lines(assessment.finding()).forEach(line -> lines.add(INDENT + line));
        lines.addAll(prospects(assessment.verdict(), Prospects.of(assessment.finding())));
        return List.copyOf(lines);
    }

    /**
     * Says what would decide or turn a verdict.
     *
     * @param verdict  the verdict
     * @param prospects  what could be found from it
     * @return the lines; none for an eligible verdict
     */
    public List<String> prospects(Verdict verdict, Prospects prospects) {
        List<String> lines = new ArrayList<>();
        if (verdict == Verdict.NOT_ELIGIBLE) {
            add(lines, prospects, prospects.toEligible(), "turn");
        }
        if (verdict == Verdict.UNDETERMINED) {
            add(lines, prospects, prospects.toEligible(), "yes");
            if (!prospects.toNotEligible().isEmpty()) {
                add(lines, prospects, prospects.toNotEligible(), "no");
            }
            lines.add(words.explain("open"));
            prospects.open().forEach(fact -> lines.add(INDENT + findings.fact(fact)));
        }
        return List.copyOf(lines);
    }

    private void add(List<String> lines, Prospects prospects, List<Way> ways, String key) {
        if (ways.isEmpty()) {
            lines.add(words.explain(key + (prospects.isComplete() ? ".none" : ".none.found")));
            return;
        }
        lines.add(words.explain(key));
        int number = 0;
        for (Way way : ways.subList(0, Math.min(WAYS_SHOWN, ways.size()))) {
            number++;
            lines.add(INDENT + number + ". " + describe(way));
        }
        if (ways.size() > WAYS_SHOWN || !prospects.isComplete()) {
            lines.add(INDENT + words.explain("partial"));
        }
    }

    private String describe(Way way) {
        Stream<String> changes = way.changes().stream().map(this::describe);
        Stream<String> facts = way.facts().stream().map(this::describe);
        return Stream.concat(changes, facts).collect(Collectors.joining(words.explain("separator")));
    }

    private String describe(MissingFact fact) {
        return findings.fact(fact);
    }

    private String describe(Change change) {
        String member = change.finding()
                .grounds()
                .member()
                .map(id -> " " + words.explain("member", id.value()))
                .orElse("");
        return words.explain(
                change.to() == Truth.TRUE ? "to.hold" : "to.fail", findings.condition(change.finding()) + member);
    }
}
