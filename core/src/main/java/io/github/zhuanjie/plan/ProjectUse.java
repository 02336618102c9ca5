package io.github.zhuanjie.plan;

import io.github.zhuanjie.charity.Limits;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a result uses the capacity of one project; the limits are those that there were. */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface ProjectUse extends Limits {

    /**
     * Returns the project.
     *
     * @return the project's identifier
     */
    ProjectId getProject();

    /**
     * Returns how many needs qualify for the project.
     *
     * @return the number of candidates
     */
    int getCandidates();

    /**
     * Returns how many grants were made.
     *
     * @return the number of grants
     */
    int getGrants();

    /**
     * Returns the sum of the grants, each at the most it may come to.
     *
     * @return the committed sum
     */
    Yuan getCommitted();

    /**
     * Returns how many units of service the grants come to, which the committed sum does not show where their cost is
     * not published.
     *
     * @return the units, empty if no grant is a service
     */
    Optional<Integer> getCommittedUnits();

    /**
     * Returns what is left of the budget, after what referrals under way hold and after the grants.
     *
     * @return the sum, empty if the project is not limited by money or its use cannot be counted
     */
    Optional<Yuan> getBudgetLeft();

    /**
     * Returns how far a project that is full reached: the score and the day of registration of the last need in the order
     * of priority that it serves. A family that is told its own score can compare.
     *
     * <p>If priority is respected ({@link Guarantee#PRIORITY_RESPECTED}), whoever qualified for the project and got nothing
     * comes after it, unless another need of the household or person has the grant that is given once. Where the project shares
     * its capacity out among areas, this is about the project as a whole; what stopped a need may be its area's share ({@link
     * #getShares}). It says of one need how much it mattered, so it is told to those concerned and not published.
     *
     * @return the cut-off; empty if the project serves nobody, or if no limit of it as a whole is reached; without shares, if
     *     moreover nobody who qualified for it went without a grant
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<CutOff> getCutOff();

    /**
     * Returns when the project filled up for good, in places. The projects of the first steps up to any one are a closed set: all
     * their places are taken, and no need that holds one of them qualifies for a project outside the set, so that nobody in it
     * can make room. The last need of each step comes after those of the steps before.
     *
     * @return the step, 1 for the first; the same for projects that filled up together; empty if there are places left, some
     *     holder could move to where there are, or money and not places are short
     */
    Optional<Integer> getSaturationStep();

    /**
     * Returns for each reason how many needs without any grant the project did not serve for it: what the exclusions of all
     * unmet needs add up to. A small number may point at a person, so they are for the office.
     *
     * @return the counts, each above 0, in the order of the reasons; empty if the result counts none
     *     ({@link ExplanationLevel#NONE})
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Map<UnmetReason, Integer> getExclusionCounts();

    /**
     * Returns the need that one place more would serve beside all that are served. The project need not be a candidate of
     * that need; somebody else may move on and make room. Budgets are not looked at.
     *
     * <p>It is told to the officer and not published, because it joins a need to a project that it may qualify for.
     *
     * @return the need; empty if one place more of the project as a whole would serve nobody, or if priority is not respected
     *     ({@link Guarantee#PRIORITY_RESPECTED}), so that nobody can be said to be next
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<NeedId> getNextInLine();

    /**
     * Returns by how much one place more could raise the largest benefit that can be proven, at most (duality of linear
     * programming); several places more are together worth at most as many times as much. It is the price of a place
     * ({@link MatchingResult#getPrices}), which where few compete is what one of them needs, so it is for the office.
     *
     * @return benefit per place of the project as a whole, zero where places are not scarce; empty unless the result
     *     comes with prices and {@link Guarantee#MAXIMUM_BENEFIT} or {@link Guarantee#BENEFIT_BOUNDED}
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<BenefitWorth> getWorthOfPlace();

    /**
     * Returns by how much one yuan more could raise the largest benefit that can be proven, at most; for the office, as
     * {@link #getWorthOfPlace}.
     *
     * @return benefit per yuan of the budget, zero where money is not scarce; empty as {@link #getWorthOfPlace}
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<BenefitWorth> getWorthOfYuan();

    /**
     * Returns how far the areas use their shares, where the project shares its capacity out among areas.
     *
     * @return a record for every area that has a share, in the order of the codes; empty if there are no shares, or the
     *     project's use cannot be counted
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<ShareUse> getShares();

    /**
     * Starts a record of use.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProjectUse}; {@code build} requires project, numbers and sum. */
    final class Builder extends ImmutableProjectUse.Builder {
        Builder() {}
    }
}
