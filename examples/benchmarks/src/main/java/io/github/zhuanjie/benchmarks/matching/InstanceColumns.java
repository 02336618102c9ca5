package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.matching.Pairs;
import java.util.stream.IntStream;

/**
 * A made-up problem in columns: needs in the order of priority, the pairs of each in the order of their projects. For who
 * wants to feed an algorithm without identifiers.
 *
 * @param need  for each rank the need's position in the instance
 * @param pairs  the pairs, 8 bytes each and 8 more with costs; needs are ranks
 * @param places  for each project how many needs it can serve
 */
public record InstanceColumns(int[] need, Pairs pairs, int[] places) {

    /**
     * Reads a problem.
     *
     * @param instance  the problem
     * @param costs  whether pairs have their costs
     * @return its columns
     */
    public static InstanceColumns of(MatchingInstance instance, boolean costs) {
        int[] after = Score.ranks(instance);
        int[] order = new int[after.length];
        for (int need = 0; need < after.length; need++) {
            order[after.length - 1 - after[need]] = need;
        }
        Pairs.Builder pairs = new Pairs.Builder();
        NeedReader reader = instance.reader();
        for (int need : order) {
            reader.read(need);
            for (int at = 0; at < reader.size(); at++) {
                pairs.add(reader.project(at), reader.benefit(at), costs ? reader.costFen(at) : 0, 0);
            }
            pairs.endNeed();
        }
        int[] places =
                IntStream.range(0, instance.projects()).map(instance::places).toArray();
        return new InstanceColumns(order, pairs.build(), places);
    }
}
