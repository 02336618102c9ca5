package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import org.junit.jupiter.api.Test;

class ContractionTest {

    /** Two projects; in the first an area, in it a household; in the second a household. */
    private static final int[] PARENT = {Problem.NONE, 0, 1, Problem.NONE, 3};

    private static final boolean[] KEPT = {true, false, true, true, false};

    @Test
    void whatIsLeftOutIsServedByTheNextPoolAroundItThatIsKept() {
        Contraction contraction = new Contraction(PARENT, KEPT);
        assertThat(contraction.kept).containsExactly(0, 2, 3);
        assertThat(contraction.position).containsExactly(0, 0, 1, 2, 2);
        assertThat(contraction.parents()).containsExactly(Problem.NONE, 0, Problem.NONE);
        assertThat(contraction.of(new int[] {10, 11, 12, 13, 14})).containsExactly(10, 12, 13);
    }

    @Test
    void pairsStayInTheirPlaces() {
        Pairs pairs = new Pairs.Builder()
                .add(1, 5, 0, 0)
                .add(4, 6, 0, 0)
                .endNeed()
                .endNeed()
                .add(2, 7, 0, 0)
                .endNeed()
                .build();
        Pairs expected = new Pairs.Builder()
                .add(0, 5, 0, 0)
                .add(2, 6, 0, 0)
                .endNeed()
                .endNeed()
                .add(1, 7, 0, 0)
                .endNeed()
                .build();
        assertThat(new Contraction(PARENT, KEPT).of(pairs)).isEqualTo(expected);
    }

    @Test
    void projectsAndPoolsWithManyPlacesAreLarge() {
        assertThat(SmallPools.large(new int[] {1, 8, 7, 0, 1}, PARENT)).containsExactly(true, true, false, true, false);
    }
}
