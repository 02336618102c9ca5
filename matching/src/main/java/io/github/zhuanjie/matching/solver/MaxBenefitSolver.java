package io.github.zhuanjie.matching.solver;

/** Solves. */
public final class MaxBenefitSolver {

    public static boolean trace;

    private final Market market;

    private MaxBenefitSolver(Market market) {
        this.market = market;
    }

    public static MaxBenefitSolver solve(Pairs pairs, int[] quota) {
        return solve(pairs, quota, 0);
    }

    private static MaxBenefitSolver solve(Pairs pairs, int[] quota, int depth) {
        int[] price = start(pairs, quota, depth);
        long t0 = cpu();
        Market market = new Market(pairs, quota, price);
        long t1 = cpu();
        PriceRaise raise = new PriceRaise(market);
        raise.run();
        long t2 = cpu();
        ExcessPaths excess = new ExcessPaths(market);
        excess.run();
        long t3 = cpu();
        ShortagePaths shortage = new ShortagePaths(market);
        shortage.run();
        long t4 = cpu();
        if (trace) {
            System.out.printf("n=%d choose %.3f raise %.3f (%d passes, then %d over, %d ev) excess %.3f (%d rounds %d scans %d scanned) shortage %.3f (%d rounds %d scans %d scanned)%n", pairs.needs(), (t1 - t0) / 1e9, (t2 - t1) / 1e9, raise.passes, raise.excess, raise.events, (t3 - t2) / 1e9, excess.rounds(), excess.scans(), excess.looked, (t4 - t3) / 1e9, shortage.rounds(), shortage.scans(), shortage.looked);
        }
        return new MaxBenefitSolver(market);
    }

    static long cpu() { return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }
    private static final int SHARE = 8;
    public static double kappa = Double.parseDouble(System.getProperty("kappa", "0.5"));

    private static int[] start(Pairs pairs, int[] quota, int depth) {
if (pairs.needs() / SHARE < Double.parseDouble(System.getProperty("least","6")) * pairs.projects()) {
            return new int[pairs.projects()];
        }
        boolean[] in = new boolean[pairs.needs()];
        int needs = 0;
        int count = 0;
        for (int n = 0; n < in.length; n++) {
            in[n] = (mix(n * 31L + depth) & SHARE - 1) == 0;
            if (in[n]) {
                needs++;
                count += pairs.first()[n + 1] - pairs.first()[n];
            }
        }
        int[] first = new int[needs + 1];
        long[] pair = new long[count];
        int at = 0;
        int k = 0;
        for (int n = 0; n < in.length; n++) {
            if (in[n]) {
                int len = pairs.first()[n + 1] - pairs.first()[n];
                System.arraycopy(pairs.pair(), pairs.first()[n], pair, at, len);
                at += len;
                first[++k] = at;
            }
        }
        int[] q = new int[quota.length];
        for (int p = 0; p < q.length; p++) {
            q[p] = quota[p] / SHARE;
            int rest = quota[p] % SHARE;
            if ((mix(p * 77L + depth) & SHARE - 1) < rest) {
                q[p]++;
            }
        }
        Market sample = solve(new Pairs(needs, pairs.projects(), first, pair), q, depth + 1).market;
        int[] price = sample.price.clone();
        LongHeap[] levels = new LongHeap[price.length];
        for (int p = 0; p < price.length; p++) {
            levels[p] = new LongHeap(16);
        }
        int[] was = sample.held.clone();
        sample.choose(levels);
        for (int p = 0; p < price.length; p++) {
            int size = levels[p].size();
            if (price[p] > 0) {
                int below = (int) (kappa * Math.sqrt(q[p] + 1));
                int margin = size == 0 ? price[p] / 10 : LongHeap.key(levels[p].select(Math.min(below, size - 1))) - price[p];
                price[p] = Math.max(0, price[p] - Math.max(margin, 0));
            }
        }
        return price;
    }

    private static long mix(long x) {
        long z = x * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    public long objective() {
        long sum = 0;
        for (int e : market.held) {
            sum += e == Market.NOTHING ? 0 : Pairs.weight(market.pair[e]);
        }
        return sum;
    }

    public long bound() {
        long sum = 0;
        for (int p = 0; p < market.price.length; p++) {
            if (market.price[p] < 0) throw new AssertionError();
            if (market.load[p] > market.quota[p]) throw new AssertionError("over");
            sum += (long) market.price[p] * market.quota[p];
        }
        for (int n = 0; n < market.held.length; n++) {
            int most = 0;
            for (int e = market.first[n]; e < market.first[n + 1]; e++) {
                most = Math.max(most, market.utility(e));
            }
            sum += most;
        }
        return sum;
    }
}
