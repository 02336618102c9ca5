package io.github.zhuanjie.benchmarks.peers;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import io.github.zhuanjie.benchmarks.matching.Answer;
import io.github.zhuanjie.benchmarks.matching.MatchingInstance;
import io.github.zhuanjie.benchmarks.matching.NeedReader;
import java.util.Arrays;

/**
 * A matching problem as a network for OR-Tools: from needs to projects to a sink, and from a need straight to the sink if
 * it may stay unserved. Arcs of pairs come first, in the order of needs, so that an arc's number is its pair's; then the arcs
 * of unserved needs, in that order too.
 */
final class FlowNetwork {

    private final MatchingInstance instance;
    private final MinCostFlow flow;
    private final int sink;
    private final long[] supply;
    private int firstUnserved;

    FlowNetwork(MatchingInstance instance) {
        this.instance = instance;
        this.sink = instance.needs() + instance.projects();
        this.flow = new MinCostFlow();
        this.supply = new long[instance.needs()];
    }

    /** Adds the arc of a pair. */
    void pair(int need, int project, long capacity, long benefit) {
        flow.addArcWithCapacityAndUnitCost(need, instance.needs() + project, capacity, -benefit);
    }

    /** Says how much a need asks for. */
    void need(int need, long amount) {
        flow.setNodeSupply(need, amount);
        supply[need] = amount;
    }

    /** Lets a need stay unserved at a price. */
    void mayStayUnserved(int need, long amount, long price) {
        int arc = flow.addArcWithCapacityAndUnitCost(need, sink, amount, price);
        if (need == 0) {
            firstUnserved = arc;
        }
    }

    /** Tells whether a need stays unserved. */
    boolean isUnserved(int need) {
        return flow.getFlow(firstUnserved + need) > 0;
    }

    /** Says how much a project has. */
    void project(int project, long capacity) {
        flow.addArcWithCapacityAndUnitCost(instance.needs() + project, sink, capacity, 0);
    }

    /** Solves, and returns the objective: benefits less prices. */
    long solve() {
        flow.setNodeSupply(sink, -Arrays.stream(supply).sum());
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools says " + status);
        }
        return -flow.getOptimalCost();
    }

    /** Reads from the flow which project serves which need, where all needs have their pairs in the network. */
    int[] projects() {
        int[] chosen = new int[instance.needs()];
        NeedReader reader = instance.reader();
        int arc = 0;
        for (int need = 0; need < chosen.length; need++) {
            chosen[need] = Answer.UNSERVED;
            reader.read(need);
            for (int at = 0; at < reader.size(); at++) {
                if (flow.getFlow(arc++) > 0) {
                    chosen[need] = reader.project(at);
                }
            }
        }
        return chosen;
    }
}
