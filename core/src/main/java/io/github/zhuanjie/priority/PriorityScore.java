package io.github.zhuanjie.priority;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much one need matters by a {@link PriorityPolicy}, with every contribution, so that a clerk can tell a family its own
 * points. It holds what burdens a person and never leaves the office in another way.
 *
 * @param tier  the tier: 1 for the first; of a need that fits none, one more than the policy has tiers
 * @param tiers  how many tiers the policy has
 * @param contributions  what the factors gave, those that gave something, in the order of the factors
 * @param unknown  the factors that might give more if facts were known that are not, in the order of the factors
 */
public record PriorityScore(
        @Disclosure(DisclosureClass.INTERNAL) int tier,
        @Disclosure(DisclosureClass.INTERNAL) int tiers,
        @Disclosure(DisclosureClass.INTERNAL) List<PriorityContribution> contributions,
        @Disclosure(DisclosureClass.INTERNAL) Set<PriorityFactor> unknown) {

    private static final Comparator<PriorityContribution> BY_FACTOR =
            Comparator.comparing(PriorityContribution::factor);

    /**
     * Sorts the contributions.
     *
     * @throws InvalidValueException with code {@code PRIORITY_SCORE} unless 1 ≤ tier ≤ tiers + 1 ≤ {@value
     *     PriorityPolicy#MAX_TIERS} + 1 and every factor gives once
     */
    public PriorityScore {
        boolean tierExists = tier >= 1 && tiers <= PriorityPolicy.MAX_TIERS && tier <= tiers + 1;
        // no streams: a province has a million scores
        Set<PriorityFactor> factors = EnumSet.noneOf(PriorityFactor.class);
        contributions.forEach(each -> factors.add(each.factor()));
        if (!tierExists || factors.size() != contributions.size()) {
            throw new InvalidValueException("PRIORITY_SCORE", "score must be in a tier and count every factor once");
        }
        List<PriorityContribution> sorted = new ArrayList<>(contributions);
        sorted.sort(BY_FACTOR);
        contributions = List.copyOf(sorted);
        unknown = ordered(unknown);
    }

    private static Set<PriorityFactor> ordered(Collection<PriorityFactor> some) {
        EnumSet<PriorityFactor> set = EnumSet.noneOf(PriorityFactor.class);
        set.addAll(some);
        return Collections.unmodifiableSet(set);
    }

    /**
     * Returns the points.
     *
     * @return the sum of the contributions, which cannot overflow: every factor gives at most {@value
     *     PriorityPolicy#MAX_POINTS}
     */
    public int points() {
        int sum = 0;
        for (PriorityContribution each : contributions) {
            sum += each.points();
        }
        return sum;
    }

    /**
     * Returns the score as one number that orders needs by tier first, then points: {@value PriorityPolicy#TIER_WEIGHT} times
     * the number of tiers below the need's own, plus the points. A policy without tiers makes it the points.
     *
     * @return the number, higher first; {@link PriorityPolicy#tierOf} and {@link PriorityPolicy#pointsOf} take it apart
     */
    public int priority() {
        return (tiers + 1 - tier) * PriorityPolicy.TIER_WEIGHT + points();
    }

    /**
     * Returns a constant: points tell of illness and income.
     *
     * @return a text without tier and points
     */
    @Override
    public String toString() {
        return "PriorityScore[***]";
    }
}
