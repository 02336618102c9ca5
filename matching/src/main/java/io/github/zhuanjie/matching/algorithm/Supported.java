package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RequestFeature;
import java.util.EnumSet;
import java.util.Set;

/** Refuses requests that an algorithm cannot keep. */
final class Supported {

    private Supported() {}

    static void require(MatchingAlgorithm algorithm, MatchingRequest request) {
        Set<RequestFeature> missing = EnumSet.noneOf(RequestFeature.class);
        missing.addAll(request.getFeatures());
        missing.removeAll(algorithm.getSupported());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("algorithm '" + algorithm.getName() + "' does not support " + missing);
        }
    }
}
