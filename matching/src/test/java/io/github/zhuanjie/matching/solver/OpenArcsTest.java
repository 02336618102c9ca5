package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OpenArcsTest {

    private static final Runnable ON = () -> {};

    /** Every unit may be served from every pool and is; all are worth the same. */
    private static long[] closed(int units, int pools, long cost, long... amounts) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            for (int p = 0; p < pools; p++) {
                pairs.add(p, 5, cost, 0);
            }
            pairs.endNeed();
        }
        Amounts in = Amounts.sample(pairs.build(), pools, 1, ON);
        double[] price = new double[pools];
        Arrays.fill(price, 5);
        AmountPaths paths = new AmountPaths(in, new long[pools], price, amounts, ON);
        assertThat(Arrays.copyOf(in.filled, amounts.length)).isEqualTo(amounts);
        new OpenArcs(in, paths).close();
        for (int u = 0; u < units; u++) {
            long given = 0;
            for (int p = 0; p < pools; p++) {
                given += in.filled[u * pools + p];
            }
            assertThat(paths.without(u)).isEqualTo(cost - given);
        }
        return Arrays.copyOf(in.filled, amounts.length);
    }

    @Test
    void aCircleOfTwoUnitsIsOpened() {
        assertThat(closed(2, 2, 10, 3, 7, 6, 4)).containsExactly(9, 1, 0, 10);
    }

    @Test
    void aForestStays() {
        assertThat(closed(2, 2, 10, 3, 7, 10, 0)).containsExactly(3, 7, 10, 0);
        assertThat(closed(2, 3, 10, 3, 7, 0, 0, 5, 5)).containsExactly(3, 7, 0, 0, 5, 5);
    }

    @Test
    void whatUnitsDoNotGetBelongsToCirclesToo() {
        assertThat(closed(2, 1, 10, 4, 5)).containsExactly(9, 0);
    }

    @Test
    void sumsOfPoolsStayWhatTheyAre() {
        long[] closed = closed(3, 3, 10, 2, 3, 4, 3, 3, 3, 5, 1, 2);
        for (int p = 0; p < 3; p++) {
            assertThat(closed[p] + closed[p + 3] + closed[p + 6]).isEqualTo(new long[] {10, 7, 9}[p]);
        }
        assertThat(Arrays.stream(closed).boxed()).allMatch(each -> each >= 0 && each <= 10);
        // nodes: three pools, three units and the outside, so a forest has at most six of twelve arcs
        int open = 0;
        for (int u = 0; u < 3; u++) {
            long given = 0;
            for (int p = 0; p < 3; p++) {
                long amount = closed[3 * u + p];
                given += amount;
                open += amount > 0 && amount < 10 ? 1 : 0;
            }
            open += given > 0 && given < 10 ? 1 : 0;
        }
        assertThat(open).isLessThanOrEqualTo(6);
    }
}
