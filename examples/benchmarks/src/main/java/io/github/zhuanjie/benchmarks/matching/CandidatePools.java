package io.github.zhuanjie.benchmarks.matching;

import java.util.stream.IntStream;

/** The projects for a category that reach a place, found by category, level and place. */
final class CandidatePools {

    private final int[][][][] pools;

    CandidatePools(DrawnProjects projects) {
        AreaLevel[] levels = AreaLevel.values();
        pools = new int[Draws.CATEGORIES][levels.length][][];
        for (int category = 0; category < Draws.CATEGORIES; category++) {
            for (AreaLevel level : levels) {
                int[][] byPlace = new int[level.places()][];
                for (int place = 0; place < byPlace.length; place++) {
                    byPlace[place] = pool(projects, category, level, place);
                }
                pools[category][level.ordinal()] = byPlace;
            }
        }
    }

    private static int[] pool(DrawnProjects projects, int category, AreaLevel level, int place) {
        return IntStream.range(0, projects.count())
                .filter(project -> projects.isFor(project, category, level, place))
                .toArray();
    }

    int[] of(int category, AreaLevel level, int place) {
        return pools[category][level.ordinal()][place];
    }
}
