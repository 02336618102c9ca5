package io.github.zhuanjie.benchmarks.matching;

import java.util.function.Supplier;

/**
 * A solver as somebody who knows it would call it. Implementations have a public constructor without parameters and are
 * found by {@link java.util.ServiceLoader}.
 */
public interface Contender {

    /**
     * Returns the name.
     *
     * @return a name without blanks
     */
    String name();

    /**
     * Tells whether the solver can be asked this at all.
     *
     * @param rule  what would be asked
     * @return whether it can
     */
    boolean supports(Rule rule);

    /**
     * Builds the solver's own form of a problem.
     *
     * @param instance  the problem
     * @param rule  what is asked, one that is supported
     * @return the solver with its input
     */
    Attempt prepare(MatchingInstance instance, Rule rule);

    /** A solver with its input. */
    @FunctionalInterface
    interface Attempt {

        /**
         * Solves the problem, from scratch each time it is called. This is what is timed.
         *
         * @return reads the answer from the solver's own form of it
         */
        Supplier<Answer> solve();
    }
}
