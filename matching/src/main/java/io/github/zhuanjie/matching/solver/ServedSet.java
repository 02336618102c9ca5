package io.github.zhuanjie.matching.solver;

/**
 * Who is served when those of higher priority come first, and the proof for each who is not.
 *
 * <p>The proof of unit {@code u} are the first {@code proof[u]} pools in {@code saturated}, a set S. All pairs of u lead
 * into S. A pool of S is full or lies directly inside a pool of S, so that whoever is served in S takes a place in one of
 * the outermost pools of S, which are full. And these places are taken by units before u, all of whose pairs lead
 * into S, too. So u and they are more than the places there are for them.
 *
 * @param pair  for each unit the position of the pair that serves it, or {@link Problem#NONE}
 * @param proof  for each unit that is not served the number of pools that prove it, else zero
 * @param saturated  the pools that could let nobody in any more, in the order in which they were found so
 */
public record ServedSet(int[] pair, int[] proof, int[] saturated) {

    /**
     * Returns how many units are served.
     *
     * @return the number
     */
    public int served() {
        int served = 0;
        for (int each : pair) {
            if (each != Problem.NONE) {
                served++;
            }
        }
        return served;
    }
}
