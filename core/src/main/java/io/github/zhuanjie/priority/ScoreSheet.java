package io.github.zhuanjie.priority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the factors give one case. */
final class ScoreSheet {

    private final Map<PriorityFactor, Integer> points = new EnumMap<>(PriorityFactor.class);
    private final Set<PriorityFactor> unknown = EnumSet.noneOf(PriorityFactor.class);

    /** Writes down what a factor gives, and that it might give more if what is not known were known. */
    void add(PriorityFactor factor, int given, boolean mightBeMore) {
        if (given > 0) {
            points.put(factor, given);
        }
        if (mightBeMore) {
            unknown.add(factor);
        }
    }

    PriorityScore score(int tier, int tiers) {
        List<PriorityContribution> contributions = new ArrayList<>(points.size());
        points.forEach((factor, given) -> contributions.add(new PriorityContribution(factor, given)));
        return new PriorityScore(tier, tiers, contributions, unknown);
    }
}
