package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.report.ContributionSummary;
import io.github.zhuanjie.report.CoordinationReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a monthly summary is made of.
 *
 * @param coordination  supply against demand, empty if the summary is not about it
 * @param referrals  what became of referrals, empty if the summary is not about it
 * @param contributions  what charities gave
 */
public record MonthlyReports(
        Optional<CoordinationReport> coordination,
        Optional<MonthlyReferrals> referrals,
        List<ContributionSummary> contributions) {

    /**
     * Copies the contributions.
     *
     * @throws IllegalArgumentException if there is no report at all
     */
    public MonthlyReports {
        Objects.requireNonNull(coordination, "coordination");
        Objects.requireNonNull(referrals, "referrals");
        contributions = List.copyOf(contributions);
        if (coordination.isEmpty() && referrals.isEmpty() && contributions.isEmpty()) {
            throw new IllegalArgumentException("a summary must have a report");
        }
    }
}
