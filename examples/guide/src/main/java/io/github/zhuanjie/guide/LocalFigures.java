package io.github.zhuanjie.guide;

import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.money.Ratio;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Figures that differ by place and year: what ships, what is missing, and a county's own. */
public final class LocalFigures {

    /** Yizheng, a county-level city. */
    public static final DivisionCode YIZHENG = DivisionCode.of("321081");

    private LocalFigures() {}

    /**
     * Finds the standard of Yizheng on a day.
     *
     * @param day  the day
     * @return the standard, empty if no public source confirms one for that day
     */
    public static Optional<LocalStandard> standard(LocalDate day) {
        // tag::published[]
        LocalStandards published = LocalStandards.published();
        Optional<LocalStandard> standard = published.find(YIZHENG, day); // its own, else its prefecture's
        DaySpan year = new DaySpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        List<DaySpan> missing = published.gaps(YIZHENG, year);
        // end::published[]
        return missing.stream().anyMatch(gap -> gap.contains(day)) ? Optional.empty() : standard;
    }

    /**
     * Adds the margin of a county to the figures that ship.
     *
     * @param source  the local document that sets it
     * @return the figures of the county for 2024
     */
    public static LocalStandards withMargin(String source) {
        // tag::own[]
        LocalRatio margin = LocalRatio.builder()
                .kind(LocalRatioKind.EDGE_INCOME_MULTIPLE)
                .area(YIZHENG)
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .ratio(Ratio.parse("1.5")) // an example: take yours from your county's document
                .inclusive(true) // 不超过: exactly 1.5 times is still the margin; where it says 低于, false
                .source(source)
                .build();
        LocalStandards figures =
                LocalStandards.published().plus(LocalStandards.of(List.of(), List.of(margin), List.of()));
        // end::own[]
        return figures;
    }

    /**
     * Puts the figures to use.
     *
     * @param day  the day on which is judged
     * @param figures  the county's figures
     * @return the context; facts older than a year count as stale
     */
    public static EvaluationContext context(LocalDate day, LocalStandards figures) {
        return new EvaluationContext(day, figures, Optional.of(Period.ofYears(1)));
    }
}
