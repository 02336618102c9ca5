package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunStage;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.StabilityException;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.containment.Containment;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.matching.verify.Violation;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run of an algorithm that may be anybody's: whatever it does, only a verified allocation comes out. What the caller's own
 * control throws is not held against the algorithm, even if the algorithm caught it: the run is over then.
 */
final class ContainedRun {

    private final MatchingAlgorithm algorithm;
    private final PlanControl control;
    private final AlgorithmId id;
    private final MatchingVerifier verifier = new MatchingVerifier();

    ContainedRun(MatchingAlgorithm algorithm, PlanControl control) {
        this.algorithm = algorithm;
        this.control = control;
        this.id = identify(algorithm);
    }

    private static AlgorithmId identify(MatchingAlgorithm algorithm) {
        AlgorithmId id;
        try {
            id = algorithm.id();
        } catch (Throwable e) {
            Containment.rethrowFatal(e);
            throw nameless(algorithm, "does not tell its name", e);
        }
        if (id == null) {
            throw nameless(algorithm, "does not tell its name", null);
        }
        if (!MatchingAlgorithms.isName(id.name()) || !MatchingAlgorithms.isVersion(id.version())) {
            throw nameless(algorithm, "has a malformed name or version", null);
        }
        return id;
    }

    private static AlgorithmException nameless(MatchingAlgorithm algorithm, String message, @Nullable Throwable cause) {
        return new AlgorithmException(algorithm.getClass().getName(), AlgorithmFault.NAMELESS, message, cause);
    }

    AlgorithmId id() {
        return id;
    }

    /** Does all of a planner's work, the algorithm's and its own, so that it ends alike wherever the control stops it. */
    <T> T stoppable(Supplier<T> work) {
        try {
            return work.get();
        } catch (CancellationException e) {
            if (control.thrown().filter(thrown -> thrown == e).isPresent()) {
                throw fault(AlgorithmFault.STOPPED, "was stopped", e);
            }
            throw e;
        }
    }

    Allocation match(MatchingRequest request, Optional<Earlier> earlier) {
        control.begins(RunStage.MATCHING);
        requireSupport(request, earlier);
        Set<Guarantee> announced = announced(request);
        Allocation allocation = call(request, earlier);
        control.begins(RunStage.VERIFYING);
        List<Violation> violations = verifier.verify(request, allocation, control);
        if (!violations.isEmpty()) {
            throw fault(
                    AlgorithmFault.WRONG_ALLOCATION,
                    "returned a wrong allocation, " + violations.size() + " violations: " + kinds(violations),
                    null);
        }
        if (earlier.filter(ContainedRun::mayCost).isEmpty()) {
            requireAnnounced(announced, allocation);
        }
        return allocation;
    }

    /** Returns what the algorithm says that it will guarantee. */
    Set<Guarantee> announced(MatchingRequest request) {
        return ask(() -> copyOf(algorithm.guaranteesFor(request), Guarantee.class));
    }

    private static String kinds(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.kind().getCode())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void requireSupport(MatchingRequest request, Optional<Earlier> earlier) {
        Set<RequestFeature> unsupported = EnumSet.noneOf(RequestFeature.class);
        unsupported.addAll(request.getFeatures());
        unsupported.removeAll(ask(() -> copyOf(algorithm.getSupported(), RequestFeature.class)));
        if (!unsupported.isEmpty()) {
            throw fault(AlgorithmFault.UNSUPPORTED, "does not support " + unsupported, null);
        }
        if (earlier.filter(Earlier::isPriced).isPresent() && !ask(algorithm::isKeeping)) {
            throw fault(AlgorithmFault.UNSUPPORTED, "does not count with kept grants", null);
        }
    }

    /** What is announced need not hold at a price that the caller named for something else. */
    private static boolean mayCost(Earlier earlier) {
        return earlier.stability() instanceof Stability.Worth worth && worth.benefit() > 0;
    }

    private void requireAnnounced(Set<Guarantee> announced, Allocation allocation) {
        Set<Guarantee> missing = copyOf(announced, Guarantee.class);
        missing.removeAll(allocation.getGuarantees());
        if (!missing.isEmpty()) {
            throw fault(AlgorithmFault.GUARANTEE_MISSING, "announced and does not claim " + missing, null);
        }
    }

    private Allocation call(MatchingRequest request, Optional<Earlier> earlier) {
        try (PlanControl.ForAlgorithm own = control.open()) {
            return ask(() -> {
                Allocation allocation = earlier.isPresent()
                        ? algorithm.rematch(
                                request,
                                earlier.get().allocation(),
                                earlier.get().stability(),
                                own)
                        : algorithm.match(request, own);
                if (allocation == null) {
                    throw new NothingReturned();
                }
                // copied: it might say one thing when verified and another when written; that it is feasible is
                // verified, so it is said whether or not the algorithm says it
                Allocation copy = Allocation.copyOf(allocation);
                return copy.getGuarantees().contains(Guarantee.FEASIBLE)
                        ? copy
                        : Allocation.builder()
                                .from(copy)
                                .addGuarantee(Guarantee.FEASIBLE)
                                .build();
            });
        }
    }

    private static <E extends Enum<E>> Set<E> copyOf(Collection<E> some, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(some);
        return copy;
    }

    /** Has the algorithm do something; it may throw anything, also what its methods do not declare. */
    private <T> T ask(Supplier<T> question) {
        T answer;
        try {
            answer = question.get();
        } catch (Throwable e) {
            Containment.rethrowFatal(e);
            throw blamed(control.thrown().orElse(e));
        }
        control.thrown().ifPresent(thrown -> {
            throw blamed(thrown);
        });
        return answer;
    }

    private RuntimeException blamed(Throwable thrown) {
        if (thrown instanceof CancellationException) {
            return fault(AlgorithmFault.STOPPED, "was stopped", thrown);
        }
        if (control.thrown().isPresent()) {
            return Containment.raise(thrown);
        }
        if (thrown instanceof NothingReturned) {
            return fault(AlgorithmFault.NOTHING_RETURNED, "returned nothing", null);
        }
        if (thrown instanceof StabilityException) {
            return fault(AlgorithmFault.UNSUPPORTED, "cannot count with benefits and kept grants together", thrown);
        }
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return fault(AlgorithmFault.STOPPED, "was stopped", thrown);
        }
        return fault(AlgorithmFault.FAILED, "failed: " + thrown.getClass().getName(), thrown);
    }

    private AlgorithmException fault(AlgorithmFault fault, String message, @Nullable Throwable cause) {
        return new AlgorithmException(id.name(), fault, message, cause);
    }

    /** Takes the way of all faults. */
    private static final class NothingReturned extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
