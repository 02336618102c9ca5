package io.github.zhuanjie.guide;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.report.ContributionSummary;
import io.github.zhuanjie.report.Contributions;
import io.github.zhuanjie.report.PublicityBasis;
import io.github.zhuanjie.report.PublicityCase;
import io.github.zhuanjie.report.PublicityList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is told of a year: to a charity and to the village. */
public final class AfterTheYear {

    private AfterTheYear() {}

    /**
     * Sums up what a charity gave in 2026, for praise under article seven.
     *
     * @param charity  the charity
     * @param ledger  the aid
     * @param same  who goes by several names
     * @return the summary
     */
    public static ContributionSummary contribution(CharityOrganization charity, AidLedger ledger, SamePersons same) {
        // tag::contribution[]
        ContributionSummary summary = new Contributions(ledger, same)
                .summarize(charity, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        // end::contribution[]
        return summary;
    }

    /**
     * Sums up the same for publication, without lines that would point at a family.
     *
     * @param charity  the charity
     * @param ledger  the aid
     * @param same  who goes by several names
     * @return the summary; empty if it would be about fewer than five families
     */
    public static Optional<ContributionSummary> published(
            CharityOrganization charity, AidLedger ledger, SamePersons same) {
        // tag::published[]
        Optional<ContributionSummary> published = new Contributions(ledger, same)
                .summarizeForPublication(charity, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 5);
        // end::published[]
        return published;
    }

    /**
     * Compiles the list that is put up in the village, with names such as 张*.
     *
     * @param households  the recognised households
     * @param day  the first day
     * @return the list for ten days, minors counted and not named
     */
    public static PublicityList publicity(Collection<Household> households, LocalDate day) {
        // tag::publicity[]
        List<PublicityCase> cases = households.stream()
                .flatMap(household -> inForce(household, day).stream()
                        .map(found ->
                                new PublicityCase(household, new PublicityBasis.Recognised(found), Fact.unknown())))
                .toList();
        PublicityList list =
                PublicityList.of(cases, new DaySpan(day, day.plusDays(9))).masked();
        // end::publicity[]
        return list;
    }

    private static List<Recognition> inForce(Household household, LocalDate day) {
        return household.getRecognitions().toOptional().orElse(List.of()).stream()
                .filter(recognition -> recognition.isInForce(day))
                .toList();
    }
}
