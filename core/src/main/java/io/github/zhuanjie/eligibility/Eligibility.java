package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.plan.Award;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides whether a case qualifies, in three values and with every reason.
 *
 * <p>All conditions are evaluated, so that an explanation names everything that stands in the way, not just the first.
 *
 * <p>Immutable and thread-safe; an assessment takes time linear in the size of the criterion, times the number of
 * members where a criterion asks for any member.
 */
public final class Eligibility {

    private final EvaluationContext context;
    private final Awards awards;
    private final ConflictOfInterest conflicts;

    /**
     * Creates an assessor that asks nobody about conflicts of interest.
     *
     * @param context  day, local standards, accepted age of facts
     */
    public Eligibility(EvaluationContext context) {
        this(context, ConflictOfInterest.NOT_CHECKED);
    }

    /**
     * Creates an assessor.
     *
     * @param context  day, local standards, accepted age of facts
     * @param conflicts  knows interested parties
     */
    public Eligibility(EvaluationContext context, ConflictOfInterest conflicts) {
        this.context = Objects.requireNonNull(context, "context");
        this.conflicts = Objects.requireNonNull(conflicts, "conflicts");
        this.awards = new Awards(context);
    }

    /**
     * Evaluates a bare criterion.
     *
     * @param criterion  the criterion
     * @param subject  the case
     * @return the assessment, without an award
     * @throws ArithmeticException if the kinds of income of the household, or the local limit for it, come to more than an
     *     amount can hold
     */
    public Assessment assess(Criterion criterion, NeedCase subject) {
        return new Assessment(criterion.accept(new CriterionEvaluator(context, subject)), Optional.empty());
    }

    /**
     * Evaluates a bare criterion while no need is recorded. What it asks about a need stays open, and so does, for a whole
     * household, what it asks about a person without naming a member.
     *
     * @param criterion  the criterion
     * @param candidate  whom to ask about
     * @return the assessment, without an award; where the candidate is a member, its findings say so
     * @throws ArithmeticException if the kinds of income of the household, or the local limit for it, come to more than an
     *     amount can hold
     */
    public Assessment assess(Criterion criterion, Candidate candidate) {
        Finding asked = criterion.accept(new CriterionEvaluator(new Inquiry(context, candidate, Optional.empty())));
        Finding finding =
                candidate.person().map(member -> asked.about(member.getId())).orElse(asked);
        return new Assessment(finding, Optional.empty());
    }

    /**
     * Evaluates a criterion as a member of the household is asked, without the reasons.
     *
     * @param criterion  the criterion
     * @param subject  the case
     * @param member  who is asked, a member of the household
     * @return its truth; of the person in need, that of {@link #assess(Criterion, NeedCase)}
     * @throws ArithmeticException if the kinds of income of the household, or the local limit for it, come to more than an
     *     amount can hold
     */
    public Truth truthOf(Criterion criterion, NeedCase subject, Person member) {
        return criterion
                .accept(new CriterionEvaluator(Inquiry.of(context, subject).about(member)))
                .truth();
    }

    /**
     * Tells whether a listed member is asked where a criterion asks each member.
     *
     * @param member  the member
     * @return false if the member is known not to be counted in the household
     */
    public boolean isAsked(Person member) {
        return context.usable(member.getCountedInHousehold()).orElse(true);
    }

    /**
     * Returns how many members there may be besides the listed ones.
     *
     * @param subject  the case
     * @return what the head count leaves over; a number greater than any household has if the head count is not known
     */
    public int unlistedMembers(NeedCase subject) {
        return new MemberEvaluator(Inquiry.of(context, subject)).unlisted();
    }

