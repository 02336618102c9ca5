package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import java.time.LocalDate;

/** Finds what a threshold comes to at a place on a day. A figure that is not known is named, never replaced. */
final class Limits {

    private static final int MONTHS = 12;
    private static final int COUNTY_DIGITS = 6;

    private final EvaluationContext context;
    private final DivisionCode place;

    Limits(EvaluationContext context, DivisionCode place) {
        this.context = context;
        this.place = place;
    }

    /** Returns the sum that an amount of a household with so many people is compared with. */
    Reply<Yuan> of(Threshold threshold, long heads) {
        return of(threshold, heads, heads);
    }

    /** Returns the sum that a year's income of so many people is compared with, so that nothing is divided. */
    Reply<Yuan> ofYear(Threshold threshold, long heads) {
        return of(threshold, MONTHS * heads, heads);
    }

    /** Multiplies by whole numbers first, so that only the multiple rounds, once. */
    private Reply<Yuan> of(Threshold threshold, long ofMonthly, long ofYearly) {
        if (threshold instanceof Threshold.Amount fixed) {
            return Reply.of(fixed.amount().times(ofMonthly));
        }
        if (threshold instanceof Threshold.TimesStandard standard) {
            return standard().map(monthly -> monthly.times(ofMonthly).times(standard.times()));
        }
        if (threshold instanceof Threshold.TimesDisposableIncome income) {
            return disposableIncome().map(yearly -> yearly.times(ofYearly).times(income.times()));
        }
        throw new IllegalStateException("every kind of threshold must be found");
    }

    Reply<Yuan> standard() {
        return context.standards()
                .find(place, context.asOf())
                .map(standard -> Reply.of(standard.getMonthlyPerPerson()))
                .orElseGet(() -> lacking(FactKind.LOCAL_STANDARD, context.asOf().toString()));
    }

    private Reply<Yuan> disposableIncome() {
        LocalDate lastYear = context.asOf().minusYears(1);
        return context.standards()
                .findDisposableIncome(place, lastYear.getYear())
                .map(income -> Reply.of(income.getPerPerson()))
                .orElseGet(() -> lacking(FactKind.DISPOSABLE_INCOME, String.valueOf(lastYear.getYear())));
    }

    /** Names county and time, so that the table can be completed; closer than the county is the household's own. */
    private <T> Reply<T> lacking(FactKind kind, String time) {
        return lacking(kind, place, time);
    }

    static <T> Reply<T> lacking(FactKind kind, DivisionCode place, String time) {
        return Reply.lacking(missing(kind, place, time));
    }

    static MissingFact missing(FactKind kind, DivisionCode place, String time) {
        return MissingFact.of(kind, county(place) + " " + time, Gap.LOCAL_STANDARD);
    }

    private static DivisionCode county(DivisionCode place) {
        DivisionCode area = place;
        while (area.toString().length() > COUNTY_DIGITS && area.getParent().isPresent()) {
            area = area.getParent().get();
        }
        return area;
    }
}
