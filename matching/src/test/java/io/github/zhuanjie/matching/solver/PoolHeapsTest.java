package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PoolHeapsTest {

    private static int[] nested(SplittableRandom random, int pools) {
        int[] parent = new int[pools];
        for (int p = 0; p < pools; p++) {
            parent[p] = p < 3 ? Problem.NONE : random.nextInt(p < 30 ? Math.min(p, 4) : p);
        }
        return parent;
    }

    @Test
    void theLowestIsOnTopHoweverRanksMove() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 200; run++) {
            int[] parent = nested(random, 3 + random.nextInt(50));
            long[] rank = new long[parent.length];
            PoolHeaps heaps = new PoolHeaps(new PoolTree(parent), parent, rank);
            for (int move = 0; move < 60; move++) {
                int pool = random.nextInt(parent.length);
                rank[pool] = random.nextInt(20);
                heaps.moved(pool);
                for (int around = 0; around < parent.length; around++) {
                    int top = heaps.top(around);
                    long lowest = lowest(parent, rank, around);
                    assertThat(top == Problem.NONE ? Long.MAX_VALUE : rank[top]).isEqualTo(lowest);
                    assertThat(top == Problem.NONE || parent[top] == around).isTrue();
                }
            }
        }
    }

    private static long lowest(int[] parent, long[] rank, int around) {
        long lowest = Long.MAX_VALUE;
        for (int p = 0; p < parent.length; p++) {
            lowest = parent[p] == around ? Math.min(lowest, rank[p]) : lowest;
        }
        return lowest;
    }
}
