package io.github.zhuanjie.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstanceColumnsTest {

    private static final MatchingInstance INSTANCE =
            MatchingInstance.of(new InstanceSpec(InstanceSize.XS, BenefitMode.FINE, 40, 1));

    @Test
    void ranksAreTheOrderOfPriority() {
        InstanceColumns columns = InstanceColumns.of(INSTANCE, false);
        NeedReader reader = INSTANCE.reader();
        int before = Integer.MAX_VALUE;

        for (int rank = 0; rank < INSTANCE.needs(); rank++) {
            reader.read(columns.need()[rank]);
            assertThat(reader.priority()).isLessThanOrEqualTo(before);
            assertThat(rank == 0 || reader.priority() < before || columns.need()[rank] > columns.need()[rank - 1])
                    .as("of equal priority the lower position goes first")
                    .isTrue();
            before = reader.priority();
        }
    }

    @Test
    void pairsAreThoseOfTheInstance() {
        InstanceColumns columns = InstanceColumns.of(INSTANCE, true);
        NeedReader reader = INSTANCE.reader();

        for (int rank = 0; rank < INSTANCE.needs(); rank++) {
            reader.read(columns.need()[rank]);
            int first = columns.pairs().first(rank);
            assertThat(columns.pairs().first(rank + 1) - first).isEqualTo(reader.size());
            for (int at = 0; at < reader.size(); at++) {
                assertThat(columns.pairs().project(first + at)).isEqualTo(reader.project(at));
                assertThat(columns.pairs().benefit(first + at)).isEqualTo(reader.benefit(at));
                assertThat(columns.pairs().cost(first + at)).isEqualTo(reader.costFen(at));
            }
        }
        assertThat(columns.pairs().size()).isEqualTo(INSTANCE.pairs());
    }

    @Test
    void costsAreLeftOutWhereTheyDoNotMatter() {
        assertThat(InstanceColumns.of(INSTANCE, false).pairs().cost(0)).isZero();
    }

    @Test
    void placesAreThoseOfTheProjects() {
        int[] places = InstanceColumns.of(INSTANCE, false).places();

        for (int project = 0; project < places.length; project++) {
            assertThat(places[project]).isEqualTo(INSTANCE.places(project));
        }
    }
}
