package io.github.zhuanjie.benchmarks.peers;

import com.google.ortools.Loader;
import io.github.zhuanjie.benchmarks.matching.Answer;
import io.github.zhuanjie.benchmarks.matching.Contender;
import io.github.zhuanjie.benchmarks.matching.MatchingInstance;
import io.github.zhuanjie.benchmarks.matching.NeedReader;
import io.github.zhuanjie.benchmarks.matching.Rule;
import io.github.zhuanjie.benchmarks.matching.Score;

/**
 * OR-Tools' minimum cost flow, cost scaling push-relabel in C++. It has no answer for whole grants out of budgets.
 *
 * <p>Priority first takes two flows: one that leaves unserved the needs whose ranks have the least sum, which is the
 * right set because the sets that can be served form a matroid; then one that serves exactly these with the largest sum
 * of benefits.
 */
public final class OrToolsContender implements Contender {

    private static final int FEN = 100;

    /** Creates the solver and loads the native library, before anything is timed. */
    public OrToolsContender() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "ortools-min-cost-flow";
    }

    @Override
    public boolean supports(Rule rule) {
        return rule != Rule.BUDGETED;
    }

    @Override
    public Attempt prepare(MatchingInstance instance, Rule rule) {
        return switch (rule) {
            case MAX_BENEFIT -> maxBenefit(instance);
            case REMATCH -> maxBenefit(instance.changed());
            case PRIORITY_FIRST -> priorityFirst(instance);
            case DIVISIBLE -> divisible(instance);
            case BUDGETED -> throw new IllegalArgumentException("rule");
        };
    }

    private static Attempt maxBenefit(MatchingInstance instance) {
        FlowNetwork network = new FlowNetwork(instance);
        NeedReader reader = instance.reader();
        for (int need = 0; need < instance.needs(); need++) {
            addPairs(network, reader, need, true);
            network.need(need, 1);
        }
        for (int need = 0; need < instance.needs(); need++) {
            network.mayStayUnserved(need, 1, 0);
        }
        addPlaces(network, instance);
        return () -> {
            network.solve();
            return () -> Answer.of(network.projects());
        };
    }

    private static void addPairs(FlowNetwork network, NeedReader reader, int need, boolean benefits) {
        reader.read(need);
        for (int at = 0; at < reader.size(); at++) {
            network.pair(need, reader.project(at), 1, benefits ? reader.benefit(at) : 0);
        }
    }

    private static void addPlaces(FlowNetwork network, MatchingInstance instance) {
        for (int project = 0; project < instance.projects(); project++) {
            network.project(project, instance.places(project));
        }
    }

    private static Attempt priorityFirst(MatchingInstance instance) {
        int[] after = Score.ranks(instance);
        FlowNetwork network = new FlowNetwork(instance);
        NeedReader reader = instance.reader();
        for (int need = 0; need < instance.needs(); need++) {
            addPairs(network, reader, need, false);
            network.need(need, 1);
        }
        for (int need = 0; need < instance.needs(); need++) {
            network.mayStayUnserved(need, 1, 1 + after[need]);
        }
        addPlaces(network, instance);
        FlowNetwork best = new FlowNetwork(instance);
        for (int need = 0; need < instance.needs(); need++) {
            addPairs(best, reader, need, true);
        }
        addPlaces(best, instance);
        return () -> {
            network.solve();
            for (int need = 0; need < instance.needs(); need++) {
                best.need(need, network.isUnserved(need) ? 0 : 1);
            }
            best.solve();
            return () -> Answer.of(best.projects());
        };
    }

    private static Attempt divisible(MatchingInstance instance) {
        long[] budgets = instance.budgetsFen();
        FlowNetwork network = new FlowNetwork(instance);
        NeedReader reader = instance.reader();
        long[] most = new long[instance.needs()];
        for (int need = 0; need < instance.needs(); need++) {
            reader.read(need);
            for (int at = 0; at < reader.size(); at++) {
                long yuan = reader.costFen(at) / FEN;
                network.pair(need, reader.project(at), yuan, reader.benefit(at));
                most[need] = Math.max(most[need], yuan);
            }
            network.need(need, most[need]);
        }
        for (int need = 0; need < instance.needs(); need++) {
            network.mayStayUnserved(need, most[need], 0);
        }
        for (int project = 0; project < instance.projects(); project++) {
            network.project(project, budgets[project] / FEN);
        }
        return () -> {
            long objective = network.solve();
            return () -> Answer.inParts(objective);
        };
    }
}
