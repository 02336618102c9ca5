package io.github.zhuanjie.cli.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.closing.AmountUse;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.money.Yuan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UseTallyTest {

    private static AmountUse use(Optional<Yuan> reserved, Fact<Yuan> given) {
        return new AmountUse(ReferralId.of("R-1"), reserved, given);
    }

    @Test
    void leavesOutWhatIsNotKnownAndSaysSo() {
        UseTally tally = UseTally.of(List.of(
                use(Optional.of(Yuan.of(500)), Fact.known(Yuan.of(400))),
                use(Optional.empty(), Fact.known(Yuan.of(30))),
                use(Optional.of(Yuan.of(9_000)), Fact.unknown())));

        assertThat(tally).isEqualTo(new UseTally(Yuan.of(500), Yuan.of(430), 1));
    }
}
