package io.github.zhuanjie.matching;

import io.github.zhuanjie.plan.Guarantee;
import java.util.Set;
import java.util.function.BiFunction;

/** Somebody else's algorithm, which does what a test says. */
public record PlugIn(String name, BiFunction<MatchingRequest, RunControl, Allocation> work)
        implements MatchingAlgorithm {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getVersion() {
        return "0";
    }

    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        return Set.of(Guarantee.FEASIBLE);
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        return work.apply(request, control);
    }
}
