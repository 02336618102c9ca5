package io.github.zhuanjie.benchmarks.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A made-up province of 95 counties in 13 prefectures, of which some are ten times as populous as others. */
final class Region {

    static final int COUNTIES = 95;
    static final int PREFECTURES = 13;

    private static final double LEAST = 0.3;
    private static final double SPREAD = 3;

    private final double[] populationUpTo = new double[COUNTIES];

    Region(SplittableRandom random) {
        double sum = 0;
        for (int county = 0; county < COUNTIES; county++) {
            sum += LEAST + SPREAD * random.nextDouble() * random.nextDouble();
            populationUpTo[county] = sum;
        }
    }

    /** Draws a county by its population. */
    int county(SplittableRandom random) {
        double at = random.nextDouble() * populationUpTo[COUNTIES - 1];
        int found = Arrays.binarySearch(populationUpTo, at);
        return found < 0 ? -found - 1 : found;
    }

    static int prefecture(int county) {
        return PREFECTURES * county / COUNTIES;
    }
}
