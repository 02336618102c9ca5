package io.github.zhuanjie.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void keepsWhatWasAddedNeedByNeed() {
        Pairs pairs = new Pairs.Builder()
                .add(3, 7, 0, 0)
                .add(1, Pairs.MAX_BENEFIT, 90, 0)
                .endNeed()
                .endNeed()
                .add(Integer.MAX_VALUE, 0, Long.MAX_VALUE, -4)
                .endNeed()
                .build();
        assertThat(pairs.needs()).isEqualTo(3);
        assertThat(pairs.size()).isEqualTo(3);
        assertThat(new int[] {pairs.first(0), pairs.first(1), pairs.first(2), pairs.first(3)})
                .containsExactly(0, 2, 2, 3);
        assertThat(pairs.project(0)).isEqualTo(3);
        assertThat(pairs.benefit(0)).isEqualTo(7);
        assertThat(pairs.cost(0)).isZero();
        assertThat(pairs.benefit(1)).isEqualTo(Pairs.MAX_BENEFIT);
        assertThat(pairs.cost(1)).isEqualTo(90);
        assertThat(pairs.merit(1)).isZero();
        assertThat(pairs.project(2)).isEqualTo(Integer.MAX_VALUE);
        assertThat(pairs.cost(2)).isEqualTo(Long.MAX_VALUE);
        assertThat(pairs.merit(2)).isEqualTo(-4);
        assertThat(pairs).hasToString("Pairs[needs=3, pairs=3]");
    }

    @Test
    void growsAsFarAsNeeded() {
        Pairs.Builder builder = new Pairs.Builder();
        for (int need = 0; need < 1_000; need++) {
            builder.add(need, need + 1, need % 3, need % 2).endNeed();
        }
        Pairs pairs = builder.build();
        for (int need = 0; need < 1_000; need++) {
            assertThat(pairs.project(pairs.first(need))).isEqualTo(need);
            assertThat(pairs.benefit(need)).isEqualTo(need + 1);
            assertThat(pairs.cost(need)).isEqualTo(need % 3);
            assertThat(pairs.merit(need)).isEqualTo(need % 2);
        }
    }

    @Test
    void aBuilderIsEmptyOnceItHasBuilt() {
        Pairs.Builder builder = new Pairs.Builder(1, 1).add(0, 1, 5, 2).endNeed();
        Pairs first = builder.build();
        Pairs second = builder.add(4, 1, 0, 0).endNeed().build();
        assertThat(first.project(0)).isZero();
        assertThat(first.cost(0)).isEqualTo(5);
        assertThat(second.project(0)).isEqualTo(4);
        assertThat(second.needs()).isEqualTo(1);
    }

    @Test
    void arrangesNeedsAndProjects() {
        Pairs.Builder builder = new Pairs.Builder()
                .add(0, 1, 10, 1)
                .endNeed()
                .add(1, 2, 20, 2)
                .add(0, 3, 30, 3)
                .endNeed();
        Pairs expected = new Pairs.Builder()
                .add(0, 2, 20, 2)
                .add(1, 3, 30, 3)
                .endNeed()
                .add(1, 1, 10, 1)
                .endNeed()
                .build();
        assertThat(builder.buildArranged(new int[] {1, 0}, new int[] {1, 0}))
                .isEqualTo(expected)
                .hasSameHashCodeAs(expected);
    }

    @Test
    void everyColumnCountsForEquality() {
        Pairs pairs = new Pairs.Builder().add(0, 1, 2, 3).endNeed().build();
        assertThat(pairs)
                .isNotEqualTo(new Pairs.Builder().add(1, 1, 2, 3).endNeed().build())
                .isNotEqualTo(new Pairs.Builder().add(0, 2, 2, 3).endNeed().build())
                .isNotEqualTo(new Pairs.Builder().add(0, 1, 1, 3).endNeed().build())
                .isNotEqualTo(new Pairs.Builder().add(0, 1, 2, 2).endNeed().build())
                .isNotEqualTo(
                        new Pairs.Builder().add(0, 1, 2, 3).endNeed().endNeed().build());
    }

    @Test
    void whatWasNotEndedIsNotBuilt() {
        Pairs pairs = new Pairs.Builder().add(0, 1, 2, 3).endNeed().build();
        Pairs.Builder builder = new Pairs.Builder().add(0, 1, 2, 3).endNeed().add(1, 9, 9, 9);
        assertThat(builder.build()).isEqualTo(pairs);
    }

    @Test
    void refusesWhatIsOutOfBounds() {
        Pairs.Builder builder = new Pairs.Builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(-1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, Pairs.MAX_BENEFIT + 1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, 0, -1, 0));
    }

    @Test
    void numbersOfAnySizeComeBack() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 300; run++) {
            int most = 1 << random.nextInt(31);
            int[] projects = random.ints(40, 0, 1 << random.nextInt(31)).toArray();
            int[] benefits =
                    random.ints(40, 0, Math.min(most, Pairs.MAX_BENEFIT)).toArray();
            Pairs.Builder builder = new Pairs.Builder();
            for (int i = 0; i < 40; i++) {
                builder.add(projects[i], benefits[i], 0, 0).endNeed();
            }
            Pairs pairs = builder.build();
            Pairs.Builder parts = new Pairs.Builder();
            if (random.nextBoolean()) {
                parts.add(projects[0], benefits[0], 0, 0).endNeed();
            } else {
                parts.addAll(pairs, 0, 1);
            }
            parts.addAll(pairs, 1, 30);
            parts.addAll(pairs, 30, 40);
            Pairs copied = parts.build();
            for (int i = 0; i < 40; i++) {
                assertThat(pairs.project(i)).isEqualTo(projects[i]);
                assertThat(pairs.benefit(i)).isEqualTo(benefits[i]);
            }
            assertThat(copied).isEqualTo(pairs).hasSameHashCodeAs(pairs);
        }
    }
}
