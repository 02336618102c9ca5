package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One place more serves exactly who is said to be next. */
class NextUnitsPropertyTest {

    @Property(tries = 5_000)
    void onePlaceMoreServesTheNextAndNobodyElse(@ForAll long seed) {
        Problem problem = draw(new SplittableRandom(seed));
        int[] held = PriorityPaths.solve(problem, () -> {}).pair();
        int[] next = NextUnits.of(problem, held);
        for (int pool = 0; pool < problem.pools(); pool++) {
            boolean alone = true;
            int[] capacity = problem.capacity().clone();
            capacity[pool]++;
            for (int around = problem.parent()[pool]; around != Problem.NONE; around = problem.parent()[around]) {
                if (load(problem, held, around) >= capacity[around]) {
                    capacity[around]++;
                    alone = false;
                }
            }
            Set<Integer> expected = served(held);
            if (next[pool] != Problem.NONE) {
                expected.add(next[pool]);
            }
            // one place more of what is around may be somebody else's, so only the next is asked
            Pairs asked = alone ? problem.pairs() : of(problem.pairs(), expected);
            boolean hasRoom =
                    problem.parent()[pool] != Problem.NONE && load(problem, held, pool) < problem.capacity()[pool];
            assertThat(hasRoom && next[pool] != Problem.NONE).isFalse();
            assertThat(served(PriorityPaths.solve(new Problem(asked, capacity, problem.parent()), () -> {})
                            .pair()))
                    .isEqualTo(expected);
        }
    }

    private static int load(Problem problem, int[] held, int asked) {
        int load = 0;
        for (int at : held) {
            for (int pool = at == Problem.NONE ? Problem.NONE : problem.pairs().project(at);
                    pool != Problem.NONE;
                    pool = problem.parent()[pool]) {
                load += pool == asked ? 1 : 0;
            }
        }
        return load;
    }

    private static Pairs of(Pairs pairs, Set<Integer> units) {
        Pairs.Builder asked = new Pairs.Builder();
        for (int unit = 0; unit < pairs.needs(); unit++) {
            for (int at = pairs.first(unit); units.contains(unit) && at < pairs.first(unit + 1); at++) {
                asked.add(pairs.project(at), 1, 0, 0);
            }
            asked.endNeed();
        }
        return asked.build();
    }

    private static Set<Integer> served(int[] held) {
        Set<Integer> served = new TreeSet<>();
        for (int unit = 0; unit < held.length; unit++) {
            if (held[unit] != Problem.NONE) {
                served.add(unit);
            }
        }
        return served;
    }

    private static Problem draw(SplittableRandom random) {
        int pools = 1 + random.nextInt(8);
        int[] parent = new int[pools];
        int[] capacity = new int[pools];
        for (int pool = 0; pool < pools; pool++) {
            parent[pool] = pool == 0 || random.nextInt(2) == 0 ? Problem.NONE : random.nextInt(pool);
            capacity[pool] = random.nextInt(4);
        }
        Pairs.Builder pairs = new Pairs.Builder();
        int units = random.nextInt(16);
        for (int unit = 0; unit < units; unit++) {
            for (int pool = 0; pool < pools; pool++) {
                if (random.nextInt(3) == 0) {
                    pairs.add(pool, 1, 0, 0);
                }
            }
            pairs.endNeed();
        }
        return new Problem(pairs.build(), capacity, parent);
    }
}
