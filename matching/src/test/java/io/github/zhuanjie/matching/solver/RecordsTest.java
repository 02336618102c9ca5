package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void keepsWhatWasSetHoweverManyAreAddedAtATime() {
        SplittableRandom random = new SplittableRandom(1);
        for (int most : new int[] {2, 1_025, 5_000}) {
            Records records = new Records(3);
            List<Integer> expected = new ArrayList<>();
            while (records.size() < 20_000) {
                int before = records.size();
                records.add(random.nextInt(most));
                for (int at = before; at < records.size(); at++) {
                    int value = random.nextInt();
                    expected.add(value);
                    records.set(at, 0, value);
                    records.set(at, 1, at);
                    records.set(at, 2, ~value);
                }
            }
            for (int at = 0; at < expected.size(); at++) {
                assertThat(records.get(at, 0)).isEqualTo(expected.get(at));
                assertThat(records.get(at, 1)).isEqualTo(at);
                assertThat(records.get(at, 2)).isEqualTo(~expected.get(at));
            }
            records.clear();
            assertThat(records.size()).isZero();
            records.add(1);
            assertThat(records.get(0, 2)).isZero();
        }
    }
}
