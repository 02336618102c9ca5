package io.github.zhuanjie.matching.solver;

/**
 * Whole grants out of budgets, with a bound on what any could reach.
 *
 * <p>The bound can be recomputed from the problem and the prices, in integers. Prices count in 2<sup>−{@value
 * #PRICE_BITS}</sup> of a unit of benefit, for a place or for a fen; the toll of a pair is what the chain of pools from its
 * own outwards asks for a place and for its cost. Pairs that cost more than a budget of the chain, or whose chain has a
 * pool without places, are left out; where money has a price, the budget of the pool counts without its remainder by the
 * greatest common divisor of the costs of all other pairs within the pool. Then
 * <pre>
 * bound = ⌊(Σ places × placePrice + Σ budget × moneyPrice + Σ<sub>units</sub> max(0, max<sub>pairs</sub> (benefit ×
 * 2<sup>{@value #PRICE_BITS}</sup> − toll))) ÷ 2<sup>{@value #PRICE_BITS}</sup>⌋
 * </pre>
 *
 * <p>Arrays are not copied and must not be changed.
 *
 * @param held  for each unit the pair that it holds, or {@link Problem#NONE}
 * @param placePrice  for each pool what a place costs, zero where places cannot run out
 * @param moneyPrice  for each pool what a fen costs, zero where money cannot run out
 * @param benefit  the total benefit of the pairs held
 * @param bound  what no other choice can exceed, never less than the benefit
 */
public record WholeGrants(int[] held, long[] placePrice, long[] moneyPrice, long benefit, long bound) {

    /** How many bits of a price are a fraction. */
    public static final int PRICE_BITS = 32;
}
