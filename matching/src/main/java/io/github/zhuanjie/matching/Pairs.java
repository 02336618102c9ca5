package io.github.zhuanjie.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which needs may be served by which projects, in columns: 4 bytes for a pair, or 8 if the largest benefit times the number of
 * projects is more than they can hold, and 8 more where budgets are limited. A province has millions of pairs, and as objects
 * they would take twenty times the room.
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
    private final PackedPairs packed;
    /** The project in the high bits and the benefit in the low ones; null if they do not fit. */
    private final int @Nullable [] narrow;

    private final long[] wide;
    private final int shift;
    private final int mask;
    private final long @Nullable [] cost;
    private final int @Nullable [] merit;

    private Pairs(int[] first, PackedPairs pairs, long @Nullable [] cost, int @Nullable [] merit) {
        this.first = first;
        packed = pairs;
        narrow = pairs.narrow();
        wide = pairs.wide();
        shift = pairs.shift();
        mask = PackedPairs.mask(shift);
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
        return narrow == null ? (int) (wide[at] >>> Integer.SIZE) : narrow[at] >>> shift;
    }

    /**
     * Returns what it is worth that the project serves the need.
     *
     * @param at  the pair's position
     * @return the benefit, from 0 to {@value #MAX_BENEFIT}
     */
    public int benefit(int at) {
        return narrow == null ? (int) wide[at] : narrow[at] & mask;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs pairs
                && Arrays.equals(first, pairs.first)
                && packed.hasSame(pairs.packed, size())
                && Arrays.equals(cost, pairs.cost)
                && Arrays.equals(merit, pairs.merit);
    }

    @Override
    public int hashCode() {
        int hash = Arrays.hashCode(first);
        for (int at = 0; at < size(); at++) {
            hash = 31 * (31 * hash + project(at)) + benefit(at);
        }
        return hash;
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
        private PackedPairs pairs;
        private long @Nullable [] cost;
        private int @Nullable [] merit;
        private int needs;

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
            this.pairs = new PackedPairs(pairs);
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
            int at = pairs.size();
            pairs.add(project, benefit);
            if (cost != null || costFen != 0) {
                cost = reaching(cost, at);
                cost[at] = costFen;
            }
            if (merit != null || points != 0) {
                merit = reaching(merit, at);
                merit[at] = points;
            }
            return this;
        }

        private static long[] reaching(long @Nullable [] column, int at) {
            if (column == null) {
                return new long[larger(at)];
            }
            return at < column.length ? column : Arrays.copyOf(column, larger(at));
        }

        private static int[] reaching(int @Nullable [] column, int at) {
            if (column == null) {
                return new int[larger(at)];
            }
            return at < column.length ? column : Arrays.copyOf(column, larger(at));
        }

        /** Adds needs with the pairs that they have in other columns. */
        void addAll(Pairs other, int from, int to) {
            int begin = other.first[from];
            int end = other.first[to];
            int size = pairs.size();
            pairs.addAll(other.packed, begin, end);
            if (other.cost != null && end > begin) {
                cost = reaching(cost, pairs.size());
                System.arraycopy(other.cost, begin, cost, size, end - begin);
            }
            if (other.merit != null && end > begin) {
                merit = reaching(merit, pairs.size());
                System.arraycopy(other.merit, begin, merit, size, end - begin);
            }
            first = reaching(first, needs + to - from);
            for (int need = from + 1; need <= to; need++) {
                needs++;
                first[needs] = size + other.first[need] - begin;
            }
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
            first = reaching(first, needs);
            first[needs] = pairs.size();
            return this;
        }

        /**
         * Builds the columns and empties the builder.
         *
         * @return the pairs of all needs that were ended
         */
        public Pairs build() {
            int end = first[needs];
            pairs.trim(end);
            Pairs built = new Pairs(
                    first.length == needs + 1 ? first : Arrays.copyOf(first, needs + 1),
                    pairs,
                    cost == null || isZero(cost, end) ? null : trimmed(cost, end),
                    merit == null || isZero(merit, end) ? null : trimmed(merit, end));
            empty();
            return built;
        }

        private static long[] trimmed(long[] column, int end) {
            return column.length == end ? column : Arrays.copyOf(column, end);
        }

        private static int[] trimmed(int[] column, int end) {
            return column.length == end ? column : Arrays.copyOf(column, end);
        }

        private void empty() {
            first = new int[1];
            pairs = new PackedPairs(0);
            cost = null;
            merit = null;
            needs = 0;
        }

        /** Gives up what was collected, in other order, without copying it first: a province has no room for three copies. */
        Pairs buildArranged(int[] order, int[] projects) {
            Pairs collected = new Pairs(first, pairs, cost, merit);
            Builder arranged = new Builder(order.length, first[needs]);
            empty();
            for (int need : order) {
                arranged.addMoved(collected, need, need + 1, projects);
            }
            return arranged.build();
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
