package io.github.zhuanjie.benchmarks.peers;

import io.github.zhuanjie.benchmarks.matching.Answer;
import io.github.zhuanjie.benchmarks.matching.Contender;
import io.github.zhuanjie.benchmarks.matching.MatchingInstance;
import io.github.zhuanjie.benchmarks.matching.NeedReader;
import io.github.zhuanjie.benchmarks.matching.Rule;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT's bipartite matching of the largest weight, where each place of a project is a vertex of its own. */
public final class JGraphSlotsContender implements Contender {

    /** Creates the solver. */
    public JGraphSlotsContender() {}

    @Override
    public String name() {
        return "jgrapht-slots";
    }

    @Override
    public boolean supports(Rule rule) {
        return rule == Rule.MAX_BENEFIT;
    }

    @Override
    public Attempt prepare(MatchingInstance instance, Rule rule) {
        int[] firstSlot = new int[instance.projects() + 1];
        firstSlot[0] = instance.needs();
        for (int project = 0; project < instance.projects(); project++) {
            firstSlot[project + 1] = firstSlot[project] + instance.places(project);
        }
        Graph<Integer, DefaultWeightedEdge> graph = graph(instance, firstSlot);
        Set<Integer> needs = vertices(0, instance.needs());
        Set<Integer> slots = vertices(instance.needs(), firstSlot[instance.projects()]);
        return () -> {
            Set<DefaultWeightedEdge> matched = new MaximumWeightBipartiteMatching<>(graph, needs, slots)
                    .getMatching()
                    .getEdges();
            return () -> answer(graph, matched, firstSlot);
        };
    }

    private static Answer answer(
            Graph<Integer, DefaultWeightedEdge> graph, Set<DefaultWeightedEdge> matched, int[] firstSlot) {
        int[] chosen = new int[firstSlot[0]];
        Arrays.fill(chosen, Answer.UNSERVED);
        for (DefaultWeightedEdge edge : matched) {
            int one = graph.getEdgeSource(edge);
            int other = graph.getEdgeTarget(edge);
            chosen[Math.min(one, other)] = project(firstSlot, Math.max(one, other));
        }
        return Answer.of(chosen);
    }

    private static Graph<Integer, DefaultWeightedEdge> graph(MatchingInstance instance, int[] firstSlot) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int vertex = 0; vertex < firstSlot[instance.projects()]; vertex++) {
            graph.addVertex(vertex);
        }
        NeedReader reader = instance.reader();
        for (int need = 0; need < instance.needs(); need++) {
            reader.read(need);
            for (int at = 0; at < reader.size(); at++) {
                int project = reader.project(at);
                for (int slot = firstSlot[project]; slot < firstSlot[project + 1]; slot++) {
                    graph.setEdgeWeight(graph.addEdge(need, slot), reader.benefit(at));
                }
            }
        }
        return graph;
    }

    private static Set<Integer> vertices(int from, int to) {
        Set<Integer> set = new LinkedHashSet<>();
        IntStream.range(from, to).forEach(set::add);
        return set;
    }

    private static int project(int[] firstSlot, int slot) {
        int found = Arrays.binarySearch(firstSlot, slot);
        return found < 0 ? -found - 2 : found;
    }
}
