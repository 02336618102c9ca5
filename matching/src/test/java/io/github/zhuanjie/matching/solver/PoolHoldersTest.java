package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolHoldersTest {

    @Test
    void allInsideAPoolAreFoundWhicheverOrderPoolsHave() {
        Problem problem = PoolProblems.nested(new int[4], new int[] {1, 2, Problem.NONE, 2}, new int[12][0]);
        PoolHolders holders = new PoolHolders(problem);
        for (int unit = 0; unit < 12; unit++) {
            holders.add(unit, unit % 4);
        }
        assertThat(holders.inside(0)).containsExactlyInAnyOrder(0, 4, 8);
        assertThat(holders.inside(1)).containsExactlyInAnyOrder(0, 1, 4, 5, 8, 9);
        assertThat(holders.inside(2)).hasSize(12).doesNotHaveDuplicates();
        holders.remove(4, 0);
        holders.remove(1, 1);
        assertThat(holders.inside(1)).containsExactlyInAnyOrder(0, 5, 8, 9);
        holders.remove(8, 0);
        holders.remove(0, 0);
        assertThat(holders.inside(0)).isEmpty();
        assertThat(holders.inside(1)).containsExactlyInAnyOrder(5, 9);
    }
}
