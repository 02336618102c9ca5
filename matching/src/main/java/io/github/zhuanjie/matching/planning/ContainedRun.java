package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.RunStage;
import io.github.zhuanjie.matching.StabilityException;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.matching.verify.Violation;
import io.github.zhuanjie.plan.AlgorithmId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of an algorithm that may be anybody's: whatever it does, only a verified allocation comes out. */
final class ContainedRun {

    private final MatchingAlgorithm algorithm;
    private final AlgorithmId id;
    private final MatchingVerifier verifier = new MatchingVerifier();

    ContainedRun(MatchingAlgorithm algorithm) {
        this.algorithm = algorithm;
        this.id = identify(algorithm);
    }

    private static AlgorithmId identify(MatchingAlgorithm algorithm) {
        try {
            return algorithm.id();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new AlgorithmException(
                    algorithm.getClass().getName(), AlgorithmFault.NAMELESS, "does not tell its name", e);
        }
    }

    AlgorithmId id() {
        return id;
    }

    Allocation match(MatchingRequest request, Optional<Earlier> earlier, RunControl control) {
        control.begins(RunStage.MATCHING);
        Allocation allocation = call(request, earlier, control);
        control.begins(RunStage.VERIFYING);
        List<Violation> violations = verifier.verify(request, allocation);
        if (!violations.isEmpty()) {
            String kinds = violations.stream()
                    .map(violation -> violation.kind().getCode())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw fault(
                    AlgorithmFault.WRONG_ALLOCATION,
                    "returned a wrong allocation, " + violations.size() + " violations: " + kinds,
                    null);
        }
        return allocation;
    }

    private Allocation call(MatchingRequest request, Optional<Earlier> earlier, RunControl control) {
        try {
            Set<RequestFeature> unsupported = EnumSet.noneOf(RequestFeature.class);
            unsupported.addAll(request.getFeatures());
            unsupported.removeAll(algorithm.getSupported());
            if (!unsupported.isEmpty()) {
                throw fault(AlgorithmFault.UNSUPPORTED, "does not support " + unsupported, null);
            }
            if (earlier.filter(Earlier::isPriced).isPresent() && !algorithm.isKeeping()) {
                throw fault(AlgorithmFault.UNSUPPORTED, "does not count with kept grants", null);
            }
            Allocation allocation = earlier.isPresent()
                    ? algorithm.rematch(
                            request, earlier.get().allocation(), earlier.get().stability(), control)
                    : algorithm.match(request, control);
            if (allocation == null) {
                throw fault(AlgorithmFault.NOTHING_RETURNED, "returned nothing", null);
            }
            // copied: an implementation of somebody else's might say one thing when verified and another when written
            return Allocation.copyOf(allocation);
        } catch (AlgorithmException e) {
            throw e;
        } catch (StabilityException e) {
            throw fault(AlgorithmFault.UNSUPPORTED, "cannot count with benefits and kept grants together", e);
        } catch (CancellationException e) {
            throw fault(AlgorithmFault.STOPPED, "was stopped", e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw fault(AlgorithmFault.FAILED, "failed: " + e.getClass().getName(), e);
        }
    }

    private AlgorithmException fault(AlgorithmFault fault, String message, @Nullable Throwable cause) {
        return new AlgorithmException(id.name(), fault, message, cause);
    }
}
