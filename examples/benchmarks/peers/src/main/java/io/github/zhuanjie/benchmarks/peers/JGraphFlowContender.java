package io.github.zhuanjie.benchmarks.peers;

import io.github.zhuanjie.benchmarks.matching.Answer;
import io.github.zhuanjie.benchmarks.matching.Contender;
import io.github.zhuanjie.benchmarks.matching.MatchingInstance;
import io.github.zhuanjie.benchmarks.matching.NeedReader;
import io.github.zhuanjie.benchmarks.matching.Rule;
import java.util.Arrays;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * JGraphT's minimum cost flow by capacity scaling, from needs to projects to a sink. Costs are what is missing to a benefit
 * that nobody has, because it is much slower with costs below zero.
 */
public final class JGraphFlowContender implements Contender {

    private static final int MOST = 10_000;

    /** Creates the solver. */
    public JGraphFlowContender() {}

    @Override
    public String name() {
        return "jgrapht-capacity-scaling";
    }

    @Override
    public boolean supports(Rule rule) {
        return rule == Rule.MAX_BENEFIT;
    }

    @Override
    public Attempt prepare(MatchingInstance instance, Rule rule) {
        int needs = instance.needs();
        int sink = needs + instance.projects();
        Graph<Integer, DefaultWeightedEdge> graph = graph(instance, sink);
        MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem =
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph,
                        node -> node < needs ? 1 : node == sink ? -needs : 0,
                        edge -> capacity(instance, graph, edge));
        return () -> {
            Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                    .getMinimumCostFlow(problem)
                    .getFlowMap();
            return () -> Answer.of(projects(instance, graph, flow));
        };
    }

    private static Graph<Integer, DefaultWeightedEdge> graph(MatchingInstance instance, int sink) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        NeedReader reader = instance.reader();
        for (int need = 0; need < instance.needs(); need++) {
            reader.read(need);
            for (int at = 0; at < reader.size(); at++) {
                DefaultWeightedEdge edge = graph.addEdge(need, instance.needs() + reader.project(at));
                graph.setEdgeWeight(edge, MOST - reader.benefit(at));
            }
            graph.setEdgeWeight(graph.addEdge(need, sink), MOST);
        }
        for (int project = 0; project < instance.projects(); project++) {
            graph.setEdgeWeight(graph.addEdge(instance.needs() + project, sink), 0);
        }
        return graph;
    }

    private static int capacity(
            MatchingInstance instance, Graph<Integer, DefaultWeightedEdge> graph, DefaultWeightedEdge edge) {
        int source = graph.getEdgeSource(edge);
        return source < instance.needs() ? 1 : instance.places(source - instance.needs());
    }

    private static int[] projects(
            MatchingInstance instance,
            Graph<Integer, DefaultWeightedEdge> graph,
            Map<DefaultWeightedEdge, Double> flow) {
        int[] chosen = new int[instance.needs()];
        Arrays.fill(chosen, Answer.UNSERVED);
        int sink = instance.needs() + instance.projects();
        flow.forEach((edge, amount) -> {
            int source = graph.getEdgeSource(edge);
            int target = graph.getEdgeTarget(edge);
            if (amount > 0 && source < instance.needs() && target < sink) {
                chosen[source] = target - instance.needs();
            }
        });
        return chosen;
    }
}