    /**
     * Assesses a project: its area, window, kind of need and application mode, then its criteria and benefit.
     *
     * <p>Criteria or a benefit that the project has not published leave the verdict undetermined; so does a sum that
     * cannot be computed, and a conflict of interest that is asked about and not known. The project's stacking rules are
     * not asked: whether an award goes together with earlier aid, {@code aid.Stacking} tells once its sum is known.
     *
     * @param project  the project
     * @param subject  the case
     * @return the assessment; an award if eligible
     * @throws ArithmeticException if the kinds of income of the household, or the local limit for it, come to more than an
     *     amount can hold
     */
    public Assessment assess(CharityProject project, NeedCase subject) {
        return assess(
                project,
                subject,
                new CriterionEvaluator(context, subject),
                benefit -> awards.compute(benefit, subject));
    }

    Assessment assess(
            CharityProject project,
            NeedCase subject,
            CriterionEvaluator evaluator,
            Function<Benefit, Optional<Award>> awarding) {
        Optional<Award> award = project.getBenefit().flatMap(awarding);
        List<Finding> parts = new ArrayList<>(basics(project, subject));
        parts.add(criteria(project, evaluator));
        parts.add(standard(project, subject, award));
        conflict(project, subject).ifPresent(parts::add);
        Finding all = CriterionEvaluator.combine(Condition.ALL_OF, parts, Truth.TRUE, Truth::and);
        return new Assessment(all, all.truth() == Truth.TRUE ? award : Optional.empty());
    }

    EvaluationContext context() {
        return context;
    }

    Optional<Award> award(Benefit benefit, NeedCase subject) {
        return awards.compute(benefit, subject);
    }

    Finding criteria(CharityProject project, CriterionEvaluator evaluator) {
        return project.getCriteria()
                .map(criterion -> criterion.accept(evaluator))
                .orElseGet(() -> Finding.open(
                        Condition.PROJECT_CRITERIA, MissingFact.of(FactKind.PROJECT_RULE, Gap.UNPUBLISHED)));
    }

    /** Tells whether all of {@link #basics} hold. */
    boolean meetsBasics(CharityProject project, NeedCase subject) {
        return project.isServing(subject.household().getResidence())
                && project.getNeedKinds().contains(subject.need().getKind())
                && project.isOpen(context.asOf())
                && project.getApplicationMode().isForIndividuals();
    }

    List<Finding> basics(CharityProject project, NeedCase subject) {
        return List.of(
                Finding.decided(
                        Condition.PROJECT_AREA,
                        project.isServing(subject.household().getResidence())),
                Finding.decided(
                        Condition.PROJECT_NEED_KIND,
                        project.getNeedKinds().contains(subject.need().getKind()),
                        subject.need().getKind().getCode()),
                Finding.decided(Condition.PROJECT_WINDOW, project.isOpen(context.asOf())),
                Finding.decided(
                        Condition.PROJECT_APPLICATION,
                        project.getApplicationMode().isForIndividuals(),
                        project.getApplicationMode().getCode()));
    }

    Optional<Finding> conflict(CharityProject project, NeedCase subject) {
        if (conflicts == ConflictOfInterest.NOT_CHECKED) {
            return Optional.empty();
        }
        Fact<Boolean> interested = conflicts.between(project, subject);
        return Optional.of(context.gapOf(interested)
                .map(gap ->
                        Finding.open(Condition.CONFLICT_OF_INTEREST, MissingFact.of(FactKind.INTERESTED_PARTY, gap)))
                .orElseGet(() -> Finding.decided(
                        Condition.CONFLICT_OF_INTEREST, !interested.toOptional().orElseThrow())));
    }

    Finding standard(CharityProject project, NeedCase subject, Optional<Award> award) {
        return award.map(a -> Finding.decided(Condition.PROJECT_STANDARD, a.isPositive()))
                .orElseGet(() -> Finding.open(
                        Condition.PROJECT_STANDARD,
                        project.getBenefit()
                                .map(benefit -> awards.missing(benefit, subject))
                                .orElseGet(() -> MissingFact.of(FactKind.PROJECT_RULE, Gap.UNPUBLISHED))));
    }
}
