package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.plan.Guarantee;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody else's algorithm, of which one does not know whether it ends. When the time is up, the caller gets a {@link
 * java.util.concurrent.CancellationException}, whatever the algorithm does: it runs on a daemon thread of its own, which is
 * asked to stop, interrupted, and then left behind.
 *
 * <p>The algorithms of this library heed {@link RunControl#until} and need no such wrapping.
 *
 * <p>Immutable; thread-safe if the algorithm is.
 */
public final class TimeLimitedMatching implements MatchingAlgorithm {

    private final MatchingAlgorithm algorithm;
    private final TimeLimit limit;

    /**
     * Wraps an algorithm.
     *
     * @param algorithm  the algorithm
     * @param limit  how long a run may take by the wall clock
     * @throws IllegalArgumentException if the limit is not above zero
     */
    public TimeLimitedMatching(MatchingAlgorithm algorithm, Duration limit) {
        this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
        this.limit = new TimeLimit(limit);
    }

    @Override
    public String getName() {
        return algorithm.getName();
    }

    @Override
    public String getVersion() {
        return algorithm.getVersion();
    }

    @Override
    public Set<RequestFeature> getSupported() {
        return algorithm.getSupported();
    }

    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        return algorithm.guaranteesFor(request);
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        return limit.run(control, stoppable -> algorithm.match(request, stoppable));
    }

    @Override
    public Allocation rematch(MatchingRequest request, Allocation previous, Stability stability, RunControl control) {
        return limit.run(control, stoppable -> algorithm.rematch(request, previous, stability, stoppable));
    }

    @Override
    public boolean isKeeping() {
        return algorithm.isKeeping();
    }
}
