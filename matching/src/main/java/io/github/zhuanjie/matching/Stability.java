package io.github.zhuanjie.matching;

/**
 * What it is worth that a need keeps a grant which it had in an earlier allocation. Families and charities that were told
 * something do not like to be told otherwise, but what is kept for its own sake costs somebody else; so the price is stated.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Stability {

    /**
     * Returns the price at which nothing is given up for an earlier grant.
     *
     * @return a worth of zero
     */
    static Stability none() {
        return new Worth(0);
    }

    /**
     * A kept grant counts as much as so much benefit more. For each grant that is kept up to that much benefit may be lost.
     *
     * @param benefit  the worth in the measure of {@link Candidate#benefit}, from 0 to {@value Pairs#MAX_BENEFIT}
     */
    record Worth(int benefit) implements Stability {

        /** Requires a worth within bounds. */
        public Worth {
            if (benefit < 0 || benefit > Pairs.MAX_BENEFIT) {
                throw new IllegalArgumentException("benefit must be between 0 and " + Pairs.MAX_BENEFIT);
            }
        }
    }

    /** Of all allocations of the largest benefit one that keeps the most grants. No benefit is lost. */
    record DecidesTies() implements Stability {}
}
