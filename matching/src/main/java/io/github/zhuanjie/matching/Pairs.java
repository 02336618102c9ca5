package io.github.zhuanjie.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which needs may be served by which projects, in columns: 8 bytes for a pair, 8 more where budgets are limited. A
 * province has millions of pairs, and as objects they would take ten times the room.
 *
 * <p>Needs and projects are positions. The pairs of need {@code n} are those from {@code first(n)} to {@code first(n +
 * 1)}, in its order of preference. Why not {@link Candidate}: that is one pair with its identifiers, for reading and
 * building.
 *
 * <p>Immutable and thread-safe.
 */
public final class Pairs {

    /** The largest benefit of a pair, so that the difference of two fits an {@code int}. */
    public static final int MAX_BENEFIT = 1_000_000_000;

    private final int[] first;
    private final long[] pair;
    private final long @Nullable [] cost;
    private final int @Nullable [] merit;

    private Pairs(int[] first, long[] pair, long @Nullable [] cost, int @Nullable [] merit) {
        this.first = first;
        this.pair = pair;
        this.cost = cost;
        this.merit = merit;
    }

    /**
     * Returns the number of needs.
     *
     * @return the number
     */
    public int needs() {
        return first.length - 1;
    }

    /**
     * Returns the number of pairs.
     *
     * @return the number
     */
    public int size() {
        return first[first.length - 1];
    }

    /**
     * Returns where the pairs of a need begin.
     *
     * @param need  the need's position, or the number of needs
     * @return the position of its first pair
     */
    public int first(int need) {
        return first[need];
    }

    /**
     * Returns the project of a pair.
     *
     * @param at  the pair's position
     * @return the project's position
     */
    public int project(int at) {
        return (int) (pair[at] >>> Integer.SIZE);
    }

    /**
     * Returns what it is worth that the project serves the need.
     *
     * @param at  the pair's position
     * @return the benefit, from 0 to {@value #MAX_BENEFIT}
     */
    public int benefit(int at) {
        return (int) pair[at];
    }

    /**
     * Returns what the grant takes out of the project's budget.
     *
     * @param at  the pair's position
     * @return the sum in fen, zero where no budget is limited
     */
    public long cost(int at) {
        return cost == null ? 0 : cost[at];
    }

    /**
     * Returns how much the need matters to the project by its own points.
     *
     * @param at  the pair's position
     * @return the points, higher first
     */
    public int merit(int at) {
        return merit == null ? 0 : merit[at];
    }

    /** Returns the same pairs with needs in another order and projects at other positions. */
    Pairs arranged(int[] needs, int[] projects) {
        int size = 0;
        for (int need : needs) {
            size += first[need + 1] - first[need];
        }
        Builder arranged = new Builder(needs.length, size);
        for (int need : needs) {
            for (int at = first[need]; at < first[need + 1]; at++) {
                arranged.add(projects[project(at)], benefit(at), cost(at), merit(at));
            }
            arranged.endNeed();
        }
        return arranged.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs pairs
                && Arrays.equals(first, pairs.first)
                && Arrays.equals(pair, pairs.pair)
                && Arrays.equals(cost, pairs.cost)
                && Arrays.equals(merit, pairs.merit);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(first) + Arrays.hashCode(pair);
    }

    /**
     * Returns the sizes.
     *
     * @return how many needs and pairs there are
     */
    @Override
    public String toString() {
        return "Pairs[needs=" + needs() + ", pairs=" + size() + "]";
    }

    /** Collects pairs need by need, in the order of the needs' positions. */
    public static final class Builder {

        private static final int START = 16;

        private int[] first;
        private long[] pair;
        private long @Nullable [] cost;
        private int @Nullable [] merit;
        private int needs;
        private int size;

        /** Creates a builder without needs. */
        public Builder() {
            this(START, START);
        }

        /**
         * Creates a builder without needs.
         *
         * @param needs  how many needs there will be, about
         * @param pairs  how many pairs there will be, about
         */
        public Builder(int needs, int pairs) {
            first = new int[needs + 1];
            pair = new long[pairs];
        }

        /**
         * Adds a pair to the need that is being built.
         *
         * @param project  the project's position
         * @param benefit  the benefit
         * @param costFen  the cost in fen
         * @param points  the need's points by the project's own order
         * @return this builder
         * @throws IllegalArgumentException if the benefit is out of bounds, or position or cost is negative
         */
        public Builder add(int project, int benefit, long costFen, int points) {
            if (project < 0 || benefit < 0 || benefit > MAX_BENEFIT || costFen < 0) {
                throw new IllegalArgumentException("a pair must have a position, a benefit from 0 to " + MAX_BENEFIT
                        + " and a cost of zero or more");
            }
            if (size == pair.length) {
                pair = Arrays.copyOf(pair, larger(size));
            }
            pair[size] = (long) project << Integer.SIZE | benefit;
            addCost(costFen);
            addMerit(points);
            size++;
            return this;
        }

