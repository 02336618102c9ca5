package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Assesses one case after the other against the projects of a list, with the same assessments as {@link Eligibility}. Projects
 * ask alike, so what a condition and a benefit come to in a case is worked out once and kept until another case is asked about.
 *
 * <p>Keeps what the projects ask, so it is for one list of projects; for one thread.
 */
public final class ListEligibility {

    private final Eligibility eligibility;
    private final Kept<Criterion, Finding> conditions = new Kept<>();
    private final Kept<Benefit, Optional<Award>> awards = new Kept<>();
    private @Nullable NeedCase current;
    private @Nullable CriterionEvaluator evaluator;

    /**
     * Creates an assessor.
     *
     * @param eligibility  what it assesses like
     */
    public ListEligibility(Eligibility eligibility) {
        this.eligibility = Objects.requireNonNull(eligibility, "eligibility");
    }

    /**
     * Assesses a project as {@link Eligibility#assess(CharityProject, NeedCase)} does.
     *
     * @param project  the project
     * @param subject  the case; all projects of one case are best asked about in a row
     * @return the assessment; an award if eligible
     * @throws ArithmeticException if the kinds of income of the household, or the local limit for it, come to more than an
     *     amount can hold
     */
    public Assessment assess(CharityProject project, NeedCase subject) {
        CriterionEvaluator own = evaluator;
        if (own == null || current != subject) {
            conditions.forget();
            awards.forget();
            own = new Remembering(Inquiry.of(eligibility.context(), subject));
            evaluator = own;
            current = subject;
        }
        return eligibility.assess(
                project, subject, own, benefit -> awards.get(benefit, () -> eligibility.award(benefit, subject)));
    }

    /** Keeps what is asked without parts, and what is asked of members as a whole. */
    private final class Remembering extends CriterionEvaluator {

        Remembering(Inquiry inquiry) {
            super(inquiry);
        }

        private Finding remembered(Criterion criterion, Supplier<Finding> finding) {
            return conditions.get(criterion, finding);
        }

        @Override
        public Finding visitAnyMember(Criterion.AnyMember criterion) {
            return remembered(criterion, () -> super.visitAnyMember(criterion));
        }

        @Override
        public Finding visitAllMembers(Criterion.AllMembers criterion) {
            return remembered(criterion, () -> super.visitAllMembers(criterion));
        }

        @Override
        public Finding visitMemberCount(Criterion.MemberCount criterion) {
            return remembered(criterion, () -> super.visitMemberCount(criterion));
        }

        @Override
        public Finding visitPerson(PersonCriterion criterion) {
            return remembered(criterion, () -> super.visitPerson(criterion));
        }

        @Override
        public Finding visitHousehold(HouseholdCriterion criterion) {
            return remembered(criterion, () -> super.visitHousehold(criterion));
        }

        @Override
        public Finding visitNeed(NeedCriterion criterion) {
            return remembered(criterion, () -> super.visitNeed(criterion));
        }
    }
}
