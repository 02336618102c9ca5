package io.github.zhuanjie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who gets what, and at which price, is in no text that ends up in a log. */
class AllocationTextTest {

    private static final PoolPrice PRICE = new PoolPrice(
            Requests.project("p"), Optional.empty(), Optional.of(Requests.need("claimant")), 7_001, 9_001);

    @Test
    void aPriceNamesItsProjectOnly() {
        assertThat(PRICE).hasToString("PoolPrice[p]");
        assertThat(new Prices(3, List.of(PRICE))).hasToString("Prices[1]");
    }

    @Test
    void anAllocationTellsNumbersAndGuarantees() {
        Allocation allocation = Allocation.builder()
                .addPlacements(Requests.placed("a", "p"), Requests.placed("b", "p"))
                .addUnserved(new Unserved(Requests.need("c"), List.of(Requests.project("p"))))
                .addGuarantee(Guarantee.FEASIBLE)
                .prices(new Prices(1, List.of(PRICE)))
                .build();

        assertThat(allocation)
                .hasToString("Allocation[placements=2, unserved=1, guarantees=[FEASIBLE], prices=Optional[1]]");
        assertThat(Allocation.builder().build())
                .hasToString("Allocation[placements=0, unserved=0, guarantees=[], prices=Optional.empty]");
    }
}
