package io.github.zhuanjie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MatchingChangesPropertyTest {

    @Property(tries = 5_000)
    void aChangedRequestIsTheOneBuiltFromScratch(@ForAll long seed, @ForAll boolean budgets, @ForAll boolean nested) {
        ChangedRequests drawn = ChangedRequests.draw(seed, budgets, nested);
        MatchingRequest changed = drawn.changes().applyTo(drawn.before());
        assertThat(changed).isEqualTo(drawn.now()).hasSameHashCodeAs(drawn.now());
        assertThat(changed.getNeeds()).isEqualTo(drawn.now().getNeeds());
    }
}
