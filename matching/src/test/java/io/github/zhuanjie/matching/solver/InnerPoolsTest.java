package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InnerPoolsTest {

    private static Market market(int children, Random random) {
        int[] parent = new int[children + 2];
        Arrays.fill(parent, 1);
        parent[0] = Problem.NONE;
        parent[1] = Problem.NONE;
        int[] toll = random.ints(parent.length, 5, 30).toArray();
        toll[0] = 3;
        toll[1] = 4;
        Problem problem = new Problem(new Pairs.Builder().build(), new int[parent.length], parent);
        return new Market(problem, new Nesting(parent), toll, 0);
    }

    private static List<Integer> within(InnerPools inner, int pool, int bound) {
        List<Integer> found = new ArrayList<>();
        for (int at = inner.first(pool, bound); at != InnerPools.NONE; at = inner.next(pool, at, bound)) {
            found.add(inner.pool(at));
        }
        return found;
    }

    private static List<Integer> expected(Market market, int bound) {
        List<Integer> cheap = new ArrayList<>();
        for (int p = 2; p < market.pools(); p++) {
            if (market.toll[p] - market.toll[1] <= bound) {
                cheap.add(p);
            }
        }
        return cheap;
    }

    /** Pools inside several, so that each heap begins where another ends. */
    @Test
    void findsThoseOfEveryPoolAround() {
        Random random = new Random(2);
        for (int run = 0; run < 200; run++) {
            int[] parent = new int[4 + random.nextInt(40)];
            for (int p = 0; p < parent.length; p++) {
                parent[p] = p < 4 ? Problem.NONE : random.nextInt(4);
            }
            int[] toll = random.ints(parent.length, 5, 30).toArray();
            Arrays.fill(toll, 0, 4, 4);
            Problem problem = new Problem(new Pairs.Builder().build(), new int[parent.length], parent);
            Market market = new Market(problem, new Nesting(parent), toll, 0);
            InnerPools inner = new InnerPools(market);
            for (int move = 0; move < 20; move++) {
                int bound = random.nextInt(32) - 2;
                for (int around = 0; around < 4; around++) {
                    List<Integer> cheap = new ArrayList<>();
                    for (int p = 4; p < parent.length; p++) {
                        if (parent[p] == around && market.toll[p] - market.toll[around] <= bound) {
                            cheap.add(p);
                        }
                    }
                    assertThat(within(inner, around, bound)).containsExactlyInAnyOrderElementsOf(cheap);
                }
                int pool = random.nextInt(parent.length);
                market.toll[pool] = pool < 4 ? 4 : 4 + random.nextInt(30);
                inner.moved(pool);
            }
        }
    }

    @Test
    void findsAllThatCostLittleMoreWhateverTheirTollsAndAfterTheseMoved() {
        Random random = new Random(1);
        for (int run = 0; run < 500; run++) {
            Market market = market(random.nextInt(20), random);
            InnerPools inner = new InnerPools(market);
            for (int move = 0; move < 20; move++) {
                int bound = random.nextInt(32) - 2;
                assertThat(within(inner, 1, bound)).containsExactlyInAnyOrderElementsOf(expected(market, bound));
                assertThat(within(inner, 0, bound)).isEmpty();
                int pool = random.nextInt(market.pools());
                market.toll[pool] = pool < 2 ? 4 : 4 + random.nextInt(30);
                inner.moved(pool);
            }
        }
    }
}
