package io.github.zhuanjie.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Sets of steps that each reach an outcome, none of them needlessly: the algebra of {@link RouteSearch}. */
final class Routes {

    private static final Route NO_STEP = new Route(new BitSet(), new BitSet(), new BitSet());

    private final int limit;
    private boolean complete = true;

    Routes(int limit) {
        this.limit = limit;
    }

    /** Tells whether nothing had to be left out so far. */
    boolean isComplete() {
        return complete;
    }

    static List<Route> impossible() {
        return List.of();
    }

    static List<Route> atOnce() {
        return List.of(NO_STEP);
    }

    /** Returns one route by some steps. */
    static List<Route> by(BitSet steps) {
        return List.of(new Route(steps, new BitSet(), new BitSet()));
    }

    /** Returns the routes with what each of them takes a condition to be. */
    static List<Route> assuming(List<Route> routes, int atom, boolean holds) {
        BitSet one = new BitSet();
        one.set(atom);
        BitSet none = new BitSet();
        return routes.stream()
                .map(route -> new Route(route.steps, holds ? one : none, holds ? none : one))
                .toList();
    }

    List<Route> either(List<Route> some, List<Route> others) {
        List<Route> all = new ArrayList<>(some);
        all.addAll(others);
        return minimal(all);
    }

    List<Route> both(List<Route> some, List<Route> others) {
        List<Route> all = new ArrayList<>();
        for (Route one : some) {
            for (Route other : others) {
                Route joined = one.and(other);
                if (!joined.yes.intersects(joined.no)) {
                    all.add(joined);
                }
            }
        }
        return minimal(all);
    }

    private List<Route> minimal(List<Route> routes) {
        List<Route> bySize = routes.stream()
                .sorted(Comparator.comparingInt(route -> route.steps.cardinality()))
                .toList();
        List<Route> kept = new ArrayList<>();
        for (Route route : bySize) {
            if (kept.stream().noneMatch(smaller -> smaller.isWithin(route))) {
                if (kept.size() == limit) {
                    complete = false;
                    return kept;
                }
                kept.add(route);
            }
        }
        return kept;
    }

    static boolean isSubset(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    /** Steps, and the conditions that they take to hold or not to hold. Nobody changes the sets. */
    record Route(BitSet steps, BitSet yes, BitSet no) {

        private Route and(Route other) {
            return new Route(union(steps, other.steps), union(yes, other.yes), union(no, other.no));
        }

        private boolean isWithin(Route other) {
            return isSubset(steps, other.steps) && isSubset(yes, other.yes) && isSubset(no, other.no);
        }

        private static BitSet union(BitSet one, BitSet other) {
            BitSet all = (BitSet) one.clone();
            all.or(other);
            return all;
        }
    }
}
