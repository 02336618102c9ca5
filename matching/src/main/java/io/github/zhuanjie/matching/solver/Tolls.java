package io.github.zhuanjie.matching.solver;

/**
 * Prices while they are searched for, and what they add up to along the chain from a pool outwards: a pair pays {@code
 * place + cost × money}. Plain double arithmetic, which Java defines to the bit; what is published is rounded to integers
 * and checked by itself.
 */
final class Tolls {

    final double[] placePrice;
    final double[] moneyPrice;
    final double[] place;
    final double[] money;

    private final Limits limits;

    Tolls(Limits limits) {
        this.limits = limits;
        int pools = limits.pools();
        placePrice = new double[pools];
        moneyPrice = new double[pools];
        place = new double[pools];
        money = new double[pools];
    }

    /** Adds up, after prices have changed. */
    void addUp() {
        int[] parent = limits.parent;
        for (int p : limits.inward) {
            place[p] = placePrice[p];
            money[p] = moneyPrice[p];
            if (parent[p] != Problem.NONE) {
                place[p] += place[parent[p]];
                money[p] += money[parent[p]];
            }
        }
    }

    void copy(Tolls other) {
        System.arraycopy(other.placePrice, 0, placePrice, 0, placePrice.length);
        System.arraycopy(other.moneyPrice, 0, moneyPrice, 0, moneyPrice.length);
        addUp();
    }

    /**
     * Returns prices that are lower or higher everywhere, and never below zero.
     *
     * @param parts  for each pool by what part of themselves its prices move
     * @param some  by what part of a typical price they move besides, so that those at zero move too
     */
    Tolls moved(double[] parts, double some) {
        Tolls moved = new Tolls(limits);
        for (int p = 0; p < parts.length; p++) {
            if (limits.isPlaceLimited(p)) {
                moved.placePrice[p] = Math.max(0, placePrice[p] * (1 + parts[p]) + some * limits.typicalBenefit);
            }
            if (limits.isMoneyLimited(p)) {
                moved.moneyPrice[p] = Math.max(0, moneyPrice[p] * (1 + parts[p]) + some * limits.typicalMoneyPrice());
            }
        }
        moved.addUp();
        return moved;
    }

    /** Moves prices that lie outside a range to its border. */
    void clamp(Tolls low, Tolls high) {
        for (int p = 0; p < placePrice.length; p++) {
            placePrice[p] = Math.max(low.placePrice[p], Math.min(high.placePrice[p], placePrice[p]));
            moneyPrice[p] = Math.max(low.moneyPrice[p], Math.min(high.moneyPrice[p], moneyPrice[p]));
        }
        addUp();
    }
}
