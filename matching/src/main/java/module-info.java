/**
 * Matching needs with charity projects: the algorithms, the check of their results, and the planner that asks them.
 *
 * <p>Entry points: {@link io.github.zhuanjie.matching.planning.MatchingPlanner}, {@link
 * io.github.zhuanjie.matching.MatchingAlgorithm}, {@link io.github.zhuanjie.matching.verify.MatchingVerifier}.
 */
module io.github.zhuanjie.matching {
    requires transitive io.github.zhuanjie.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.zhuanjie.matching;
    exports io.github.zhuanjie.matching.algorithm;
    exports io.github.zhuanjie.matching.planning;
    exports io.github.zhuanjie.matching.verify;

    uses io.github.zhuanjie.matching.MatchingAlgorithm;
}
