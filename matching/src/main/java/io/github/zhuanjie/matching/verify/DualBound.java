package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.Pairs;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Adds up what no other allocation can be worth more than, at given prices (weak duality of linear programming): all
 * capacities at their prices, and for each need the most that its grants can be worth above what they cost. In whole numbers
 * and exact; as benefits are whole numbers, so is the bound, rounded down.
 *
 * <p>Where amounts are divided, only money is priced, and a need takes the fen of its candidates, those worth most first,
 * up to its largest cost.
 */
final class DualBound {

    private final Holdings holdings;
    private final RequestPools pools;
    private final Pairs pairs;
    private final PoolTolls tolls;
    private long[] surplus = new long[1];

    DualBound(Holdings holdings, PoolTolls tolls) {
        this.holdings = holdings;
        this.tolls = tolls;
        pools = holdings.pools();
        pairs = holdings.pairs();
    }

    /** Returns the bound of all allocations. */
    BenefitBound ofAll() {
        ExactSum bound = capacities();
        for (int rank = 0; rank < holdings.needs(); rank++) {
            pools.worked(rank);
            if (holdings.isDivided()) {
                addParts(rank, largestCost(rank), 0, bound);
            } else {
                addLargest(rank, holdings.request().mostGrants(rank), 0, bound);
            }
        }
        return against(bound);
    }

    /** Returns the bound of those that give each need as many grants as it has, or as much money. */
    BenefitBound ofSameNeeds() {
        ExactSum bound = capacities();
        for (int rank = 0; rank < holdings.needs(); rank++) {
            pools.worked(rank);
            if (holdings.isDivided()) {
                addParts(rank, holdings.given(rank), Long.MIN_VALUE, bound);
            } else {
                addLargest(rank, holdings.grants(rank), Long.MIN_VALUE, bound);
            }
        }
        return against(bound);
    }

    private BenefitBound against(ExactSum bound) {
        ExactSum benefit = new ExactSum();
        for (int grant = 0; grant < holdings.first(holdings.needs()); grant++) {
            long each = pairs.benefit(holdings.pair(grant));
            benefit.addProduct(each, holdings.isDivided() ? holdings.amount(grant) : 1);
        }
        return new BenefitBound(benefit.value(), bound.value().divide(BigInteger.valueOf(tolls.scale())));
    }

    private ExactSum capacities() {
        ExactSum sum = new ExactSum();
        int[] places = usablePlaces();
        for (int pool = 0; pool < places.length; pool++) {
            if (!holdings.isDivided()) {
                sum.addProduct(places[pool], tolls.perPlace(pool));
            }
            sum.addProduct(Math.max(0, pools.budget(pool)), tolls.perFen(pool));
        }
        return sum;
    }

    /** Returns for each pool the places that could be taken at all: never more than its pairs and the pools inside ask for. */
    private int[] usablePlaces() {
        int[] asked = new int[pools.count()];
        for (int at = 0; at < pairs.size(); at++) {
            if (pools.pool(at) != RequestPools.NONE) {
                asked[pools.pool(at)]++;
            }
        }
        for (int pool = asked.length - 1; pool >= 0; pool--) {
            asked[pool] = Math.min(asked[pool], pools.places(pool));
            if (pools.parent(pool) != RequestPools.NONE) {
                asked[pools.parent(pool)] += asked[pool];
            }
        }
        return asked;
    }

    /** Adds the largest surpluses of a need's pairs, a number of them, those above a limit. */
    private void addLargest(int rank, int most, long above, ExactSum sum) {
        int found = 0;
        int end = most == 0 ? pairs.first(rank) : pairs.first(rank + 1);
        for (int at = pairs.first(rank); at < end; at++) {
            int pool = pools.pool(at);
            if (pool != RequestPools.NONE) {
                long each = pairs.benefit(at) * tolls.scale() - tolls.toll(pool, pairs.cost(at));
                if (each > above && found == 1 && most == 1) {
                    surplus[0] = Math.max(surplus[0], each);
                } else if (each > above) {
                    found = keep(each, found);
                }
            }
        }
        if (found > most) {
            Arrays.sort(surplus, 0, found);
        }
        for (int i = Math.max(0, found - most); i < found; i++) {
            sum.add(surplus[i]);
        }
    }

    private int keep(long each, int found) {
        if (found == surplus.length) {
            surplus = Arrays.copyOf(surplus, 2 * found);
        }
        surplus[found] = each;
        return found + 1;
    }

    /** Adds what some fen of a need's candidates are worth at most, of those whose fen is worth more than a limit. */
    private void addParts(int rank, long fen, long above, ExactSum sum) {
        List<Part> parts = new ArrayList<>();
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            int pool = pools.pool(at);
            if (pool != RequestPools.NONE) {
                long surplus = pairs.benefit(at) * tolls.scale() - tolls.fenToll(pool);
                if (surplus > above) {
                    parts.add(new Part(surplus, pairs.cost(at)));
                }
            }
        }
        parts.sort(Comparator.comparingLong(Part::perFen).reversed());
        long left = fen;
        for (Part part : parts) {
            long taken = Math.min(left, part.most());
            sum.addProduct(part.perFen(), taken);
            left -= taken;
        }
    }

    private long largestCost(int rank) {
        long largest = 0;
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            largest = Math.max(largest, pairs.cost(at));
        }
        return largest;
    }

    /** What a fen of a candidate is worth above what it costs, and how many there are. */
    private record Part(long perFen, long most) {}
}
