package io.github.zhuanjie.matching.solver;

import java.math.BigInteger;

/**
 * Amounts out of budgets, with the prices that prove that no others are worth more: for each unit take the pairs by benefit
 * less price, the largest first and while that is positive, each up to its cost, until the unit's amount is used up. What
 * this adds up to, with budget × price of all pools, is the benefit, and no grants within the budgets can exceed it.
 *
 * <p>Arrays are not copied and must not be changed.
 *
 * @param amount  for each pair what is granted, in fen
 * @param price  for each pool what a fen costs, in units of benefit for a fen; zero where money is left
 * @param benefit  the sum of benefit × amount
 */
public record DivisibleGrants(long[] amount, long[] price, BigInteger benefit) {}
