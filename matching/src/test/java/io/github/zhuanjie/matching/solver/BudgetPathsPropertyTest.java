package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What serving by places and money keeps, on pools that lie in each other. */
class BudgetPathsPropertyTest {

    private static final long NO_LIMIT = Long.MAX_VALUE;

    private Problem problem;
    private long[] budget;
    private BitSet kept;

    @Property(tries = 5_000)
    void nothingIsOverdrawnAndNothingThatFitsIsLeftOut(@ForAll long seed) {
        draw(new SplittableRandom(seed));
        int[] held = BudgetPaths.solve(problem, budget, kept, () -> {});
        Room left = roomAfter(held);
        for (int unit = 0; unit < held.length; unit++) {
            for (int at = problem.pairs().first(unit);
                    held[unit] == Problem.NONE && at < problem.pairs().first(unit + 1);
                    at++) {
                assertThat(left.fits(
                                problem.pairs().project(at), problem.pairs().cost(at)))
                        .isFalse();
            }
        }
    }

    /** By trying every unit that comes later, one after the other. */
    @Property(tries = 5_000)
    void nobodyWhoComesLaterHasWhatWouldDo(@ForAll long seed) {
        draw(new SplittableRandom(seed));
        assertNoEnvy(BudgetPaths.solve(problem, budget, kept, () -> {}));
        assertNoEnvy(FirstFit.solve(problem, budget, () -> {}));
    }

    /** As from the beginning without moves, if there may be no exchanges; else as far as they come. */
    @Property(tries = 2_000)
    void nobodyDoesWhereExchangesMayNotGoOn(@ForAll long seed, @ForAll boolean none) {
        draw(new SplittableRandom(seed));
        int[] held = BudgetPaths.solve(problem, budget, kept, none ? 0 : 1, () -> {});
        roomAfter(held);
        assertNoEnvy(held);
    }

    private void assertNoEnvy(int[] held) {
        for (int unit = 0; unit < held.length; unit++) {
            for (int later = unit + 1; held[unit] == Problem.NONE && later < held.length; later++) {
                int[] without = held.clone();
                without[later] = Problem.NONE;
                assertThat(FirstFit.serve(problem, roomAfter(without), without, unit))
                        .isFalse();
            }
        }
    }

    @Property(tries = 2_000)
    void whereNothingChangedEverythingIsKept(@ForAll long seed) {
        draw(new SplittableRandom(seed));
        int[] before = BudgetPaths.solve(problem, budget, kept, () -> {});
        BitSet all = new BitSet();
        Arrays.stream(before).filter(at -> at != Problem.NONE).forEach(all::set);
        int[] again = BudgetPaths.solve(problem, budget, all, () -> {});
        assertThat(all.isEmpty() ? before : again).isEqualTo(before);
    }

    @Property(tries = 2_000)
    void firstFitOverdrawsNothing(@ForAll long seed) {
        draw(new SplittableRandom(seed));
        roomAfter(FirstFit.solve(problem, budget, () -> {}));
    }

    /** Takes everything one after the other, which fails where more is taken than there is. */
    private Room roomAfter(int[] held) {
        Room room = new Room(problem, budget);
        for (int unit = 0; unit < held.length; unit++) {
            if (held[unit] != Problem.NONE) {
                assertThat(held[unit])
                        .isBetween(problem.pairs().first(unit), problem.pairs().first(unit + 1) - 1);
                int pool = problem.pairs().project(held[unit]);
                assertThat(room.fits(pool, problem.pairs().cost(held[unit]))).isTrue();
                room.take(pool, problem.pairs().cost(held[unit]));
            }
        }
        return room;
    }

    private void draw(SplittableRandom random) {
        int pools = 1 + random.nextInt(8);
        int[] parent = new int[pools];
        int[] capacity = new int[pools];
        budget = new long[pools];
        for (int pool = 0; pool < pools; pool++) {
            parent[pool] = pool == 0 || random.nextInt(3) == 0 ? Problem.NONE : random.nextInt(pool);
            capacity[pool] = random.nextInt(5);
            budget[pool] = random.nextBoolean() ? NO_LIMIT : random.nextInt(40);
        }
        Pairs.Builder pairs = new Pairs.Builder();
        int units = random.nextInt(14);
        for (int unit = 0; unit < units; unit++) {
            for (int pool = 0; pool < pools; pool++) {
                if (random.nextInt(3) == 0) {
                    pairs.add(pool, 1, random.nextInt(12), 0);
                }
            }
            pairs.endNeed();
        }
        problem = new Problem(pairs.build(), capacity, parent);
        kept = new BitSet();
        for (int at = 0; at < problem.pairs().size(); at++) {
            kept.set(at, random.nextInt(4) == 0);
        }
    }

    @Property(tries = 2_000)
    void servesAtLeastAsLongAPrefixAsFirstFit(@ForAll long seed) {
        draw(new SplittableRandom(seed));
        int[] moved = BudgetPaths.solve(problem, budget, new BitSet(), () -> {});
        int[] first = FirstFit.solve(problem, budget, () -> {});
        assertThat(prefix(moved)).isGreaterThanOrEqualTo(prefix(first));
    }

    /** Returns how many units are served before the first that is not. */
    private static int prefix(int[] held) {
        return (int) Arrays.stream(held).takeWhile(at -> at != Problem.NONE).count();
    }
}
