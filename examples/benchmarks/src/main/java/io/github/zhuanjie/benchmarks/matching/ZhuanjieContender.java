package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;

/** The algorithm of this library that has the name of the rule, on one thread. */
public final class ZhuanjieContender implements Contender {

    private final MatchingAlgorithms algorithms = MatchingAlgorithms.standard();

    /** Creates the solver. */
    public ZhuanjieContender() {}

    @Override
    public String name() {
        return MatchingTable.OURS;
    }

    @Override
    public boolean supports(Rule rule) {
        return algorithms.getNames().contains(rule.label());
    }

    @Override
    public Attempt prepare(MatchingInstance instance, Rule rule) {
        MatchingAlgorithm algorithm = algorithms.get(rule.label());
        MatchingRequest request = RequestForm.request(instance, rule);
        return () -> {
            Allocation allocation = algorithm.match(request);
            return () -> RequestForm.answer(instance, rule, allocation);
        };
    }
}
