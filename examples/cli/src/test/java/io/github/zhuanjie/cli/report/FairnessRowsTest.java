package io.github.zhuanjie.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.report.FairnessCategoryLine;
import io.github.zhuanjie.report.FairnessReport;
import io.github.zhuanjie.report.FairnessSettlementLine;
import io.github.zhuanjie.report.FairnessTally;
import io.github.zhuanjie.report.WaitingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows say what was expected beside what is, and no days of a handful of families. */
class FairnessRowsTest {

    private static final Bilingual LABEL = new Bilingual("组", "group");

    private static FairnessTally tally(int needs, int served, int expected) {
        return FairnessTally.builder()
                .needs(needs)
                .eligible(needs)
                .served(served)
                .expectedHundredths(expected)
                .servedWaiting(Optional.of(new WaitingDays(1234, 2000)).filter(days -> served > 0))
                .unservedWaiting(Optional.of(new WaitingDays(7, 9)).filter(days -> needs > served))
                .build();
    }

    @Test
    void aGroupThatFaresWorseHasAMinus() {
        assertThat(FairnessRow.of(LABEL, tally(1500, 1490, 149_126)))
                .isEqualTo(new FairnessRow(LABEL, "1,500", "1,500", "1,490", "1,491.3", "−1.3", "1,234", "7"));
        assertThat(FairnessRow.of(LABEL, tally(10, 5, 375)).difference()).isEqualTo("+1.3");
    }

    @Test
    void nothingToSpeakOfHasNoSign() {
        assertThat(FairnessRow.of(LABEL, tally(10, 5, 504)).difference()).isEqualTo("0.0");
        assertThat(FairnessRow.of(LABEL, tally(10, 5, 496)).difference()).isEqualTo("0.0");
    }

    @Test
    void theDaysOfFewAreNotShown() {
        assertThat(FairnessRow.of(LABEL, tally(10, 5, 500)).servedDays()).isEqualTo("1,234");
        assertThat(FairnessRow.of(LABEL, tally(10, 4, 400)).servedDays()).isEqualTo("–");
        assertThat(FairnessRow.of(LABEL, tally(10, 6, 600)).unservedDays()).isEqualTo("–");
        assertThat(FairnessRow.of(LABEL, tally(0, 0, 0)).unservedDays()).isEqualTo("–");
    }

    @Test
    void whatIsNotRecordedIsNamedAsSuch() {
        FairnessReport report = FairnessReport.builder()
                .area(DivisionCode.of("321081"))
                .asOf(LocalDate.of(2024, 6, 28))
                .policy(PriorityPolicy.standard())
                .total(tally(2, 1, 100))
                .addByCategory(new FairnessCategoryLine(Optional.empty(), tally(2, 1, 100)))
                .addBySettlement(new FairnessSettlementLine(Optional.empty(), tally(2, 1, 100)))
                .build();
        assertThat(FairnessSection.of(report, DivisionRegistry.standard()).toString())
                .contains("未登记", "not recorded", "无已知类别", "in none that is known", "全部");
    }
}
