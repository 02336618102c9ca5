package io.github.zhuanjie.matching;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllocationColumnsTest {

    private static final MatchingRequest REQUEST = Requests.request(
            List.of(need("a", 3, "q", "p"), need("b", 2, "p"), need("c", 1, "q", "p"), need("d", 0)),
            places("p", 1),
            places("q", 1));

    private static AllocationColumns columns(int... pairs) {
        return AllocationColumns.of(REQUEST, pairs);
    }

    @Test
    void saysWhatTheSameInObjectsSays() {
        Allocation columns = columns(0, 2)
                .guarantees(Set.of(Guarantee.FEASIBLE))
                .prices(new Prices(2, List.of()))
                .build();
        Allocation objects = Allocation.builder()
                .addPlacements(placed("a", "q"), placed("b", "p"))
                .addUnserved(new Unserved(need("c"), List.of(project("p"), project("q"))))
                .addUnserved(new Unserved(need("d"), List.of()))
                .addGuarantee(Guarantee.FEASIBLE)
                .prices(new Prices(2, List.of()))
                .build();
        assertThat(columns).isEqualTo(objects).hasSameHashCodeAs(objects).hasToString(objects.toString());
        assertThat(objects).isEqualTo(columns);
        assertThat(columns.getGuarantees()).containsExactly(Guarantee.FEASIBLE);
        assertThat(columns)
                .isNotEqualTo(
                        columns(0, 1).guarantees(Set.of(Guarantee.FEASIBLE)).build())
                .isNotEqualTo(
                        Allocation.builder().from(objects).guarantees(Set.of()).build())
                .isNotEqualTo(Allocation.builder()
                        .from(objects)
                        .prices(new Prices(1, List.of()))
                        .build())
                .isNotEqualTo(Allocation.builder()
                        .from(objects)
                        .addUnserved(new Unserved(need("e"), List.of()))
                        .build())
                .isNotEqualTo("");
    }

    @Test
    void aNeedMayHaveSeveralGrantsAndNobodyAny() {
        assertThat(columns(0, 1, 4).build().getPlacements())
                .containsExactly(placed("a", "q"), placed("a", "p"), placed("c", "p"));
        assertThat(columns().build().getUnserved()).hasSize(4);
        assertThat(columns().build().getGuarantees()).isEmpty();
        assertThat(columns().build().getPrices()).isEmpty();
    }

    @Test
    void amountsMayBeDivided() {
        assertThat(columns(0, 2).amounts(new long[] {100, 7}).build().getPlacements())
                .containsExactly(placed("a", "q", 1), new Placement(need("b"), project("p"), Yuan.ofFen(7)));
        assertThatIllegalArgumentException().isThrownBy(() -> columns(0).amounts(new long[] {}));
    }

    @Test
    void saturatedSetsContainTheCandidates() {
        List<Unserved> unserved = columns(0)
                .saturated(List.of(new int[] {1, 0, 1}, new int[] {}), new int[] {7, 1, 0, 0})
                .build()
                .getUnserved();
        assertThat(unserved)
                .containsExactly(
                        new Unserved(need("b"), List.of(project("p"))),
                        new Unserved(need("c"), List.of(project("p"), project("q"))),
                        new Unserved(need("d"), List.of(project("p"), project("q"))));
    }

    @Test
    void refusesWhatAreNoPairsOfTheRequest() {
        for (int[] wrong : new int[][] {{-1}, {5}, {1, 0}, {2, 2}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> columns(wrong))
                    .withMessage("pairs must be positions of the request's pairs and ascend");
        }
        List<Placement> placements = columns(0).build().getPlacements();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> placements.get(1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> placements.remove(0));
    }

    @Test
    void onlyAllocationsOfOthersAreCopied() {
        Allocation columns = columns(0).build();
        Allocation objects = Allocation.builder().from(columns).build();
        assertThat(Allocation.copyOf(columns)).isSameAs(columns);
        assertThat(Allocation.copyOf(objects)).isSameAs(objects).isEqualTo(columns);
    }

    @Test
    void earlierGrantsAreFoundHoweverTheyAreKept() {
        for (long seed = 0; seed < 2_000; seed++) {
            ChangedRequests drawn = ChangedRequests.draw(seed, false, seed % 2 == 0);
            Allocation earlier = new PriorityFirstMatching().match(drawn.before());
            List<Placement> placements = new ArrayList<>(earlier.getPlacements());
            Allocation stored = Allocation.builder().placements(placements).build();
            int[] found = drawn.now().pairsOf(earlier);
            assertThat(found).isEqualTo(drawn.now().pairsOf(stored)).isEqualTo(expected(drawn.now(), placements));
        }
    }

    private static int[] expected(MatchingRequest now, List<Placement> placements) {
        Map<List<Object>, Integer> pairs = new HashMap<>();
        for (int rank = 0; rank < now.needs(); rank++) {
            List<Candidate> candidates = now.getNeeds().get(rank).getCandidates();
            for (int i = 0; i < candidates.size(); i++) {
                pairs.put(
                        List.of(now.id(rank), candidates.get(i).project()),
                        now.getPairs().first(rank) + i);
            }
        }
        return placements.stream()
                .filter(each -> pairs.containsKey(List.of(each.need(), each.project())))
                .mapToInt(each -> pairs.get(List.of(each.need(), each.project())))
                .sorted()
                .toArray();
    }
}
