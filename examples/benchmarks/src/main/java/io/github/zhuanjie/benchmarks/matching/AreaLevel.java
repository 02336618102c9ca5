package io.github.zhuanjie.benchmarks.matching;

import java.util.stream.IntStream;

/** How far a project reaches: how many it serves beside one of a county, and how well it fits whom it reaches. */
enum AreaLevel {
    COUNTY(1, 100, Region.COUNTIES),
    PREFECTURE(3, 60, Region.PREFECTURES),
    PROVINCE(15, 20, 1);

    private static final double PROVINCES = 0.03;
    private static final double PREFECTURES_TOO = 0.28;

    private final int scale;
    private final int fit;
    private final int places;

    AreaLevel(int scale, int fit, int places) {
        this.scale = scale;
        this.fit = fit;
        this.places = places;
    }

    int scale() {
        return scale;
    }

    int fit() {
        return fit;
    }

    /** How many places of this level there are. */
    int places() {
        return places;
    }

    /** The place of this level in which a county lies. */
    int placeOf(int county) {
        return switch (this) {
            case COUNTY -> county;
            case PREFECTURE -> Region.prefecture(county);
            case PROVINCE -> 0;
        };
    }

    /** The counties of a place of this level. */
    int[] counties(int place) {
        return IntStream.range(0, Region.COUNTIES)
                .filter(county -> placeOf(county) == place)
                .toArray();
    }

    static AreaLevel at(double share) {
        if (share < PROVINCES) {
            return PROVINCE;
        }
        return share < PREFECTURES_TOO ? PREFECTURE : COUNTY;
    }
}
