package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.math.BigInteger;
import java.util.Arrays;

/** Judges {@link WholeGrants} by the definitions alone. */
final class WholeGrantsChecks {

    private final Problem problem;
    private final Pairs pairs;
    private final long[] budget;
    private final long[] spent;
    private final int[] served;

    WholeGrantsChecks(MoneyProblem of) {
        problem = of.problem();
        pairs = problem.pairs();
        budget = of.budget();
        spent = new long[budget.length];
        served = new int[budget.length];
    }

    /** Checks limits, total, bound, and that nobody is left out who fits. */
    void check(WholeGrants grants) {
        long benefit = 0;
        for (int n = 0; n < pairs.needs(); n++) {
            int e = grants.held()[n];
            if (e != Problem.NONE) {
                assertThat(e).isBetween(pairs.first(n), pairs.first(n + 1) - 1);
                benefit += pairs.benefit(e);
                use(e, 1);
            }
        }
        assertThat(grants.benefit()).isEqualTo(benefit);
        for (int p = 0; p < budget.length; p++) {
            assertThat(spent[p]).isLessThanOrEqualTo(budget[p]);
            assertThat(served[p]).isLessThanOrEqualTo(problem.capacity()[p]);
        }
        for (int n = 0; n < pairs.needs(); n++) {
            for (int e = pairs.first(n); grants.held()[n] == Problem.NONE && e < pairs.first(n + 1); e++) {
                assertThat(fits(e)).isFalse();
            }
        }
        assertThat(grants.bound()).isGreaterThanOrEqualTo(benefit).isEqualTo(bound(grants));
    }

    private void use(int e, int times) {
        for (int a = pairs.project(e); a != Problem.NONE; a = problem.parent()[a]) {
            spent[a] += times * pairs.cost(e);
            served[a] += times;
        }
    }

    private boolean fits(int e) {
        for (int a = pairs.project(e); a != Problem.NONE; a = problem.parent()[a]) {
            if (served[a] == problem.capacity()[a] || pairs.cost(e) > budget[a] - spent[a]) {
                return false;
            }
        }
        return true;
    }

    /** Tries every choice from a unit on; returns the largest benefit. */
    long best(int n) {
        if (n == pairs.needs()) {
            return 0;
        }
        long best = best(n + 1);
        for (int e = pairs.first(n); e < pairs.first(n + 1); e++) {
            if (fits(e)) {
                use(e, 1);
                best = Math.max(best, pairs.benefit(e) + best(n + 1));
                use(e, -1);
            }
        }
        return best;
    }

    private long bound(WholeGrants grants) {
        BigInteger[] divisor = new BigInteger[budget.length];
        Arrays.fill(divisor, BigInteger.ZERO);
        BigInteger sum = BigInteger.ZERO;
        for (int n = 0; n < pairs.needs(); n++) {
            BigInteger most = BigInteger.ZERO;
            for (int e = pairs.first(n); e < pairs.first(n + 1); e++) {
                BigInteger cost = BigInteger.valueOf(pairs.cost(e));
                BigInteger surplus = BigInteger.valueOf(pairs.benefit(e)).shiftLeft(WholeGrants.PRICE_BITS);
                boolean possible = true;
                for (int a = pairs.project(e); a != Problem.NONE; a = problem.parent()[a]) {
                    possible &= problem.capacity()[a] > 0 && pairs.cost(e) <= budget[a];
                    BigInteger price = BigInteger.valueOf(grants.moneyPrice()[a]);
                    surplus = surplus.subtract(BigInteger.valueOf(grants.placePrice()[a]))
                            .subtract(cost.multiply(price));
                }
                if (possible) {
                    most = most.max(surplus);
                    for (int a = pairs.project(e); a != Problem.NONE; a = problem.parent()[a]) {
                        divisor[a] = divisor[a].gcd(cost);
                    }
                }
            }
            sum = sum.add(most);
        }
        for (int p = 0; p < budget.length; p++) {
            BigInteger places = BigInteger.valueOf(problem.capacity()[p]);
            BigInteger money = BigInteger.valueOf(budget[p]);
            if (divisor[p].signum() > 0) {
                money = money.subtract(money.mod(divisor[p]));
            }
            sum = sum.add(places.multiply(BigInteger.valueOf(grants.placePrice()[p])))
                    .add(money.multiply(BigInteger.valueOf(grants.moneyPrice()[p])));
        }
        return sum.shiftRight(WholeGrants.PRICE_BITS).longValueExact();
    }
}
