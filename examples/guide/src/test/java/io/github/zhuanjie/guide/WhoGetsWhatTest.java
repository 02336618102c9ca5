package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanDifference;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.report.WorthLine;
import io.github.zhuanjie.report.WorthUnit;
import io.github.zhuanjie.supply.SupplyList;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule, a plan by it, one family's question, the next plan, and the next donation. */
class WhoGetsWhatTest {

    private static final LocalDate TODAY = Households.AS_OF;
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));
    private static final List<NeedCase> CASES = Needs.cases();

    private static SupplyList with(Capacity.Builder capacity) {
        SupplyList list = Projects.list();
        Capacity everywhere = capacity.provenance(Provenance.PUBLISHED).build();
        return SupplyList.builder()
                .from(list)
                .projects(list.getProjects().stream()
                        .map(project -> CharityProject.builder()
                                .from(project)
                                .capacity(everywhere)
                                .build())
                        .toList())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"priority-first", "budgeted", "greedy", "lottery"})
    void everyRuleMakesAPlanAndTellsEveryFamilyWhy(String rule) {
        SupplyList supply = with(Capacity.builder().places(1));
        MatchingPlanner planner = WhoGetsWhat.planner(rule, "key", TODAY);
        MatchingResult plan = WhoGetsWhat.plan(planner, CASES, supply, CLOCK);

        assertThat(plan.getAlgorithm().name()).isEqualTo(rule);
        assertThat(plan.getSeed()).contains("key");
        assertThat(plan.getGrants()).isNotEmpty();
        assertThat(plan.getUnmetNeeds()).isNotEmpty();
        assertThat(CASES)
                .allSatisfy(family -> assertThat(WhoGetsWhat.why(planner, supply, plan, family))
                        .hasSizeGreaterThan(2)
                        .anyMatch(line -> line.startsWith("方案已") || line.startsWith("方案未能")));
    }

    @ParameterizedTest
    @CsvSource({
        "max-benefit, MAXIMUM_BENEFIT, 没有任何方案高于此数",
        "budgeted, BENEFIT_BOUNDED, 本方案的帮扶效益合计",
        "priority-first, BEST_FIT, 帮扶同一批需求，没有其他安排高于此数"
    })
    void aStoredPlanProvesWhatItIsWorth(String rule, Guarantee certain, String sentence) {
        SupplyList supply = with(Capacity.builder().places(1));
        MatchingPlanner planner = WhoGetsWhat.planner(rule, "key", TODAY);
        MatchingResult plan = WhoGetsWhat.plan(planner, CASES, supply, CLOCK);
        byte[] stored = ZhuanjieJson.strict().write(plan).getBytes(StandardCharsets.UTF_8);
        ProvenBenefit proven = plan.getProvenBenefit().orElseThrow();
        BenefitWorth more = new BenefitWorth(proven.bound().numerator() + 1, 1);
        MatchingResult boasting = MatchingResult.builder()
                .from(plan)
                .provenBenefit(ProvenBenefit.of(proven.scope(), more, more))
                .build();
        byte[] changed = ZhuanjieJson.strict().write(boasting).getBytes(StandardCharsets.UTF_8);

        WhoGetsWhat.Proof proof = WhoGetsWhat.proof(planner, CASES, supply, stored);
        assertThat(proof.proven()).containsAll(plan.getGuarantees()).contains(certain);
        assertThat(proof.worth().orElseThrow()).contains(sentence);
        assertThat(WhoGetsWhat.proof(planner, CASES, supply, changed).proven())
                .contains(Guarantee.FEASIBLE)
                .doesNotContain(certain);
    }

    @Test
    void aLaterPlanKeepsWhatItCan() {
        SupplyList supply = with(Capacity.builder().places(1));
        MatchingPlanner planner = WhoGetsWhat.planner("priority-first", "", TODAY);
        MatchingResult earlier = WhoGetsWhat.plan(planner, CASES, supply, CLOCK);

        PlanDifference same = WhoGetsWhat.later(planner, earlier, CASES, supply);
        assertThat(same.getUnchanged()).isEqualTo(CASES.size());
        assertThat(same.getMoved()).isEmpty();
        assertThat(WhoGetsWhat.later(
                                planner, earlier, CASES, with(Capacity.builder().places(0)))
                        .getLost())
                .containsExactlyElementsOf(
                        earlier.getGrants().stream().map(Grant::getNeed).toList());
    }

    @Test
    void theNextDonationHelpsWherePlacesAreShort() {
        MatchingPlanner weighing = WhoGetsWhat.planner("max-benefit", "", TODAY);
        SupplyList full = with(Capacity.builder().places(0));
        List<WorthLine> worths = WhoGetsWhat.donation(weighing, LocalFigures.YIZHENG, CASES, full);

        assertThat(worths).isNotEmpty().extracting(WorthLine::unit).containsOnly(WorthUnit.PLACE);
    }
}
