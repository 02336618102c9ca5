package io.github.zhuanjie.guide;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.matching.planning.PriorityPolicy;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.List;

/** What the coordination meeting of civil affairs and charities needs on its table. */
public final class SupplyAndDemand {

    private SupplyAndDemand() {}

    /**
     * Puts supply against demand.
     *
     * @param county  the county
     * @param needs  the needs of the county
     * @param supply  what charities offer
     * @param today  the day
     * @return the report for the coordination meeting
     */
    public static CoordinationReport coordination(
            DivisionCode county, List<NeedCase> needs, SupplyList supply, LocalDate today) {
        // tag::coordination[]
        MatchingResult plan = plan(needs, supply, today);
        CoordinationReport report = CoordinationReport.of(county, needs, supply, plan);
        // end::coordination[]
        return report;
    }

    /**
     * Lists the needs that no project meets.
     *
     * @param needs  the needs of the county
     * @param supply  what charities offer
     * @param today  the day
     * @return the needs, each with the reason that was nearest to a grant
     */
    public static List<UnmetNeed> unmet(List<NeedCase> needs, SupplyList supply, LocalDate today) {
        return plan(needs, supply, today).getUnmetNeeds();
    }

    private static MatchingResult plan(List<NeedCase> needs, SupplyList supply, LocalDate today) {
        EvaluationContext context = EvaluationContext.on(today);
        MatchingAlgorithm algorithm = MatchingAlgorithms.standard().get("priority-first");
        return MatchingPlanner.of(context, PriorityPolicy.standard(), algorithm).plan(needs, supply);
    }
}
