package io.github.zhuanjie.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.report.FunnelReasonLine;
import io.github.zhuanjie.report.FunnelTally;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the funnel add up, and what is not known stays apart from what is. */
class FunnelRowsTest {

    private static final FunnelTally TALLY = FunnelTally.builder()
            .drafted(20)
            .consented(15)
            .sent(16)
            .accepted(9)
            .helped(4)
            .notHelped(5)
            .unknown(3)
            .withdrawn(1)
            .notConsented(4)
            .build();

    private static ReferralFunnel funnel() {
        return ReferralFunnel.builder()
                .area(DivisionCode.of("321081"))
                .asOf(LocalDate.of(2024, 6, 28))
                .total(TALLY)
                .withoutCase(TALLY)
                .errors(0)
                .addByReason(new FunnelReasonLine(ReferralReason.NOT_ELIGIBLE, 3))
                .addByReason(new FunnelReasonLine(ReferralReason.NOT_REACHED, 2))
                .build();
    }

    @Test
    void stepsTellWhatWasLostOnTheWay() {
        List<FunnelStep> steps = FunnelStep.of(TALLY);

        assertThat(steps).extracting(FunnelStep::referrals).containsExactly("20", "15", "16", "9", "4");
        assertThat(steps)
                .extracting(FunnelStep::lost)
                .containsExactly(List.of(), List.of("−5"), List.of(), List.of("−7"), List.of("−5"));
        assertThat(steps)
                .last()
                .extracting(FunnelStep::share, FunnelStep::percent)
                .containsExactly("20.0%", "20.00");
    }

    @Test
    void lossesAreThoseOfWhichSomethingIsKnown() {
        List<FunnelLoss> losses = FunnelLoss.of(funnel());

        assertThat(losses)
                .extracting(loss -> loss.reason().english(), FunnelLoss::referrals)
                .containsExactly(
                        tuple("not consented", "4"),
                        tuple("no help: conditions not met", "3"),
                        tuple("still under way", "3"),
                        tuple("no help: person not reached", "2"),
                        tuple("consent withdrawn", "1"));
        int known = losses.stream()
                .mapToInt(loss -> Integer.parseInt(loss.referrals()))
                .sum();
        assertThat(known + TALLY.getHelped() + TALLY.getUnknown()).isEqualTo(TALLY.getDrafted());
    }

    @Test
    void whatFollowsIsToldInBothLanguages() {
        assertThat(FunnelLoss.of(funnel()))
                .extracting(loss -> loss.action().chinese())
                .contains("不影响政府救助", "另行转介", "到期再办", "等待下一步");
    }

    @Test
    void withoutDraftsThereIsNothingToDivideBy() {
        assertThat(FunnelStep.of(FunnelTally.builder().build()))
                .extracting(FunnelStep::share)
                .containsOnly("–");
    }
}
