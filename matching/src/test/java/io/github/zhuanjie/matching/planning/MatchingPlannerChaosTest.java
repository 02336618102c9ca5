package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PlugIn;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.StableMatching;
import io.github.zhuanjie.matching.algorithm.TimeLimitedMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Algorithms that break their contract: nothing of what they do may reach a result. */
class MatchingPlannerChaosTest {

    private static final List<NeedCase> CASES = List.of(medical("n1", dibao("h1")), medical("n2", dibao("h2")));

    private static MatchingResult plan(MatchingAlgorithm algorithm) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm)
                .plan(CASES, supply(withPlaces("a", 1)));
    }

    private static MatchingAlgorithm chaos(Function<MatchingRequest, Allocation> behaviour) {
        return new PlugIn("chaos", (request, control) -> behaviour.apply(request));
    }

    @Test
    void anExceptionIsWrappedWithTheName() {
        RuntimeException cause = new UnsupportedOperationException("secret");
        assertThatIllegalStateException()
                .isThrownBy(() -> plan(chaos(request -> {
                    throw cause;
                })))
                .withMessage("algorithm 'chaos' failed: java.lang.UnsupportedOperationException")
                .withCause(cause);
    }

    @Test
    void endlessRecursionIsContained() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plan(chaos(MatchingPlannerChaosTest::recurse)))
                .withMessage("algorithm 'chaos' failed: java.lang.StackOverflowError");
    }

    private static Allocation recurse(MatchingRequest request) {
        return request.getSeed() == null ? Allocation.builder().build() : recurse(request);
    }

    @Test
    void nothingIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plan(chaos(request -> null)))
                .withMessage("algorithm 'chaos' returned nothing");
    }

    @Test
    void tooManyGrantsAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plan(chaos(request -> Allocation.builder()
                        .addPlacement(new Placement(NeedId.of("n1"), ProjectId.of("a"), Yuan.of(500)))
                        .addPlacement(new Placement(NeedId.of("n2"), ProjectId.of("a"), Yuan.of(500)))
                        .build())))
                .withMessage("algorithm 'chaos' returned a wrong allocation, 1 violations: PLACES_EXCEEDED");
    }

    @Test
    void anEmptyAnswerIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plan(chaos(request -> Allocation.builder().build())))
                .withMessageContaining("2 violations: NEED_MISSING");
    }

    @Test
    void aClaimThatDoesNotHoldIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plan(chaos(request -> Allocation.builder()
                        .from(new GreedyMatching().match(Requests.request(List.of())))
                        .addUnserved(new Unserved(NeedId.of("n1"), List.of(ProjectId.of("a"))))
                        .addUnserved(new Unserved(NeedId.of("n2"), List.of(ProjectId.of("a"))))
                        .addGuarantee(Guarantee.MAXIMUM_SERVED)
                        .build())))
                .withMessageContaining("LARGER_SET_POSSIBLE");
    }

    private static AlgorithmFault faultOf(MatchingAlgorithm algorithm) {
        return catchThrowableOfType(AlgorithmException.class, () -> plan(algorithm))
                .getFault();
    }

    @Test
    void theFaultHasACode() {
        assertThat(faultOf(chaos(request -> null))).isEqualTo(AlgorithmFault.NOTHING_RETURNED);
        assertThat(faultOf(chaos(request -> Allocation.builder().build()))).isEqualTo(AlgorithmFault.WRONG_ALLOCATION);
        assertThat(faultOf(chaos(request -> {
                    throw new CancellationException("secret");
                })))
                .isEqualTo(AlgorithmFault.STOPPED);
        assertThat(faultOf(chaos(request -> {
                    throw new NoClassDefFoundError("secret");
                })))
                .isEqualTo(AlgorithmFault.FAILED);
    }

    @Test
    void whatTheAlgorithmCannotKeepIsRefusedBeforeItRuns() {
        SupplyList money = supply(Cases.project("a").capacity(Cases.budget(900)).build());
        MatchingPlanner planner =
                MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new StableMatching());
        assertThatExceptionOfType(AlgorithmException.class)
                .isThrownBy(() -> planner.plan(CASES, money))
                .withMessage("algorithm 'stable' does not support [BUDGETS]")
                .satisfies(e -> assertThat(e.getAlgorithm()).isEqualTo("stable"))
                .satisfies(e -> assertThat(e.getFault()).isEqualTo(AlgorithmFault.UNSUPPORTED));
    }

    @Test
    void theCallersControlReachesTheAlgorithm() {
        RunControl stopping = () -> {
            throw new CancellationException("enough");
        };
        assertThatExceptionOfType(AlgorithmException.class)
                .isThrownBy(() -> MatchingPlanner.of(
                                EvaluationContext.on(DAY),
                                PriorityPolicy.standard(),
                                new TimeLimitedMatching(checking(), Duration.ofSeconds(50)))
                        .plan(CASES, supply(withPlaces("a", 1)), stopping))
                .withMessage("algorithm 'checking' was stopped");
    }

    private static MatchingAlgorithm checking() {
        return new PlugIn("checking", (request, control) -> {
            control.check();
            throw new AssertionError("not stopped");
        });
    }

    @Test
    void anAllocationThatChangesIsReadOnce() {
        Allocation honest = Allocation.builder()
                .addPlacement(new Placement(NeedId.of("n2"), ProjectId.of("a"), Yuan.of(500)))
                .addUnserved(new Unserved(NeedId.of("n1"), List.of(ProjectId.of("a"))))
                .build();
        MatchingResult result = plan(chaos(request -> new Allocation() {
            private boolean asked;

            @Override
            public List<Placement> getPlacements() {
                boolean again = asked;
                asked = true;
                return again ? List.of() : honest.getPlacements();
            }

            @Override
            public List<Unserved> getUnserved() {
                return honest.getUnserved();
            }

            @Override
            public Set<Guarantee> getGuarantees() {
                return Set.of();
            }

            @Override
            public Optional<Prices> getPrices() {
                return Optional.empty();
            }
        }));
        assertThat(result.getGrants()).hasSize(1);
    }

    @Test
    void anAlgorithmWithoutANameIsNamedByItsClass() {
        MatchingAlgorithm nameless = new MatchingAlgorithm() {
            @Override
            public String getName() {
                throw new IllegalArgumentException("secret");
            }

            @Override
            public String getVersion() {
                return "0";
            }

            @Override
            public Set<Guarantee> guaranteesFor(MatchingRequest request) {
                return Set.of();
            }

            @Override
            public Allocation match(MatchingRequest request, RunControl control) {
                return Allocation.builder().build();
            }
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> plan(nameless))
                .withMessageContaining(nameless.getClass().getName())
                .withMessageNotContaining("secret");
    }

    @Test
    void noExceptionTellsWhoIsConcerned() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plan(chaos(request -> null)))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("n1", "h1"));
        assertThat(new AlgorithmId("chaos", "0"))
                .isEqualTo(chaos(request -> null).id());
    }
}
