package io.github.zhuanjie.guide;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.BenefitText;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.NeedExplanationText;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.RunStage;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.StageTimes;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanDifference;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.WorthLine;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Choosing a rule, telling one family why, planning again some days later, and where the next donation would help. */
public final class WhoGetsWhat {

    private WhoGetsWhat() {}

    /**
     * Obtains a planner that decides by a rule.
     *
     * @param rule  the name of the algorithm
     * @param key  what breaks ties
     * @param today  the day
     * @return the planner
     */
    public static MatchingPlanner planner(String rule, String key, LocalDate today) {
        // tag::rule[]
        MatchingPlanner planner = MatchingPlanner.of(
                        EvaluationContext.on(today),
                        PriorityPolicy.standard(), // ours: your place writes its own
                        MatchingAlgorithms.discover().get(rule)) // "priority-first", "budgeted", or one of your own
                .withSeed(key); // breaks ties: drawn for this plan, kept back until it is made, published with it
        // end::rule[]
        return planner;
    }

    /**
     * Plans within an hour.
     *
     * @param planner  the planner
     * @param needs  the needs
     * @param supply  what charities offer
     * @param clock  the office's
     * @return the plan
     */
    public static MatchingResult plan(MatchingPlanner planner, List<NeedCase> needs, SupplyList supply, Clock clock) {
        // tag::plan[]
        RunControl withinAnHour = RunControl.until(clock, clock.instant().plus(Duration.ofHours(1)));
        StageTimes times = new StageTimes(withinAnHour);
        MatchingResult plan = planner.plan(needs, supply, times); // verified, whoever wrote the algorithm
        times.stop();
        Map<RunStage, Duration> took = times.getTimes(); // beside the plan: its bytes are the same every time
        Set<Guarantee> certain = plan.getGuarantees(); // says what is certain of it
        // end::plan[]
        if (took.isEmpty() || certain.isEmpty()) {
            throw new IllegalStateException("every plan takes time and is at least feasible");
        }
        return plan;
    }

    /**
     * Checks a stored plan without running the algorithm.
     *
     * @param planner  a planner with the settings of the plan
     * @param needs  the needs
     * @param supply  what charities offer
     * @param stored  the plan as JSON
     * @return what is proven of it
     */
    public static Proof proof(MatchingPlanner planner, List<NeedCase> needs, SupplyList supply, byte[] stored) {
        // tag::proof[]
        MatchingResult plan = ZhuanjieJson.strict()
                .read(MatchingResult.class, stored) // of a province: withMaxBytes(...)
                .value()
                .orElseThrow();
        Set<Guarantee> proven = planner.guaranteesOf(needs, supply, plan); // from its grants and prices alone
        BenefitText text = new BenefitText(Messages.of(Locale.CHINA));
        Optional<String> worth = plan.getProvenBenefit() // benefit, bound, and the gap between them
                .filter(stated -> proven.contains(Guarantee.BENEFIT_BOUNDED)) // else anybody may have written it
                .map(text::line);
        // end::proof[]
        return new Proof(proven, worth);
    }

    /**
     * What a stored plan proves.
     *
     * @param proven  the guarantees
     * @param worth  what it is worth and how much is missing at most, in Chinese; empty if it does not say
     */
    public record Proof(Set<Guarantee> proven, Optional<String> worth) {}

    /**
     * Tells a family what a stored plan did with its need.
     *
     * @param planner  a planner with the settings of the plan
     * @param supply  the list that was planned with
     * @param plan  the plan
     * @param family  the family's case
     * @return the lines, in Chinese
     */
    public static List<String> why(MatchingPlanner planner, SupplyList supply, MatchingResult plan, NeedCase family) {
        // tag::whyMe[]
        NeedExplanation why = planner.explainer(supply, plan).explain(family); // reads no other family's data
        List<String> lines = new NeedExplanationText(Messages.of(Locale.CHINA), false).lines(why); // true: scores too
        // end::whyMe[]
        return lines;
    }

    /**
     * Plans again after needs or places have changed.
     *
     * @param planner  the planner
     * @param earlier  what was proposed, and told to families
     * @param needs  the needs now
     * @param supply  the list now
     * @return what the later plan changes, and for whom
     */
    public static PlanDifference later(
            MatchingPlanner planner, MatchingResult earlier, List<NeedCase> needs, SupplyList supply) {
        // tag::later[]
        MatchingResult later =
                planner.withEarlier(earlier, new Stability.DecidesTies()).plan(needs, supply);
        PlanDifference difference = earlier.diff(later); // who gains, who loses, who is moved
        // end::later[]
        return difference;
    }

    /**
     * Finds out where the next donation would help most.
     *
     * @param weighing  a planner whose rule weighs needs, such as {@code budgeted}
     * @param county  the county
     * @param needs  the needs
     * @param supply  what charities offer
     * @return for each part of the county and kind of need that is short the project where one more is worth most
     */
    public static List<WorthLine> donation(
            MatchingPlanner weighing, DivisionCode county, List<NeedCase> needs, SupplyList supply) {
        // tag::donation[]
        MatchingResult priced = weighing.plan(needs, supply); // its prices say what one more would be worth
        List<WorthLine> most =
                CoordinationReport.of(county, needs, supply, priced).getByWorth();
        // end::donation[]
        return most;
    }
}
