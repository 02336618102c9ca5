package io.github.zhuanjie.guide;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.targeting.BasisFinding;
import io.github.zhuanjie.targeting.TargetAssessment;
import io.github.zhuanjie.targeting.TargetBasis;
import io.github.zhuanjie.targeting.TargetClassifier;
import io.github.zhuanjie.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** In which of the groups of article three somebody is, and why. */
public final class TargetGroups {

    private TargetGroups() {}

    /**
     * Explains where a case belongs.
     *
     * @param subject  the need with its household
     * @param context  the day, and the local figures
     * @param words  the reader's language
     * @return a line for each group and, below it, for each question that was asked
     */
    public static List<String> explain(NeedCase subject, EvaluationContext context, Messages words) {
        List<String> lines = new ArrayList<>();
        // tag::targets[]
        TargetAssessment assessment = new TargetClassifier(context).classify(subject);
        for (BasisFinding group : assessment.bases()) {
            lines.add(words.label(group.basis()) + ": " + words.label(group.truth()));
            group.reasons().forEach(reason -> lines.add("  " + words.format(reason.textKey())));
        }
        lines.add(words.label(assessment.specialPerson().truth())); // services besides, for special persons
        // end::targets[]
        return lines;
    }

    /**
     * Tells whether somebody is still in difficulty after government aid.
     *
     * @param subject  the need with its household
     * @param context  the day, and the local figures
     * @return the answer; unknown where a fact is missing
     */
    public static Truth stillInDifficulty(NeedCase subject, EvaluationContext context) {
        return new TargetClassifier(context)
                .classify(subject)
                .on(TargetBasis.AFTER_AID)
                .truth();
    }
}
