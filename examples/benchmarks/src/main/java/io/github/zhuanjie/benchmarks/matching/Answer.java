package io.github.zhuanjie.benchmarks.matching;

/**
 * What a solver says.
 *
 * @param project  for each need the position of the project that serves it, or {@link #UNSERVED}; empty where needs are
 *     served in parts
 * @param objective  the objective by the solver's own account; counts only where needs are served in parts
 * @param bound  what no answer can exceed by the solver's own account, {@link #NO_BOUND} if it does not say
 */
public record Answer(int[] project, long objective, long bound) {

    /** No project. */
    public static final int UNSERVED = -1;

    /** Nothing is said about what would be possible. */
    public static final long NO_BOUND = -1;

    /**
     * Obtains an answer that speaks for itself.
     *
     * @param project  the project of each need
     * @return the answer, without a bound
     */
    public static Answer of(int[] project) {
        return new Answer(project, 0, NO_BOUND);
    }

    /**
     * Obtains an answer in parts.
     *
     * @param objective  its objective
     * @return the answer, without a bound
     */
    public static Answer inParts(long objective) {
        return new Answer(new int[0], objective, NO_BOUND);
    }
}