        private void addCost(long costFen) {
            if (cost == null && costFen != 0) {
                cost = new long[pair.length];
            }
            if (cost != null) {
                if (size >= cost.length) {
                    cost = Arrays.copyOf(cost, pair.length);
                }
                cost[size] = costFen;
            }
        }

        private void addMerit(int points) {
            if (merit == null && points != 0) {
                merit = new int[pair.length];
            }
            if (merit != null) {
                if (size >= merit.length) {
                    merit = Arrays.copyOf(merit, pair.length);
                }
                merit[size] = points;
            }
        }

        /** Adds needs with the pairs that they have in other columns. */
        void addAll(Pairs other, int from, int to) {
            int begin = other.first[from];
            int count = other.first[to] - begin;
            pair = roomFor(pair, count);
            System.arraycopy(other.pair, begin, pair, size, count);
            if (cost != null || other.cost != null) {
                cost = cost == null ? new long[pair.length] : longEnough(cost);
                if (other.cost != null) {
                    System.arraycopy(other.cost, begin, cost, size, count);
                }
            }
            if (merit != null || other.merit != null) {
                merit = merit == null ? new int[pair.length] : longEnough(merit);
                if (other.merit != null) {
                    System.arraycopy(other.merit, begin, merit, size, count);
                }
            }
            first = first.length > needs + to - from ? first : Arrays.copyOf(first, larger(needs + to - from));
            for (int need = from + 1; need <= to; need++) {
                needs++;
                first[needs] = size + other.first[need] - begin;
            }
            size += count;
        }

        /** Adds needs as {@link #addAll}, with projects at other positions; pairs at positions below zero are left out. */
        void addMoved(Pairs other, int from, int to, int[] positions) {
            for (int need = from; need < to; need++) {
                for (int at = other.first[need]; at < other.first[need + 1]; at++) {
                    int project = positions[other.project(at)];
                    if (project >= 0) {
                        add(project, other.benefit(at), other.cost(at), other.merit(at));
                    }
                }
                endNeed();
            }
        }

        private long[] longEnough(long[] column) {
            return column.length >= pair.length ? column : Arrays.copyOf(column, pair.length);
        }

        private int[] longEnough(int[] column) {
            return column.length >= pair.length ? column : Arrays.copyOf(column, pair.length);
        }

        private long[] roomFor(long[] column, int count) {
            int needed = Math.addExact(size, count);
            return needed <= column.length ? column : Arrays.copyOf(column, larger(needed));
        }

        private static int larger(int size) {
            return Math.addExact(size, (size >> 1) + START);
        }

        /**
         * Ends the need that is being built, with or without pairs.
         *
         * @return this builder
         */
        public Builder endNeed() {
            needs++;
            if (needs == first.length) {
                first = Arrays.copyOf(first, larger(needs));
            }
            first[needs] = size;
            return this;
        }

        /**
         * Builds the columns and empties the builder.
         *
         * @return the pairs of all needs that were ended
         */
        public Pairs build() {
            int end = first[needs];
            Pairs built = new Pairs(
                    trimmed(first, needs + 1),
                    trimmed(pair, end),
                    cost == null || isZero(cost, end) ? null : trimmed(cost, end),
                    merit == null || isZero(merit, end) ? null : trimmed(merit, end));
            empty();
            return built;
        }

        private void empty() {
            first = new int[1];
            pair = new long[0];
            cost = null;
            merit = null;
            needs = 0;
            size = 0;
        }

        private static int[] trimmed(int[] array, int length) {
            return array.length == length ? array : Arrays.copyOf(array, length);
        }

        private static long[] trimmed(long[] array, int length) {
            return array.length == length ? array : Arrays.copyOf(array, length);
        }

        /** Gives up what was collected, in other order, without copying it first: a province has no room for three copies. */
        Pairs buildArranged(int[] needs, int[] projects) {
            Pairs collected = new Pairs(first, pair, cost, merit);
            empty();
            return collected.arranged(needs, projects);
        }

        /** Tells whether a column says nothing; it may have come from others, where it did. */
        private static boolean isZero(long[] column, int end) {
            return Arrays.stream(column, 0, Math.min(end, column.length)).allMatch(each -> each == 0);
        }

        private static boolean isZero(int[] column, int end) {
            return Arrays.stream(column, 0, Math.min(end, column.length)).allMatch(each -> each == 0);
        }
    }
}
