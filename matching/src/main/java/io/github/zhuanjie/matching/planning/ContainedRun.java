package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.matching.verify.Violation;
import io.github.zhuanjie.plan.AlgorithmId;
import java.util.List;
import java.util.stream.Collectors;

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
            throw new IllegalStateException(
                    "algorithm does not tell its name: " + algorithm.getClass().getName(), e);
        }
    }

    AlgorithmId id() {
        return id;
    }

    Allocation match(MatchingRequest request) {
        Allocation allocation = call(request);
        if (allocation == null) {
            throw new IllegalStateException("algorithm '" + id.name() + "' returned nothing");
        }
        List<Violation> violations = verifier.verify(request, allocation);
        if (!violations.isEmpty()) {
            String kinds = violations.stream()
                    .map(violation -> violation.kind().getCode())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException("algorithm '" + id.name() + "' returned a wrong allocation, "
                    + violations.size() + " violations: " + kinds);
        }
        return allocation;
    }

    private Allocation call(MatchingRequest request) {
        try {
            Allocation allocation = algorithm.match(request);
            // copied: an implementation of somebody else's might say one thing when verified and another when written
            return allocation == null
                    ? null
                    : Allocation.builder().from(allocation).build();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new IllegalStateException(
                    "algorithm '" + id.name() + "' failed: " + e.getClass().getName(), e);
        }
    }
}
