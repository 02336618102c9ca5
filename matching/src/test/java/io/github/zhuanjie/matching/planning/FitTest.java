package io.github.zhuanjie.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.InKind;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final Award SERVICE =
            Award.ofService(new InKind(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, Optional.empty()));

    private static Fit fit(Fact<Yuan> gap, Award... awards) {
        Need need = Cases.need("n", Cases.dibao("h")).gap(gap).build();
        return Fit.of(
                need,
                List.of(awards).stream()
                        .map(award -> new Prospect(
                                ProjectId.of("p"), UnmetReason.CAPACITY_EXHAUSTED, Optional.of(award), true))
                        .toList());
    }

    private static Award yuan(long amount) {
        return Award.exactly(Yuan.of(amount));
    }

    @Test
    void isTheShareOfTheGapThatIsCovered() {
        Fit fit = fit(Fact.known(Yuan.of(300)), yuan(100), yuan(300), yuan(900));
        assertThat(fit.of(yuan(100))).isEqualTo(33);
        assertThat(fit.of(yuan(299))).isEqualTo(99);
        assertThat(fit.of(yuan(300))).isEqualTo(100);
        assertThat(fit.of(yuan(900))).isEqualTo(100);
        assertThat(fit.of(yuan(1))).isEqualTo(1);
    }

    @Test
    void withoutAKnownGapTheLargestAwardIsTheMeasure() {
        for (Fact<Yuan> gap : List.of(Fact.<Yuan>unknown(), Fact.known(Yuan.ZERO))) {
            assertThat(fit(gap, yuan(100), yuan(400)).of(yuan(100))).isEqualTo(25);
        }
        assertThat(fit(Fact.unknown(), yuan(0)).of(yuan(0))).isEqualTo(100);
    }

    @Test
    void aServiceOfUnknownWorthMeetsTheNeed() {
        assertThat(fit(Fact.known(Yuan.of(300)), SERVICE).of(SERVICE)).isEqualTo(100);
    }

    @Test
    void aGrantIsWorthWhatTheNeedMattersTimesHowWellItIsMet() {
        Fit fit = fit(Fact.known(Yuan.of(400)), yuan(100));
        assertThat(fit.benefit(yuan(100), 0)).isEqualTo(25);
        assertThat(fit.benefit(yuan(100), 39)).isEqualTo(1_000);
        assertThat(fit.benefit(yuan(400), 2 * PriorityPolicy.TIER_WEIGHT + 9)).isEqualTo(3_000);
        assertThat(fit.benefit(yuan(400), 101 * PriorityPolicy.TIER_WEIGHT - 1)).isEqualTo(100_000_100);
    }
}
