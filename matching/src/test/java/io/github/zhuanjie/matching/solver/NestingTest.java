package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestingTest {

    @Test
    void nestingKnowsLeavesRootsAndChildren() {
        Nesting nesting = new Nesting(new int[] {2, 2, Problem.NONE, 1, Problem.NONE});
        assertThat(nesting.roots).containsExactly(2, 4);
        assertThat(nesting.root).containsExactly(2, 2, 2, 2, 4);
        assertThat(nesting.isFlat()).isFalse();
        assertThat(nesting.isLeaf(0)).isTrue();
        assertThat(nesting.isLeaf(1)).isFalse();
        assertThat(nesting.isLeaf(2)).isFalse();
        assertThat(nesting.isLeaf(3)).isTrue();
        assertThat(nesting.isLeaf(4)).isTrue();
        assertThat(nesting.child(nesting.firstChild(1))).isEqualTo(3);
        assertThat(nesting.outerFirst(0)).isEqualTo(2);
        assertThat(nesting.outerFirst(4)).isEqualTo(3);
    }

    @Test
    void noPoolCostsLessThanTheOneAroundIt() {
        int[] parent = {2, 2, Problem.NONE, 1, Problem.NONE};
        int[] toll = {1, 6, 5, 2, 3};
        new Nesting(parent).lift(toll, parent);
        assertThat(toll).containsExactly(5, 6, 5, 6, 3);
    }
}
