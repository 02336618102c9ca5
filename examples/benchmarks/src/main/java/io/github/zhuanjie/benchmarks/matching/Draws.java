package io.github.zhuanjie.benchmarks.matching;

import java.util.SplittableRandom;

/** The distributions from which needs and projects are drawn. */
final class Draws {

    static final int CATEGORIES = 8;

    private static final double[] CATEGORY = {.28, .20, .15, .12, .10, .07, .05, .03};
    private static final double[] TIER = {.45, .30, .18, .07};
    private static final double MEAN_EXTRA_CANDIDATES = 7.5;
    private static final int MOST_EXTRA_CANDIDATES = 45;
    private static final int LEAST_CANDIDATES = 5;
    private static final double MEDIAN_AMOUNT = 3_000;
    private static final double SPREAD = 0.9;
    private static final int LEAST_AMOUNT = 300;
    private static final int MOST_AMOUNT = 60_000;

    private Draws() {}

    static int category(SplittableRandom random) {
        return index(random, CATEGORY);
    }

    /** A need's tier, 1 to 4, the highest rarest. */
    static int tier(SplittableRandom random) {
        return 1 + index(random, TIER);
    }

    /** How many candidates a need has where there are enough projects: 5 to 50, 12 on average. */
    static int degree(SplittableRandom random) {
        double extra = -MEAN_EXTRA_CANDIDATES * Math.log(1 - random.nextDouble());
        return LEAST_CANDIDATES + Math.min(MOST_EXTRA_CANDIDATES, (int) extra);
    }

    /** A project's size beside that of others of its level. */
    static double size(SplittableRandom random) {
        return Math.exp(SPREAD * normal(random));
    }

    /** What a need costs in whole tens of yuan. */
    static int amount(SplittableRandom random) {
        double yuan = MEDIAN_AMOUNT * Math.exp(SPREAD * normal(random));
        return (int) (Math.max(LEAST_AMOUNT, Math.min(MOST_AMOUNT, yuan)) / 10) * 10;
    }

    private static int index(SplittableRandom random, double[] shares) {
        double left = random.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    private static double normal(SplittableRandom random) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
