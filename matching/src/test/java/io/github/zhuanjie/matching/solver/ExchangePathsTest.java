package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Markets that are far from what they come to, without the prices that bring the solver near. */
class ExchangePathsTest {

    private static final Runnable ON = () -> {};

    /** Lets all choose at the tolls, and follows exchanges until no pool serves too many. */
    private static Market relieved(Problem problem, int[] toll, Runnable checkpoint) {
        Market market = new Market(problem, new Nesting(problem.parent()), toll, 0);
        market.nesting.lift(market.toll, market.parents());
        new Choice(market, ON).choose();
        market.countAll();
        new ExchangePaths(new Direction.Excess(market), checkpoint).run();
        return market;
    }

    private static long objective(Problem problem, Market market) {
        long sum = 0;
        for (int each : market.held) {
            sum += each == Market.NOTHING ? 0 : problem.pairs().benefit(each);
        }
        return sum;
    }

    private static Problem flat(int units, int pools, int capacity) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            pairs.add(n % pools, 10 + n / pools, 0, 0).endNeed();
        }
        int[] capacities = new int[pools];
        Arrays.fill(capacities, capacity);
        return new Problem(pairs.build(), capacities, PoolProblems.unnested(pools));
    }

    @Test
    void fromNoPricesTheBestIsFoundByExchangesAlone() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 3_000; run++) {
            Problem problem = SmallProblem.random(random);
            Market market = relieved(problem, new int[problem.pools()], ON);
            int[] served = new int[problem.pools()];
            for (int each : market.held) {
                for (int p = each == Market.NOTHING
                                ? Problem.NONE
                                : problem.pairs().project(each);
                        p != Problem.NONE;
                        p = problem.parent()[p]) {
                    served[p]++;
                }
            }
            for (int p = 0; p < served.length; p++) {
                assertThat(served[p]).as("run %s", run).isLessThanOrEqualTo(problem.capacity()[p]);
            }
            assertThat(objective(problem, market)).as("run %s", run).isEqualTo(SmallProblem.best(problem));
        }
    }

    @Test
    void anyNumberOfPoolsMayServeTooMany() {
        Problem problem = flat(600, 200, 1);
        Market market = relieved(problem, new int[200], ON);
        assertThat(objective(problem, market)).isEqualTo(200 * 12);
        assertThat(market.countWithout()).isEqualTo(400);
    }

    /** As many chains as there are too many, and in the same round, as all are worth the same. */
    @Test
    void checkpointsComeAfterSoManyChains() {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < 2_000; n++) {
            pairs.add(0, 10, 0, 0).endNeed();
        }
        Problem problem = new Problem(pairs.build(), new int[] {100}, PoolProblems.unnested(1));
        int few = checkpoints(new Problem(problem.pairs(), new int[] {1_999}, problem.parent()));
        int many = checkpoints(problem);
        assertThat(many - few).isEqualTo(1_900 / 256);
    }

    private static int checkpoints(Problem problem) {
        AtomicInteger count = new AtomicInteger();
        relieved(problem, new int[problem.pools()], count::incrementAndGet);
        return count.get();
    }
}
