package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;

/** First come in the order of priority: what a desk does by hand. It reaches no rule's objective but asks least. */
public final class GreedyContender implements Contender {

    private final MatchingAlgorithm greedy = MatchingAlgorithms.standard().get("greedy");

    /** Creates the solver. */
    public GreedyContender() {}

    @Override
    public String name() {
        return "zhuanjie-greedy";
    }

    @Override
    public boolean supports(Rule rule) {
        return rule == Rule.MAX_BENEFIT || rule == Rule.PRIORITY_FIRST || rule == Rule.BUDGETED;
    }

    @Override
    public Attempt prepare(MatchingInstance instance, Rule rule) {
        MatchingRequest request = RequestForm.request(instance, rule);
        return () -> {
            Allocation allocation = greedy.match(request);
            return () -> RequestForm.answer(instance, rule, allocation);
        };
    }
}
