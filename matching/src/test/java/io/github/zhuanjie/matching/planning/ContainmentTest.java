package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.budget;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PlugIn;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.TimeLimitedMatching;
import io.github.zhuanjie.matching.containment.Containment;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What code of others throws, says of itself, or leaves out. */
class ContainmentTest {

    private static final List<NeedCase> CASES = List.of(medical("n1", dibao("h1")), medical("n2", dibao("h2")));
    private static final SupplyList SUPPLY = supply(withPlaces("a", 1));

    private static MatchingPlanner planner(MatchingAlgorithm algorithm) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm);
    }

    private static AlgorithmException refusal(MatchingAlgorithm algorithm) {
        return catchThrowableOfType(
                AlgorithmException.class, () -> planner(algorithm).plan(CASES, SUPPLY));
    }

    /** Throws what Java would not let a lambda throw, as other languages on the same machine do. */
    private static MatchingAlgorithm throwing(Throwable thrown) {
        return new PlugIn("chaos", (request, control) -> {
            throw Containment.<RuntimeException>raise(thrown);
        });
    }

    static List<Throwable> throwables() {
        return List.of(
                new AssertionError("secret"),
                new IOException("secret"),
                new StackOverflowError("secret"),
                new OutOfMemoryError("secret"),
                new ExceptionInInitializerError("secret"),
                new Throwable("secret"));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void whateverAnAlgorithmThrowsIsWrappedWithItsName(Throwable thrown) {
        AlgorithmException refusal = refusal(throwing(thrown));
        assertThat(refusal)
                .hasMessage("algorithm 'chaos' failed: " + thrown.getClass().getName())
                .hasCause(thrown);
        assertThat(refusal.getFault()).isEqualTo(AlgorithmFault.FAILED);
        assertThat(refusal(new TimeLimitedMatching(throwing(thrown), Duration.ofSeconds(50))))
                .hasCause(thrown);
    }

    @Test
    void aBrokenMachineIsNotContained() {
        for (VirtualMachineError fatal : List.of(new UnknownError("no"), new InternalError("no"))) {
            assertThat(catchThrowable(() -> planner(throwing(fatal)).plan(CASES, SUPPLY)))
                    .isSameAs(fatal);
            assertThat(catchThrowable(() -> planner(named(() -> {
                                throw fatal;
                            }))
                            .plan(CASES, SUPPLY)))
                    .isSameAs(fatal);
        }
    }

    @Test
    void anInterruptionThatIsThrownOnIsAStop() {
        AlgorithmException refusal = refusal(throwing(new InterruptedException("secret")));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(refusal).hasMessage("algorithm 'chaos' was stopped");
        assertThat(refusal.getFault()).isEqualTo(AlgorithmFault.STOPPED);
    }

    @Test
    void aPlannersRefusalWithinAnAlgorithmIsTheAlgorithmsFault() {
        MatchingAlgorithm nested = new PlugIn("nested", (request, control) -> {
            planner(throwing(new AssertionError("secret"))).plan(CASES, SUPPLY);
            return Allocation.builder().build();
        });
        assertThat(refusal(nested).getAlgorithm()).isEqualTo("nested");
    }

    private static MatchingAlgorithm named(Supplier<AlgorithmId> id) {
        return new MatchingAlgorithm() {
            @Override
            public String getName() {
                return "named";
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
                return new GreedyMatching().match(request);
            }

            @Override
            public AlgorithmId id() {
                return id.get();
            }
        };
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"no\nsuch\u001b[31m", "Upper", "a b"})
    void anAlgorithmWithoutAUsableNameIsNamedByItsClass(String name) {
        MatchingAlgorithm algorithm = named(() -> name == null ? null : new AlgorithmId(name, "1"));
        AlgorithmException refusal = refusal(algorithm);
        assertThat(refusal.getFault()).isEqualTo(AlgorithmFault.NAMELESS);
        assertThat(refusal)
                .hasMessage("algorithm '" + algorithm.getClass().getName() + "' "
                        + (name == null ? "does not tell its name" : "has a malformed name or version"));
    }

    @Test
    void aVersionThatBreaksLinesIsRefused() {
        assertThat(refusal(named(() -> new AlgorithmId("named", "1\n2"))).getFault())
                .isEqualTo(AlgorithmFault.NAMELESS);
    }

    @Test
    void anAlgorithmThatThrowsAnythingWhenAskedForItsNameIsNamedByItsClass() {
        MatchingAlgorithm algorithm = named(() -> {
            throw new AssertionError("secret");
        });
        assertThat(refusal(algorithm))
                .hasMessage("algorithm '" + algorithm.getClass().getName() + "' does not tell its name")
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void aResultIsFeasibleWhetherOrNotTheAlgorithmSaysSo() {
        MatchingAlgorithm modest = new PlugIn(
                "modest",
                (request, control) -> Allocation.builder()
                        .from(new GreedyMatching().match(request))
                        .guarantees(List.of())
                        .build());
        assertThat(planner(modest).plan(CASES, SUPPLY).getGuarantees()).containsExactly(Guarantee.FEASIBLE);
    }

    private static MatchingAlgorithm announcing(Set<Guarantee> announced) {
        return new MatchingAlgorithm() {
            @Override
            public String getName() {
                return "announcing";
            }

            @Override
            public String getVersion() {
                return "0";
            }

            @Override
            public Set<Guarantee> guaranteesFor(MatchingRequest request) {
                return announced;
            }

            @Override
            public Allocation match(MatchingRequest request, RunControl control) {
                return new GreedyMatching().match(request);
            }
        };
    }

    @Test
    void anAlgorithmIsHeldToWhatItAnnounces() {
        AlgorithmException refusal = refusal(announcing(Set.of(Guarantee.FEASIBLE, Guarantee.MAXIMUM_SERVED)));
        assertThat(refusal).hasMessage("algorithm 'announcing' announced and does not claim [MAXIMUM_SERVED]");
        assertThat(refusal.getFault()).isEqualTo(AlgorithmFault.GUARANTEE_MISSING);
        assertThat(refusal(announcing(Set.of(Guarantee.FEASIBLE)))).isNull();
        assertThat(refusal(announcing(null)).getFault()).isEqualTo(AlgorithmFault.FAILED);
    }

    @Test
    void partsOfGrantsHaveNobodyNextInLine() {
        MatchingAlgorithm parts = new PlugIn(
                "parts",
                (request, control) -> Allocation.builder()
                        .addPlacement(new Placement(NeedId.of("n1"), ProjectId.of("a"), Yuan.of(250)))
                        .addPlacement(new Placement(NeedId.of("n1"), ProjectId.of("b"), Yuan.of(250)))
                        .addGuarantee(Guarantee.AMOUNTS_DIVIDED)
                        .addGuarantee(Guarantee.PRIORITY_RESPECTED)
                        .build());
        MatchingResult result = planner(parts)
                .plan(
                        CASES.subList(0, 1),
                        supply(
                                project("a").capacity(budget(900)).build(),
                                project("b").capacity(budget(900)).build()));
        assertThat(result.getProjectUses())
                .extracting(ProjectUse::getNextInLine)
                .allMatch(next -> next.isEmpty());
    }

    private static MatchingResult plan(MatchingAlgorithm algorithm, RunControl control) {
        return planner(algorithm).plan(CASES, SUPPLY, control);
    }

    /** Throws when the algorithm asks, and not before. */
    private static RunControl throwingInAlgorithm(RuntimeException thrown) {
        return () -> {
            if (StackWalker.getInstance().walk(frames -> frames.anyMatch(ContainmentTest::isAsking))) {
                throw thrown;
            }
        };
    }

    private static boolean isAsking(StackWalker.StackFrame frame) {
        return frame.getClassName().equals(Asking.class.getName());
    }

    /** Asks its control once, and does with what it gets as it likes. */
    private static final class Asking {

        static Allocation ask(MatchingRequest request, RunControl control, boolean swallowing) {
            try {
                control.check();
            } catch (RuntimeException e) {
                if (!swallowing) {
                    throw new IllegalArgumentException("mine", e);
                }
            }
            return new GreedyMatching().match(request);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheCallersControlThrowsIsNotBlamedOnTheAlgorithm(boolean swallowing) {
        MatchingAlgorithm asking = new PlugIn("asking", (request, control) -> Asking.ask(request, control, swallowing));
        IllegalStateException own = new IllegalStateException("the caller's");
        for (MatchingAlgorithm each : List.of(asking, new TimeLimitedMatching(asking, Duration.ofSeconds(50)))) {
            assertThat(catchThrowable(() -> plan(each, throwingInAlgorithm(own))))
                    .isSameAs(own);
            AlgorithmException stopped = catchThrowableOfType(
                    AlgorithmException.class,
                    () -> plan(each, throwingInAlgorithm(new CancellationException("enough"))));
            assertThat(stopped.getFault()).isEqualTo(AlgorithmFault.STOPPED);
            assertThat(stopped).hasCauseInstanceOf(CancellationException.class);
        }
    }

    @Test
    void everythingElseThatTheControlThrowsComesOutToo() {
        IllegalStateException own = new IllegalStateException("the caller's");
        MatchingAlgorithm curious = new PlugIn("curious", (request, control) -> {
            assertThat(control.threads()).isPositive();
            return new GreedyMatching().match(request);
        });
        assertThat(catchThrowable(() -> plan(curious, new RunControl() {
                    @Override
                    public void check() {
                        // never stops
                    }

                    @Override
                    public int threads() {
                        throw own;
                    }
                })))
                .isSameAs(own);
        assertThat(catchThrowable(() -> plan(new GreedyMatching(), new RunControl() {
                    @Override
                    public void check() {
                        // never stops
                    }

                    @Override
                    public void progress(int permille) {
                        throw own;
                    }
                })))
                .isSameAs(own);
    }

    @Test
    void anAlgorithmThatHasEndedHasNothingToTellAnyMore() {
        AtomicReference<RunControl> kept = new AtomicReference<>();
        MatchingAlgorithm keeping = new PlugIn("keeping", (request, control) -> {
            kept.set(control);
            return new GreedyMatching().match(request);
        });
        plan(keeping, RunControl.none());
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> kept.get().check())
                .withMessage("the run is over");
        assertThat(kept.get().threads()).isEqualTo(1);
    }

    private static MatchingPlanner asking(ConflictOfInterest conflicts) {
        return planner(new GreedyMatching()).withConflicts(conflicts);
    }

    @Test
    void knowledgeOfConflictsThatFailsIsNamedByItsClass() {
        ConflictOfInterest failing = (project, subject) -> {
            throw new AssertionError(subject.household().getId().value());
        };
        assertThatExceptionOfType(ConflictCheckException.class)
                .isThrownBy(() -> asking(failing).plan(CASES, SUPPLY))
                .withMessage(
                        "conflict of interest '" + failing.getClass().getName() + "' failed: java.lang.AssertionError")
                .withCauseInstanceOf(AssertionError.class)
                .satisfies(e ->
                        assertThat(e.getType()).isEqualTo(failing.getClass().getName()));
    }

    @Test
    void knowledgeOfConflictsThatSaysNothingIsNamedByItsClass() {
        ConflictOfInterest silent = (project, subject) -> null;
        assertThatExceptionOfType(ConflictCheckException.class)
                .isThrownBy(() -> asking(silent).plan(CASES, SUPPLY))
                .withMessage("conflict of interest '" + silent.getClass().getName() + "' returned nothing")
                .withNoCause();
        MatchingResult plan = asking((project, subject) -> Fact.known(false)).plan(CASES, SUPPLY);
        assertThatExceptionOfType(ConflictCheckException.class)
                .isThrownBy(() -> asking(silent).explainer(SUPPLY, plan).explain(CASES.get(0)));
    }

    @Test
    void knowledgeOfConflictsOnABrokenMachineIsNotContained() {
        InternalError fatal = new InternalError("no");
        assertThat(catchThrowable(() -> asking((project, subject) -> {
                            throw fatal;
                        })
                        .plan(CASES, SUPPLY)))
                .isSameAs(fatal);
    }
}
