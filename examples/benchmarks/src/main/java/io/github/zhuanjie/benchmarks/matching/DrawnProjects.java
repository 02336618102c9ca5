package io.github.zhuanjie.benchmarks.matching;

import java.util.SplittableRandom;

/** Made-up projects, in columns. */
final class DrawnProjects {

    private static final double OPEN_TO_ALL = 0.08;
    private static final int MOST_CATEGORIES = 3;
    private static final double LEAST_LIMIT = 1_000;
    private static final double LIMIT_SPREAD = 3.4;
    private static final int BONUS = 100;
    private static final int PER_CENT = 100;

    private final AreaLevel[] level;
    private final int[] place;
    private final int[] categories;
    private final int[] limit;
    private final int[] bonus;
    private final int[] places;

    DrawnProjects(InstanceSpec spec, Region region, SplittableRandom random) {
        int count = spec.size().projects();
        level = new AreaLevel[count];
        place = new int[count];
        categories = new int[count];
        limit = new int[count];
        bonus = new int[count];
        double[] size = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            level[i] = AreaLevel.at(random.nextDouble());
            place[i] = level[i].placeOf(region.county(random));
            categories[i] = categories(random);
            size[i] = Draws.size(random) * level[i].scale();
            limit[i] = (int) (LEAST_LIMIT * Math.exp(LIMIT_SPREAD * random.nextDouble()));
            bonus[i] = random.nextInt(BONUS);
            sum += size[i];
        }
        places = new int[count];
        double all = (double) spec.capacity() * spec.size().needs() / PER_CENT;
        for (int i = 0; i < count; i++) {
            places[i] = (int) Math.max(1, Math.round(all * size[i] / sum));
        }
    }

    private static int categories(SplittableRandom random) {
        if (random.nextDouble() < OPEN_TO_ALL) {
            return (1 << Draws.CATEGORIES) - 1;
        }
        int set = 0;
        for (int draws = 1 + random.nextInt(MOST_CATEGORIES); draws > 0; draws--) {
            set |= 1 << Draws.category(random);
        }
        return set;
    }

    int count() {
        return places.length;
    }

    AreaLevel level(int project) {
        return level[project];
    }

    int place(int project) {
        return place[project];
    }

    int places(int project) {
        return places[project];
    }

    /** The most that the project gives to one need, in yuan. */
    int limit(int project) {
        return limit[project];
    }

    /** How well the project fits whom it reaches, before chance. */
    int fit(int project) {
        return level[project].fit() + bonus[project];
    }

    boolean isFor(int project, int category, AreaLevel at, int where) {
        return level[project] == at && place[project] == where && (categories[project] >> category & 1) != 0;
    }
}
