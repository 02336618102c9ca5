package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityScorer;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether areas, categories of assistance, town and country, and kinds of need fare as the priority policy leads one to
 * expect: shares served, waiting, and what was served against what was to be expected.
 *
 * <p><b>Expectation.</b> Let <i>v</i> be a priority value, that is a tier and a number of points. Of all needs with this
 * value, <i>E(v)</i> qualify for at least one project that was matched and <i>S(v)</i> of these are served. A group
 * <i>g</i> with <i>E(v, g)</i> such needs is expected to have <i>Σ E(v, g) · S(v) / E(v)</i> served: every need at the
 * overall rate of its value. The sum is exact and rounded once to hundredths of a need. Over all areas, over all kinds, and
 * over town and country, expectations add up to what was served, up to that rounding.
 *
 * <p><b>What it shows.</b> Served less expected is how much better or worse a group fares than its priority explains: who
 * has high points is served more often, and that is no deviation.
 *
 * <p><b>What it does not show.</b> Whether the policy is fair: it is taken as it is. Why a group deviates: mostly there are
 * fewer places for its area or kind of need, which nobody decided against it. Whether needs that qualify for nothing are
 * treated fairly: they are counted and expected to get nothing, so the share that qualifies is to be read beside. Whether a
 * deviation is chance: below some dozens of needs it well may be. A value that only one group has cannot deviate.
 *
 * <p>A working paper for the two sides and not for publication, as {@link CoordinationReport}: it holds counts only, but a
 * count of one, and how long one need has waited, point at a person. Depends on the set of cases and the result only.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface FairnessReport {

    /**
     * Returns the area.
     *
     * @return the division that the report is about
     */
    DivisionCode getArea();

    /**
     * Returns the day.
     *
     * @return the day on which eligibility was judged and up to which waiting is counted
     */
    LocalDate getAsOf();

    /**
     * Returns what the expectation goes by.
     *
     * @return the policy
     */
    PriorityPolicy getPolicy();

    /**
     * Returns all needs together, whose expectation is what was served.
     *
     * @return the total
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    FairnessTally getTotal();

    /**
     * Returns the needs by part of the area.
     *
     * @return a line for every part that has a need, in the order of the codes
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<FairnessAreaLine> getByArea();

    /**
     * Returns the needs by category of assistance. Who is in several counts in each, so the lines may add up to more than
     * the total.
     *
     * @return a line for every category that occurs, in the order of the categories, those in none last
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<FairnessCategoryLine> getByCategory();

    /**
     * Returns the needs by town and country, as households are recorded; it is not guessed from division codes.
     *
     * @return a line for each that occurs, those of which it is not known last
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<FairnessSettlementLine> getBySettlement();

    /**
     * Returns the needs by kind.
     *
     * @return a line for every kind that occurs, in the order of the kinds
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<FairnessKindLine> getByKind();

    /**
     * Compiles the report of a matching result.
     *
     * @param area  the division that the report is about
     * @param cases  the cases that were matched
     * @param result  the result
     * @param scorer  what scored the cases: the policy of the result on its day
     * @return the report
     * @throws ArithmeticException if an expectation exceeds the range, which takes more than 21 million needs, or as {@link
     *     PriorityScorer#score}
     * @throws IllegalArgumentException if the result is not about exactly these cases, or the scorer is not for its day, or
     *     goes by another policy than it publishes
     */
    static FairnessReport of(
            DivisionCode area, Collection<NeedCase> cases, MatchingResult result, PriorityScorer scorer) {
        return new FairnessCompiler(area, result, scorer).compile(cases);
    }

    /**
     * Starts a report.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FairnessReport}; {@code build} requires area, day, policy and total. */
    final class Builder extends ImmutableFairnessReport.Builder {
        Builder() {}
    }
}
