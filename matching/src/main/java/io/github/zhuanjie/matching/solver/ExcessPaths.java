package io.github.zhuanjie.matching.solver;

/**
 * Moves needs out of projects that too many hold, to projects with room or to nothing; prices rise.
 */
final class ExcessPaths extends ExchangePaths {

    ExcessPaths(Market market) {
        super(market, true);
    }

    @Override
    boolean begins(int p) {
        return market.load[p] > market.quota[p];
    }

    @Override
    boolean ends(int p) {
        return market.hasRoom(p);
    }

    @Override
    int toEnd(int p) {
        return market.hasRoom(p) ? 0 : Integer.MAX_VALUE;
    }

    @Override
    void move(int p, int by) {
        market.price[p] += by;
    }
}
