package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.FairnessReport;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Optional;

/**
 * What a page reports on.
 *
 * @param report  the counts
 * @param fairness  how groups fared against what their priority leads one to expect
 * @param plan  the matching result they come from
 * @param supply  the supply list that was matched
 * @param deciding  what stood in the way of the unmet needs
 * @param households  the number of households read
 * @param persons  the number of their members
 * @param synthetic  whether the people are invented, which the page then says
 * @param simulated  what became of the drafts in a simulation, which the page then says; empty if they are only drafts
 */
public record ReportSubject(
        CoordinationReport report,
        FairnessReport fairness,
        MatchingResult plan,
        SupplyList supply,
        DecidingCounts deciding,
        int households,
        long persons,
        boolean synthetic,
        Optional<SimulatedCourse> simulated) {}
