package io.github.zhuanjie.cli.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.Remainder;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTallyTest {

    private static NeedGap gap(Fact<Yuan> before, Fact<Yuan> after) {
        RemainingNeed remaining = RemainingNeed.builder()
                .need(NeedId.of("N-1"))
                .asOf(Households.AS_OF)
                .gap(new Remainder(after, Fact.known(Yuan.ZERO)))
                .build();
        return new NeedGap(before, remaining, true);
    }

    private static Fact<Yuan> yuan(long amount) {
        return Fact.known(Yuan.of(amount));
    }

    @Test
    void addsUpWhatIsKnownBeforeAndAfter() {
        GapTally tally = GapTally.of(List.of(
                gap(yuan(900), yuan(0)),
                gap(yuan(500), yuan(200)),
                gap(yuan(300), yuan(300)),
                gap(yuan(0), yuan(0)),
                gap(yuan(7_000), Fact.unknown()),
                gap(Fact.withheld(), Fact.withheld())));

        assertThat(tally).isEqualTo(new GapTally(Yuan.of(1_700), Yuan.of(500), 1, 1, 2, 2));
        assertThat(tally.covered()).isEqualTo(Yuan.of(1_200));
    }

    @Test
    void whereTheOutcomeIsNotToldWhatIsLeftIsNotKnown() {
        NeedGap silent = new NeedGap(yuan(900), gap(yuan(900), yuan(900)).remaining(), false);

        assertThat(silent.left()).isEqualTo(Fact.unknown());
        assertThat(GapTally.of(List.of(silent)).unknown()).isEqualTo(1);
    }

    @Test
    void ofNothingIsZero() {
        assertThat(GapTally.of(List.of())).isEqualTo(new GapTally(Yuan.ZERO, Yuan.ZERO, 0, 0, 0, 0));
    }

    @Test
    void aGapSaysNothingOfAmounts() {
        assertThat(gap(yuan(900), yuan(0))).hasToString("NeedGap[N-1]");
    }
}
