package io.github.zhuanjie.matching.solver;

/** What is left in pools: places and money, each in a pool and in all pools around it. */
final class Room {

    private final int[] parent;
    private final int[] places;
    private final long[] money;

    Room(Problem problem, long[] budget) {
        parent = problem.parent();
        places = problem.capacity().clone();
        money = budget.clone();
    }

    boolean fits(int pool, long cost) {
        return lowestFull(pool, cost) == Problem.NONE;
    }

    /** Returns the innermost pool around a place, itself included, that cannot take a grant in; none if all can. */
    int lowestFull(int pool, long cost) {
        int at = pool;
        while (at != Problem.NONE && places[at] > 0 && cost <= money[at]) {
            at = parent[at];
        }
        return at;
    }

    /** Tells whether a grant fits once another from inside the given pool is gone. */
    boolean fitsAfter(int pool, long cost, int leaving, long freed) {
        for (int at = pool; at != Problem.NONE; at = parent[at]) {
            boolean both = isWithin(leaving, at);
            if (places[at] + (both ? 1 : 0) < 1
                    || money[at] != Long.MAX_VALUE && cost > money[at] + (both ? freed : 0)) {
                return false;
            }
        }
        return true;
    }

    boolean isWithin(int pool, int around) {
        int at = pool;
        while (at != Problem.NONE && at != around) {
            at = parent[at];
        }
        return at == around;
    }

    void take(int pool, long cost) {
        change(pool, -1, cost);
    }

    void free(int pool, long cost) {
        change(pool, 1, -cost);
    }

    private void change(int pool, int more, long cost) {
        for (int at = pool; at != Problem.NONE; at = parent[at]) {
            places[at] += more;
            if (money[at] != Long.MAX_VALUE) {
                money[at] -= cost;
            }
        }
    }
}
