package io.github.zhuanjie.benchmarks.matching;

import java.util.SplittableRandom;

/** What is different some days later: nothing, or of a thousand needs and projects one. */
final class Changes {

    private static final int ONE_IN = 1_000;
    private static final double LEAST_FACTOR = 0.5;
    private static final double PLACES = 0.2;

    private final long seed;
    private final int[] placesSign;

    private Changes(long seed, int[] placesSign) {
        this.seed = seed;
        this.placesSign = placesSign;
    }

    static Changes none() {
        return new Changes(0, new int[0]);
    }

    static Changes of(InstanceSpec spec) {
        long seed = ~spec.seed();
        SplittableRandom random = new SplittableRandom(seed);
        int[] sign = new int[spec.size().projects()];
        for (int left = Math.max(1, sign.length / ONE_IN); left > 0; left--) {
            sign[random.nextInt(sign.length)] = random.nextBoolean() ? 1 : -1;
        }
        return new Changes(seed, sign);
    }

    int places(int project, int before) {
        if (placesSign.length == 0 || placesSign[project] == 0) {
            return before;
        }
        int change = (int) Math.max(1, Math.round(PLACES * before));
        return Math.max(1, before + placesSign[project] * change);
    }

    /** By what a need's benefits are multiplied. */
    double benefitFactor(int need) {
        if (placesSign.length == 0) {
            return 1;
        }
        SplittableRandom random = NeedReader.randomOf(seed, need);
        return random.nextInt(ONE_IN) == 0 ? LEAST_FACTOR + random.nextDouble() : 1;
    }
}
