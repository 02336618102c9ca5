package io.github.zhuanjie.benchmarks.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What is different some days later: nothing, or of a thousand needs and projects one. */
final class Changes {

    private static final int ONE_IN = 1_000;
    private static final double LEAST_FACTOR = 0.5;
    private static final double PLACES = 0.2;

    private final long seed;
    private final double[] placesFactor;

    private Changes(long seed, double[] placesFactor) {
        this.seed = seed;
        this.placesFactor = placesFactor;
    }

    static Changes none() {
        return new Changes(0, new double[0]);
    }

    static Changes of(InstanceSpec spec) {
        long seed = ~spec.seed();
        SplittableRandom random = new SplittableRandom(seed);
        double[] factor = new double[spec.size().projects()];
        Arrays.fill(factor, 1);
        for (int left = Math.max(1, factor.length / ONE_IN); left > 0; left--) {
            factor[random.nextInt(factor.length)] = 1 + PLACES * (2 * random.nextDouble() - 1);
        }
        return new Changes(seed, factor);
    }

    int places(int project, int before) {
        return placesFactor.length == 0 ? before : (int) Math.max(1, Math.round(before * placesFactor[project]));
    }

    /** By what a need's benefits are multiplied. */
    double benefitFactor(int need) {
        if (placesFactor.length == 0) {
            return 1;
        }
        SplittableRandom random = NeedReader.randomOf(seed, need);
        return random.nextInt(ONE_IN) == 0 ? LEAST_FACTOR + random.nextDouble() : 1;
    }
}
