package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** However few rounds there may be, what comes out goes together, is feasible, and leaves out nobody who could have something. */
class StackedRunPropertyTest {

    private int rounds;

    private StackedAllocation run(GrantsTogetherPropertyTest.Drawn drawn, int most) {
        Stacking aid = new Stacking(drawn.ledger, drawn.same);
        Judging judging = new Judging(
                EvaluationContext.on(DAY), PriorityPolicy.standard(), ConflictOfInterest.NOT_CHECKED, Optional.of(aid));
        Workers workers = new Workers(new PlanControl(RunControl.none()));
        ScreenedCases cases = ScreenedCases.of(
                new Screening(judging, Underway.nothing(), drawn.supply).screen(drawn.cases, workers), workers);
        MatchingRequest request = MatchingPlanner.of(judging.context(), judging.policy(), new PriorityFirstMatching())
                .withAid(aid)
                .request(drawn.cases, drawn.supply);
        AtomicInteger asked = new AtomicInteger();
        StackedAllocation found = new StackedRun(aid, DAY, drawn.supply, cases, most)
                .run(
                        request,
                        changed -> {
                            asked.incrementAndGet();
                            return new PriorityFirstMatching().match(changed);
                        },
                        RunControl.none());
        rounds = asked.get();
        assertThat(new MatchingVerifier().verify(request, found.allocation())).isEmpty();
        return found;
    }

    private static MatchingResult result(StackedAllocation found) {
        Allocation allocation = found.allocation();
        return MatchingResult.builder()
                .algorithm(new AlgorithmId("a", "1"))
                .asOf(DAY)
                .supplyList(Cases.supply().getId())
                .supplyListVersion(1)
                .inputFingerprint("f")
                .grants(allocation.getPlacements().stream()
                        .map(placement -> grant(found.cases(), placement))
                        .toList())
                .build();
    }

    private static Grant grant(ScreenedCases cases, Placement placement) {
        ScreenedCase screened = cases.get(placement.need());
        return Grant.builder()
                .need(placement.need())
                .household(screened.subject().household().getId())
                .project(placement.project())
                .award(screened.awardOf(placement))
                .build();
    }

    @Property(tries = 1_500)
    void theOrderOfPriorityDecidesWhereRoundsComeToAnEnd(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int most) {
        GrantsTogetherPropertyTest.Drawn drawn = new GrantsTogetherPropertyTest.Drawn(new Random(seed));
        run(drawn, StackedRun.MOST_ROUNDS);
        Statistics.label("cut short")
                .collect(rounds > most)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        StackedAllocation found = run(drawn, most);

        assertThat(rounds).isLessThanOrEqualTo(most);
        assertThat(drawn.broken(result(found))).isEmpty();
        assertThat(run(drawn, most).allocation()).isEqualTo(found.allocation());
    }
}
