package io.github.zhuanjie.guide;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Prospects;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.eligibility.Way;
import io.github.zhuanjie.explanation.ExplanationText;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.text.Messages;
import java.util.List;

/** Whether a project is for somebody: yes, no, or not known yet, what decided, and what would. */
public final class WhyEligible {

    private WhyEligible() {}

    /**
     * Judges a case and says what decided.
     *
     * @param project  the project
     * @param subject  the case
     * @param context  the day and the local figures
     * @return the conditions that made the verdict what it is, none if it is eligible
     */
    public static List<Finding> deciding(CharityProject project, NeedCase subject, EvaluationContext context) {
        // tag::why[]
        Assessment assessment = new Eligibility(context).assess(project, subject);
        List<Finding> deciding = assessment.verdict() == Verdict.ELIGIBLE
                ? List.of() // assessment.award() says how much
                : assessment.finding().deciding(); // what failed, or what is open: finding.missing() names the facts
        // end::why[]
        return deciding;
    }

    /**
     * Finds the best way to a grant.
     *
     * @param assessment  what was found of a case
     * @return what to ask first, or what would have to change; empty if it is eligible or nothing leads there
     */
    public static List<Way> nextStep(Assessment assessment) {
        // tag::ways[]
        Prospects prospects = Prospects.of(assessment.finding());
        List<Way> smallestFirst = prospects.toEligible(); // facts to ask for and, after a no, conditions to change
        // end::ways[]
        return smallestFirst.stream().limit(1).toList();
    }

    /**
     * Explains a case to a clerk.
     *
     * @param assessment  what was found of it
     * @param messages  the clerk's language
     * @return the verdict, a line for each finding, and what would decide or turn it
     */
    public static List<String> explain(Assessment assessment, Messages messages) {
        // tag::words[]
        List<String> lines = new ExplanationText(messages, false).lines(assessment); // true reveals what was found
        // end::words[]
        return lines;
    }
}
