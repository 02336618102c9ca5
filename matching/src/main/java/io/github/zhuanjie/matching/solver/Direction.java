package io.github.zhuanjie.matching.solver;

/**
 * In which direction exchanges are followed: from pools that serve too many, or back from pools that have a price and
 * room. Lengths are what an exchange loses at present tolls, or {@link #FAR} where there is no way.
 *
 * <p>The nodes are the pools. Besides exchanges of units there are ways between a pool and its parent. In the direction of
 * the exchanges: from a pool with room to its parent for nothing, because what the pool gains only the parent has to give;
 * from a pool to a child for the child's price, because what leaves the child leaves the parent.
 */
abstract class Direction {

    static final int FAR = Integer.MAX_VALUE;

    final Market market;

    Direction(Market market) {
        this.market = market;
    }

    /** Tells whether exchanges are listed by the pool that they lead from, or by that which they lead to. */
    abstract boolean isForward();

    /** Tells whether chains have to begin at a pool. */
    abstract boolean begins(int pool);

    /** Returns how long the way from a pool to the end of a chain is. */
    abstract int toEnd(int pool);

    abstract int toParent(int pool);

    /** Returns how long the way to a pool from its parent is. */
    abstract int toChild(int child);

    /** Changes the toll of a pool. */
    abstract void move(int pool, int by);

    /** From pools that serve too many, to pools with room or to nothing; tolls rise. */
    static final class Excess extends Direction {

        Excess(Market market) {
            super(market);
        }

        @Override
        boolean isForward() {
            return true;
        }

        @Override
        boolean begins(int pool) {
            return market.load[pool] > market.capacity[pool];
        }

        @Override
        int toEnd(int pool) {
            return market.hasRoom(pool) && (market.isRoot(pool) || market.isShort(pool)) ? 0 : FAR;
        }

        @Override
        int toParent(int pool) {
            return !market.isRoot(pool) && market.hasRoom(pool) && !market.isShort(pool) ? 0 : FAR;
        }

        @Override
        int toChild(int child) {
            return market.toll[child] - market.toll[market.parent(child)];
        }

        @Override
        void move(int pool, int by) {
            market.toll[pool] += by;
        }
    }

    /**
     * To pools that have a price and room, from outermost ones whose price has fallen to zero or from nothing; tolls fall.
     * Inner pools have both only if they had when the search began: they get prices only when they are full, and no chain
     * takes a place in them without giving another while they have one.
     */
    static final class Shortage extends Direction {

        Shortage(Market market) {
            super(market);
        }

        @Override
        boolean isForward() {
            return false;
        }

        @Override
        boolean begins(int pool) {
            return market.isRoot(pool) ? market.toll[pool] > 0 && market.hasRoom(pool) : market.isShort(pool);
        }

        @Override
        int toEnd(int pool) {
            return market.isRoot(pool) ? market.toll[pool] : FAR;
        }

        @Override
        int toParent(int pool) {
            return market.isRoot(pool) ? FAR : market.toll[pool] - market.toll[market.parent(pool)];
        }

        @Override
        int toChild(int child) {
            return market.hasRoom(child) ? 0 : FAR;
        }

        @Override
        void move(int pool, int by) {
            market.toll[pool] -= by;
        }
    }
}
