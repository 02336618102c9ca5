package io.github.zhuanjie.benchmarks.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What an answer is worth, found from the instance alone.
 *
 * @param objective  the sum of benefits, or of benefit times yuan where needs are served in parts
 * @param served  the number of needs served, zero where they are served in parts
 * @param ranks  for {@link Rule#PRIORITY_FIRST} the sum, over the needs served, of how many come after them in the order
 *     of priority: the set served is the right one exactly if this is largest; else zero
 */
public record Score(long objective, int served, long ranks) {

    /**
     * Scores an answer.
     *
     * @param instance  the problem
     * @param rule  what was asked
     * @param answer  the answer
     * @return the score
     * @throws IllegalStateException if the answer is not one: it exceeds a capacity or a budget, or serves by a project
     *     that may not
     */
    public static Score of(MatchingInstance instance, Rule rule, Answer answer) {
        if (rule == Rule.DIVISIBLE) {
            return new Score(answer.objective(), 0, 0);
        }
        int[] after = rule == Rule.PRIORITY_FIRST ? ranks(instance) : new int[instance.needs()];
        long[] left = left(instance, rule);
        NeedReader reader = instance.reader();
        long objective = 0;
        long ranks = 0;
        int served = 0;
        for (int need = 0; need < instance.needs(); need++) {
            int project = answer.project()[need];
            if (project != Answer.UNSERVED) {
                reader.read(need);
                int at = find(reader, project);
                left[project] -= rule == Rule.BUDGETED ? reader.costFen(at) : 1;
                objective += reader.benefit(at);
                ranks += after[need];
                served++;
            }
        }
        if (Arrays.stream(left).anyMatch(each -> each < 0)) {
            throw new IllegalStateException("a project serves more than it can");
        }
        return new Score(objective, served, ranks);
    }

    private static long[] left(MatchingInstance instance, Rule rule) {
        if (rule == Rule.BUDGETED) {
            return instance.budgetsFen();
        }
        return IntStream.range(0, instance.projects())
                .mapToLong(instance::places)
                .toArray();
    }

    static int find(NeedReader reader, int project) {
        for (int at = 0; at < reader.size(); at++) {
            if (reader.project(at) == project) {
                return at;
            }
        }
        throw new IllegalStateException("a need is served by a project that is no candidate");
    }

    /**
     * Finds out how many needs come after each in the order of priority: higher priority first, then the lower position.
     *
     * @param instance  the problem
     * @return the numbers, by need
     */
    public static int[] ranks(MatchingInstance instance) {
        NeedReader reader = instance.reader();
        int[] priority = new int[instance.needs()];
        for (int need = 0; need < priority.length; need++) {
            reader.read(need);
            priority[need] = reader.priority();
        }
        int[] order = IntStream.range(0, priority.length)
                .boxed()
                .sorted(Comparator.comparingInt(need -> -priority[need]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] after = new int[priority.length];
        for (int position = 0; position < order.length; position++) {
            after[order[position]] = order.length - 1 - position;
        }
        return after;
    }
}
