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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's algorithm, of which one does not know whether it ends. When the time is up, the caller gets a {@link
 * java.util.concurrent.CancellationException}, whatever the algorithm does: everything that is asked of it, and reading the
 * allocation that it returns, is done on a daemon thread, which is asked to stop, interrupted, and then left behind.
 *
 * <p>Each question and each run has the whole limit. Name and version are asked once, when the algorithm is wrapped.
 *
 * <p>The algorithms of this library heed {@link RunControl#until} and need no such wrapping.
 *
 * <p>Immutable; thread-safe if the algorithm is.
 */
public final class TimeLimitedMatching implements MatchingAlgorithm {

    private final MatchingAlgorithm algorithm;
    private final TimeLimit limit;
    private final String name;
    private final String version;

    /**
     * Wraps an algorithm.
     *
     * @param algorithm  the algorithm
     * @param limit  how long a question or a run may take by the wall clock
     * @throws IllegalArgumentException if the limit is not above zero
     * @throws java.util.concurrent.CancellationException if the algorithm does not tell its name in time
     */
    public TimeLimitedMatching(MatchingAlgorithm algorithm, Duration limit) {
        this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
        this.limit = new TimeLimit(limit);
        this.name = ask(algorithm::getName);
        this.version = ask(algorithm::getVersion);
    }

    private <T> T ask(Supplier<T> question) {
        return limit.run(RunControl.none(), control -> question.get());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getVersion() {
        return version;
    }

    @Override
    public Set<RequestFeature> getSupported() {
        return ask(() -> Set.copyOf(algorithm.getSupported()));
    }

    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        return ask(() -> Set.copyOf(algorithm.guaranteesFor(request)));
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        return limit.run(control, stoppable -> read(algorithm.match(request, stoppable)));
    }

    @Override
    public Allocation rematch(MatchingRequest request, Allocation previous, Stability stability, RunControl control) {
        return limit.run(control, stoppable -> read(algorithm.rematch(request, previous, stability, stoppable)));
    }

    /** Takes over what the answer says, since reading it may take time, too. That there is none is for the caller to find. */
    private static @Nullable Allocation read(@Nullable Allocation answer) {
        return answer == null ? null : Allocation.copyOf(answer);
    }

    @Override
    public boolean isKeeping() {
        return ask(algorithm::isKeeping);
    }
}
