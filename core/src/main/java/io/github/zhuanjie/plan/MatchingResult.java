package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The result of matching needs with the projects of a supply list: a proposal with reasons.
 *
 * <p>It depends on the set of inputs only. Every need that went in is either granted or unmet, never both.
 */
@Value.Immutable
public interface MatchingResult {

    /**
     * Returns the algorithm.
     *
     * @return name and version
     */
    @Disclosure(DisclosureClass.PUBLIC)
    AlgorithmId getAlgorithm();

    /**
     * Returns what is certain of this result.
     *
     * @return the guarantees that hold for it
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Set<Guarantee> getGuarantees();

    /**
     * Returns what was checked for every grant beyond the rules of its project.
     *
     * @return the checks; one that is missing was not made, which does not mean that nothing was found
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Set<PlanCheck> getChecks();

    /**
     * Returns the day on which eligibility was judged.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.PUBLIC)
    LocalDate getAsOf();

    /**
     * Returns the supply list.
     *
     * @return the list's identifier
     */
    @Disclosure(DisclosureClass.PUBLIC)
    SupplyListId getSupplyList();

    /**
     * Returns the version of the supply list.
     *
     * @return the version
     */
    @Disclosure(DisclosureClass.PUBLIC)
    int getSupplyListVersion();

    /**
     * Returns a hash of everything that the result depends on, so that two results can be known to answer one question.
     *
     * @return SHA-256 in lower-case hexadecimal
     */
    @Disclosure(DisclosureClass.PUBLIC)
    String getInputFingerprint();

    /**
     * Returns the key of the hash that broke ties of priority and day of registration. It is kept back until the run is over
     * and published with the result, so that nobody can choose an identifier by it and everybody can check the ties.
     *
     * @return the key, which may be the empty text; empty if it is not published
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<String> getSeed();

    /**
     * Returns what made the order of priority.
     *
     * @return the policy with all its points, empty if it is not published
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<PriorityPolicy> getPolicy();

    /**
     * Returns how the algorithm was told what a grant is worth.
     *
     * @return the formula with its numbers, empty if it is not published
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<BenefitFormula> getBenefitFormula();

    /**
     * Returns what the grants are worth in all, and what no other allocation is worth more than, as the plan states it: of a plan
     * from elsewhere nobody has checked it yet.
     *
     * @return benefit, bound and gap; empty if the algorithm states no prices, or a number has more than 18 digits
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<ProvenBenefit> getProvenBenefit();

    /**
     * Returns the prices that prove {@link #getProvenBenefit} and, with it, {@link Guarantee#BEST_FIT}, {@link
     * Guarantee#MAXIMUM_BENEFIT} and {@link Guarantee#BENEFIT_BOUNDED}: no allocation is worth more than all capacities at
     * their prices together with, for each grant that a need may have, the most that a project which it qualifies for is worth
     * to it above its cost (weak duality of linear programming). For the office, because a price may be that of a single
     * household's grant.
     *
     * @return every price that is not zero, ordered by project, area and claimant
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<CapacityPrice> getPrices();

    /**
     * Returns what became of the grants of an earlier result that this one was asked to keep.
     *
     * @return how many are kept and at what price, empty if the planning began anew
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<KeptGrants> getKeptGrants();

    /**
     * Returns the projects that gave no limit and were therefore not matched.
     *
     * @return the projects without a capacity on the list, ordered by identifier
     */
    @Disclosure(DisclosureClass.PUBLIC)
    List<ProjectId> getProjectsWithoutCapacity();

    /**
     * Returns the grants.
     *
     * @return the grants, ordered by need
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<Grant> getGrants();

    /**
     * Returns the needs without a grant.
     *
     * @return the unmet needs, ordered by need
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<UnmetNeed> getUnmetNeeds();

    /**
     * Returns the use of every project on the list.
     *
     * @return the uses, ordered by project
     */
    @Disclosure(DisclosureClass.PUBLIC)
    List<ProjectUse> getProjectUses();

    /**
     * Returns how much the result says of why needs went without a grant, so that what is not said is not misread.
     *
     * @return the level; {@link ExplanationLevel#FULL} unless another is given
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Value.Default
    default ExplanationLevel getExplanationLevel() {
        return ExplanationLevel.FULL;
    }

    /**
     * Requires that exclusions and counts are there or not as the level says; counts may be missing in results that were made
     * before there were any.
     */
    @Value.Check
    default void check() {
        boolean full = getExplanationLevel() == ExplanationLevel.FULL;
        boolean counted = getExplanationLevel() != ExplanationLevel.NONE;
        boolean fits = getUnmetNeeds().stream()
                        .allMatch(unmet ->
                                unmet.exclusions().isEmpty() ? !full || unmet.reason() == UnmetReason.NO_PROJECT : full)
                && getProjectUses().stream()
                        .allMatch(use -> counted || use.getExclusionCounts().isEmpty());
        if (!fits) {
            throw new InvalidValueException("EXPLANATION_LEVEL", "exclusions and counts must be as the level says");
        }
    }

    /**
     * Finds the use of a project.
     *
     * @param project  the project
     * @return its use, or empty if it is not on the list
     */
    default Optional<ProjectUse> useOf(ProjectId project) {
        return getProjectUses().stream()
                .filter(use -> use.getProject().equals(project))
                .findFirst();
    }

    /**
     * Compares this result with a later one.
     *
     * @param later  the later result, of the same or another set of needs and list
     * @return what the later result changes, and for whom
     */
    default PlanDifference diff(MatchingResult later) {
        return Differences.between(this, later);
    }

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchingResult}; {@code build} requires algorithm, day, supply list and fingerprint. */
    final class Builder extends ImmutableMatchingResult.Builder {
        Builder() {}
    }
}
