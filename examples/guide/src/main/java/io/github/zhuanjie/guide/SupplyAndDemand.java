package io.github.zhuanjie.guide;

import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.PriorityText;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityScore;
import io.github.zhuanjie.priority.PriorityScorer;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.FairnessAreaLine;
import io.github.zhuanjie.report.FairnessReport;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
     * Tells a family how its place in the order of priority comes about.
     *
     * @param family  the family's case
     * @param today  the day
     * @return the lines for the family, in Chinese
     */
    public static List<String> pointsOf(NeedCase family, LocalDate today) {
        // tag::priority[]
        PriorityPolicy policy = PriorityPolicy.standard(); // ours: your place writes its own
        PriorityScorer scorer = PriorityScorer.of(policy, today, LocalStandards.published(), Optional.empty());
        PriorityScore score = scorer.score(family);
        List<String> lines = new PriorityText(Messages.of(Locale.CHINA), true).lines(policy, score);
        // end::priority[]
        return lines;
    }

    /**
     * Holds what was matched against what priority leads one to expect.
     *
     * @param county  the county
     * @param needs  the needs of the county
     * @param supply  what charities offer
     * @param today  the day
     * @return the parts of the county that fare worse than their priority explains
     */
    public static List<FairnessAreaLine> worseOff(
            DivisionCode county, List<NeedCase> needs, SupplyList supply, LocalDate today) {
        MatchingResult plan = plan(needs, supply, today);
        PriorityScorer scorer =
                PriorityScorer.of(PriorityPolicy.standard(), today, LocalStandards.published(), Optional.empty());
        // tag::fairness[]
        FairnessReport fairness = FairnessReport.of(county, needs, plan, scorer);
        List<FairnessAreaLine> worse = fairness.getByArea().stream()
                .filter(line -> line.tally().differenceHundredths() < 0) // than its priority explains
                .toList();
        // end::fairness[]
        return worse;
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
