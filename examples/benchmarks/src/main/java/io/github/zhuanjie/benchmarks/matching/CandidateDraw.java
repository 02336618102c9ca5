package io.github.zhuanjie.benchmarks.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws the candidates of one need after another: half from its county, a third from its prefecture, the rest from the
 * province, and where these do not suffice from whatever there is, at last from four
 * other prefectures.
 *
 * <p>Not thread-safe; each thread has its own.
 */
final class CandidateDraw {

    private static final int MOST = 64;
    private static final double SHARE_OF_PREFECTURE = 0.35;
    private static final int OTHER_PREFECTURES = 4;

    private final CandidatePools pools;
    private final int[] drawn = new int[MOST];
    private int size;

    CandidateDraw(CandidatePools pools) {
        this.pools = pools;
    }

    /** Draws up to {@code wanted} different projects, which are in order then. */
    void draw(SplittableRandom random, int county, int category, int wanted) {
        size = 0;
        int prefecture = Region.prefecture(county);
        int[] near = pools.of(category, AreaLevel.COUNTY, county);
        int[] around = pools.of(category, AreaLevel.PREFECTURE, prefecture);
        walk(random, near, (wanted + 1) / 2);
        walk(random, around, Math.min(wanted - size, (int) (SHARE_OF_PREFECTURE * wanted)));
        walk(random, pools.of(category, AreaLevel.PROVINCE, 0), wanted - size);
        fill(random, around, wanted);
        fill(random, near, wanted);
        for (int other = 1; other <= OTHER_PREFECTURES; other++) {
            fill(random, pools.of(category, AreaLevel.PREFECTURE, (prefecture + other) % Region.PREFECTURES), wanted);
        }
        Arrays.sort(drawn, 0, size);
    }

    /** Takes from a pool of which nothing was taken before, in steps that meet each project once. */
    private void walk(SplittableRandom random, int[] pool, int wanted) {
        if (pool.length == 0 || wanted <= 0) {
            return;
        }
        int at = random.nextInt(pool.length);
        int step = step(random, pool.length);
        for (int i = Math.min(wanted, pool.length); i > 0; i--) {
            drawn[size++] = pool[at];
            at = (at + step) % pool.length;
        }
    }

    private static int step(SplittableRandom random, int length) {
        if (length == 1) {
            return 1;
        }
        int step = 1 + random.nextInt(length - 1);
        while (commonDivisor(step, length) != 1) {
            step = step % length + 1;
        }
        return step;
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /** Takes what is not yet taken of a pool, from a random start. */
    private void fill(SplittableRandom random, int[] pool, int wanted) {
        if (pool.length == 0 || size >= wanted) {
            return;
        }
        int start = random.nextInt(pool.length);
        for (int i = 0; i < pool.length && size < wanted; i++) {
            int project = pool[(start + i) % pool.length];
            if (!contains(project)) {
                drawn[size++] = project;
            }
        }
    }

    private boolean contains(int project) {
        for (int i = 0; i < size; i++) {
            if (drawn[i] == project) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    int project(int at) {
        return drawn[at];
    }
}
