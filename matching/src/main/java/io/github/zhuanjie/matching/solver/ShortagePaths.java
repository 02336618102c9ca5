package io.github.zhuanjie.matching.solver;

/**
 * Fills projects that have a price and room, from projects whose price has fallen to zero or with needs that hold nothing;
 * prices fall. The mirror image of {@link ExcessPaths}.
 */
final class ShortagePaths extends ExchangePaths {

    ShortagePaths(Market market) {
        super(market, false);
    }

    @Override
    boolean begins(int p) {
        return market.price[p] > 0 && market.hasRoom(p);
    }

    @Override
    boolean ends(int p) {
        return market.price[p] == 0;
    }

    @Override
    int toEnd(int p) {
        return market.price[p];
    }

    @Override
    void move(int p, int by) {
        market.price[p] -= by;
    }
}
