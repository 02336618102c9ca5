package io.github.zhuanjie.matching;

import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.Set;

/**
 * A way to decide which needs are served by which projects.
 *
 * <p>Implementations are stateless, thread-safe and deterministic: the allocation is a function of the request alone,
 * without clock, randomness, locale or order of hash tables. They hand over every need of the request, served or not, in
 * the order of priority, and exceed no capacity. The published contract test checks all of this for any implementation. A
 * class that is to be found by {@link java.util.ServiceLoader} needs a public constructor without parameters.
 *
 * <p>This interface grows by default methods only.
 */
public interface MatchingAlgorithm {

    /**
     * Returns the name by which users choose the algorithm.
     *
     * @return lower-case ASCII letters and digits with single hyphens between, such as {@code priority-first}
     */
    String getName();

    /**
     * Returns the version, which changes whenever an allocation may.
     *
     * @return the version, such as {@code 1}
     */
    String getVersion();

    /**
     * Returns what requests may ask for. A planner refuses a request with other features before it runs the algorithm.
     *
     * @return the features, all unless said otherwise
     */
    default Set<RequestFeature> getSupported() {
        return EnumSet.allOf(RequestFeature.class);
    }

    /**
     * Announces what will be certain of the allocation, before anything is computed.
     *
     * @param request  the request
     * @return the guarantees that an allocation of this request has at least
     */
    Set<Guarantee> guaranteesFor(MatchingRequest request);

    /**
     * Decides.
     *
     * @param request  the request
     * @param control  stops and follows the run; the allocation does not depend on it
     * @return the allocation
     * @throws java.util.concurrent.CancellationException if the control stopped the run
     */
    Allocation match(MatchingRequest request, RunControl control);

    /**
     * Decides, on one thread and without a limit of time.
     *
     * @param request  the request
     * @return the allocation
     */
    default Allocation match(MatchingRequest request) {
        return match(request, RunControl.none());
    }

    /**
     * Decides anew after changes. The allocation is as good as one from scratch by everything that {@link #guaranteesFor}
     * announces, unless a worth of kept grants above zero was asked for; what that costs, the algorithm documents. Grants that
     * are agreed are not for the algorithm to keep: they are taken out of the request before.
     *
     * @param request  the request as it is now
     * @param previous  an allocation of an earlier request; needs, projects and grants that no longer exist do not count
     * @param stability  what a kept grant is worth; an algorithm that knows nothing better than to begin anew, which is
     *     the default, keeps grants by chance only
     * @param control  stops and follows the run; the allocation does not depend on it
     * @return the allocation
     * @throws StabilityException if the algorithm cannot count with benefits and the worth of kept grants together
     * @throws java.util.concurrent.CancellationException if the control stopped the run
     */
    default Allocation rematch(MatchingRequest request, Allocation previous, Stability stability, RunControl control) {
        return match(request, control);
    }

    /**
     * Tells whether {@link #rematch} counts with what kept grants are worth. A planner that was told to keep grants at a price
     * refuses an algorithm that does not.
     *
     * @return whether it does, no unless said otherwise
     */
    default boolean isKeeping() {
        return false;
    }

    /**
     * Returns name and version.
     *
     * @return the identity that results carry
     */
    default AlgorithmId id() {
        return new AlgorithmId(getName(), getVersion());
    }
}
