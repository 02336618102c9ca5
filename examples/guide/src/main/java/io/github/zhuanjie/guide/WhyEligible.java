package io.github.zhuanjie.guide;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.need.NeedCase;
import java.util.List;

/** Whether a project is for somebody: yes, no, or not known yet, and what decided. */
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
                : assessment.finding().deciding(); // what failed, or what to ask: an open finding names its gap
        // end::why[]
        return deciding;
    }
}
