package io.github.zhuanjie.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingInstanceTest {

    private static final int FINE = -389_460_005;

    private static MatchingInstance instance(BenefitMode mode, int capacity) {
        return MatchingInstance.of(new InstanceSpec(InstanceSize.XS, mode, capacity, 1));
    }

    private static int hash(NeedReader reader, int need) {
        reader.read(need);
        int hash = reader.priority();
        for (int at = 0; at < reader.size(); at++) {
            hash = 31 * hash + reader.project(at);
            hash = 31 * hash + reader.benefit(at);
            hash = 31 * hash + Long.hashCode(reader.costFen(at));
        }
        return hash;
    }

    private static int[] hashes(MatchingInstance instance) {
        NeedReader reader = instance.reader();
        return IntStream.range(0, instance.needs())
                .map(need -> hash(reader, need))
                .toArray();
    }

    @Test
    void aSeedAlwaysGivesTheSameProblem() {
        int[] hashes = hashes(instance(BenefitMode.FINE, 40));

        assertThat(instance(BenefitMode.FINE, 40).pairs()).isEqualTo(2_231);
        assertThat(Arrays.hashCode(hashes)).isEqualTo(FINE);
    }

    @Test
    void needsAreTheSameInAnyOrderOnAnyThread() {
        MatchingInstance instance = instance(BenefitMode.FINE, 40);
        int last = instance.needs() - 1;

        int[] backwards = IntStream.rangeClosed(0, last)
                .parallel()
                .map(need -> hash(instance.reader(), last - need))
                .toArray();

        assertThat(IntStream.rangeClosed(0, last).map(need -> backwards[last - need]))
                .containsExactly(box(hashes(instance)));
    }

    private static Integer[] box(int[] values) {
        return Arrays.stream(values).boxed().toArray(Integer[]::new);
    }

    @Test
    void sizesHaveThePairsThatTheirDescriptionSays() {
        MatchingInstance instance = MatchingInstance.of(new InstanceSpec(InstanceSize.S, BenefitMode.FINE, 40, 1));

        assertThat(instance.pairs()).isEqualTo(80_928);
        assertThat(instance.needs()).isEqualTo(10_000);
        assertThat(instance.projects()).isEqualTo(200);
    }

    @Test
    void candidatesAreDifferentProjectsInOrderWithBenefitsAndCosts() {
        MatchingInstance instance = instance(BenefitMode.FINE, 40);
        NeedReader reader = instance.reader();

        for (int need = 0; need < instance.needs(); need++) {
            reader.read(need);
            for (int at = 0; at < reader.size(); at++) {
                assertThat(reader.project(at)).isBetween(at == 0 ? 0 : reader.project(at - 1) + 1, instance.projects());
                assertThat(reader.benefit(at)).isBetween(1, 4 * (599 + 100 + 99 + 199) + 1);
                assertThat(reader.costFen(at)).isBetween(30_000L, 3_000_000L);
            }
            assertThat(reader.size()).isLessThanOrEqualTo(50);
            assertThat(reader.priority()).isBetween(600, 4 * 600 + 599);
        }
    }

    @Test
    void placesAreTheShareOfTheNeedsThatWasAskedFor() {
        for (int capacity : new int[] {15, 40, 80, 150}) {
            MatchingInstance instance = instance(BenefitMode.FINE, capacity);

            assertThat(IntStream.range(0, instance.projects())
                            .map(instance::places)
                            .sum())
                    .isBetween(capacity * 10 - 20, capacity * 10 + 20);
        }
    }

    @Test
    void modesDifferInBenefitsOnly() {
        NeedReader fine = instance(BenefitMode.FINE, 40).reader();
        NeedReader coarse = instance(BenefitMode.COARSE, 40).reader();
        NeedReader base = instance(BenefitMode.BASE, 40).reader();
        int need = needWithCandidates(fine);
        coarse.read(need);
        base.read(need);

        int tier = fine.priority() / 600;
        int hardship = fine.priority() % 600;
        int fit = (fine.benefit(0) - 1) / tier - hardship;

        assertThat(coarse.project(0)).isEqualTo(fine.project(0));
        assertThat(coarse.costFen(0)).isEqualTo(fine.costFen(0));
        assertThat(coarse.benefit(0)).isEqualTo(tier * (hardship / 60 * 60 + fit / 40 * 40) + 1);
        assertThat(base.benefit(0)).isEqualTo(tier * (hardship + fit / 40) + 1);
    }

    private static int needWithCandidates(NeedReader reader) {
        int need = 0;
        reader.read(need);
        while (reader.size() == 0) {
            reader.read(++need);
        }
        return need;
    }

    @Test
    void budgetsPayForNineTenthsOfThePlacesAtTheMeanCost() {
        MatchingInstance instance = instance(BenefitMode.FINE, 40);
        NeedReader reader = instance.reader();
        double mean = IntStream.range(0, instance.needs())
                .boxed()
                .flatMapToLong(need -> {
                    reader.read(need);
                    return IntStream.range(0, reader.size()).mapToLong(reader::costFen);
                })
                .average()
                .orElseThrow();

        long[] budgets = instance.budgetsFen();

        for (int project = 0; project < budgets.length; project++) {
            double expected = Math.max(100_000, 0.9 * mean * instance.places(project));
            assertThat((double) budgets[project]).isBetween(expected - 100, expected + 100);
            assertThat(budgets[project] % 100).isZero();
        }
    }

    @Test
    void someDaysLaterALittleIsDifferent() {
        MatchingInstance before = MatchingInstance.of(new InstanceSpec(InstanceSize.S, BenefitMode.FINE, 40, 1));
        int[] one = hashes(before);
        int[] other = hashes(before.changed());

        assertThat(IntStream.range(0, one.length).filter(need -> one[need] != other[need]))
                .hasSizeBetween(2, 25);
        assertThat(IntStream.range(0, before.projects())
                        .filter(project ->
                                before.places(project) != before.changed().places(project)))
                .hasSize(1);
    }

    @Test
    void aProblemHasPlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InstanceSpec(InstanceSize.XS, BenefitMode.FINE, 0, 1))
                .withMessage("capacity must be positive");
    }
}
