package io.github.zhuanjie.targeting;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.need.NeedCase;
import java.util.List;
import java.util.Objects;

/**
 * Decides on which grounds of article three of 苏民助〔2024〕4号 somebody is a target of charity, with reasons.
 *
 * <p>The article names three groups, still in difficulty after government assistance, not yet covered by it, not yet
 * eligible for it, and does not say where one ends and the next begins. These borders are ours:
 *
 * <ul>
 *   <li><em>Difficulty</em> in all three: the need lacks a sum above zero, or lists goods or services, or is one for a
 *       service.
 *   <li><em>After aid</em>: difficulty, and either government aid was given for this need or person or household is
 *       recognised in some category on the day, whatever that recognition brings.
 *   <li><em>Not covered</em>: difficulty, no recognition on the day, and no government aid for this need.
 *   <li><em>Not yet eligible</em>: difficulty, no recognition on the day, and income per head not below the local
 *       subsistence standard. Whether it lies within the local margin is told beside, because then recognition at the
 *       margin may be possible, but does not decide.
 * </ul>
 *
 * <p>The grounds are not exclusive, and whoever is in difficulty is on one at least. Apart from them, article three asks
 * for services for <em>special persons</em>: members of the low-income population who cannot, or can only partly, care for
 * themselves and are elderly, minors, disabled or seriously ill.
 *
 * <p>A fact that is unknown, withheld or stale leaves a question open and never answers it with no; conjunctions follow
 * {@link Truth}. Nothing is decided for anybody: the outcome is a proposal to a clerk.
 *
 * <p>Immutable and thread-safe.
 */
public final class TargetClassifier {

    private final EvaluationContext context;

    /**
     * Creates a classifier.
     *
     * @param context  the day, the local figures, and how old facts may be
     */
    public TargetClassifier(EvaluationContext context) {
        this.context = Objects.requireNonNull(context, "context");
    }

    /**
     * Classifies a case.
     *
     * @param subject  the need with its household and person
     * @return a finding for every ground, and one for special persons
     * @throws ArithmeticException if the kinds of income of the household, the local standard for all its members and
     *     twelve months, or that times the local multiple come to more than an amount can hold
     */
    public TargetAssessment classify(NeedCase subject) {
        CaseQuestions questions = new CaseQuestions(context, subject);
        TargetReason gap = questions.gapLeft();
        TargetReason recognised = questions.recognised();
        TargetReason aid = questions.aidReceived();
        return new TargetAssessment(
                subject.need().getId(),
                List.of(
                        afterAid(gap, recognised, aid),
                        notCovered(gap, recognised, aid),
                        notYetEligible(gap, recognised, questions)),
                specialPerson(questions));
    }

    private static BasisFinding afterAid(TargetReason gap, TargetReason recognised, TargetReason aid) {
        Truth truth = gap.truth().and(recognised.truth().or(aid.truth()));
        return new BasisFinding(TargetBasis.AFTER_AID, truth, List.of(gap, recognised, aid));
    }

    private static BasisFinding notCovered(TargetReason gap, TargetReason recognised, TargetReason aid) {
        Truth truth = gap.truth().and(recognised.truth().not()).and(aid.truth().not());
        return new BasisFinding(TargetBasis.NOT_COVERED, truth, List.of(gap, recognised, aid));
    }

    private static BasisFinding notYetEligible(TargetReason gap, TargetReason recognised, CaseQuestions questions) {
        TargetReason income = questions.incomeNotBelowStandard();
        Truth truth = gap.truth().and(recognised.truth().not()).and(income.truth());
        return new BasisFinding(
                TargetBasis.NOT_YET_ELIGIBLE, truth, List.of(gap, recognised, income, questions.incomeWithinMargin()));
    }

    private static SpecialPersonFinding specialPerson(CaseQuestions questions) {
        TargetReason population = questions.inLowIncomePopulation();
        TargetReason care = questions.unableToSelfCare();
        TargetReason group = questions.inSpecialGroup();
        Truth truth = population.truth().and(care.truth()).and(group.truth());
        return new SpecialPersonFinding(truth, questions.grounds(), List.of(population, care, group));
    }
}
