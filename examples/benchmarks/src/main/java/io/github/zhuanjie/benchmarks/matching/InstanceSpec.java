package io.github.zhuanjie.benchmarks.matching;

/**
 * Which made-up problem: all that it depends on.
 *
 * @param size  how many needs and projects
 * @param mode  how fine the benefits are
 * @param capacity  places of all projects together, in per cent of the needs
 * @param seed  where the random numbers start
 */
public record InstanceSpec(InstanceSize size, BenefitMode mode, int capacity, long seed) {

    /** Requires places. */
    public InstanceSpec {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive");
        }
    }
}
