package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
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
        return rule == Rule.REMATCH || algorithms.getNames().contains(rule.label());
    }

    @Override
    public Attempt prepare(MatchingInstance instance, Rule rule) {
        if (rule == Rule.REMATCH) {
            return rematch(instance);
        }
        MatchingAlgorithm algorithm = algorithms.get(rule.label());
        MatchingRequest request = RequestForm.request(instance, rule);
        return () -> {
            Allocation allocation = algorithm.match(request);
            return () -> RequestForm.answer(instance, rule, allocation);
        };
    }

    /** Prepares the allocation before the changes and the request after them; what is timed begins from both. */
    private Attempt rematch(MatchingInstance instance) {
        MatchingAlgorithm algorithm = algorithms.get(Rule.MAX_BENEFIT.label());
        Allocation before = algorithm.match(RequestForm.request(instance, Rule.MAX_BENEFIT));
        MatchingInstance changed = instance.changed();
        MatchingRequest now = RequestForm.request(changed, Rule.MAX_BENEFIT);
        return () -> {
            Allocation allocation = algorithm.rematch(now, before, Stability.none(), RunControl.none());
            return () -> RequestForm.answer(changed, Rule.REMATCH, allocation);
        };
    }
}
