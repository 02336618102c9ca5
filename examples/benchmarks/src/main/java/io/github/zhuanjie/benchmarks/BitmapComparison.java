package io.github.zhuanjie.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.roaringbitmap.RoaringBitmap;

/**
 * Combines the same sets of rows as plain words and as compressed bitmaps. Decides which of the two the bulk evaluator is
 * made of.
 *
 * <p>A million rows; 40 conditions, each true of a thirtieth to two thirds of the rows, one in four of whole stretches of
 * them as divisions are; 2,000 rules {@code (a and b) and (c or d)}, counted. Median CPU time of {@value #RUNS} runs.
 */
public final class BitmapComparison {

    private static final int RUNS = 5;
    private static final int ROWS = 1_000_000;
    private static final int CONDITIONS = 40;
    private static final int RULES = 2_000;
    private static final int STRETCH = 10_000;
    private static final int BLOCK = 256;

    private final long[][] words = new long[CONDITIONS][ROWS / Long.SIZE];
    private final List<RoaringBitmap> bitmaps = new ArrayList<>();
    private final int[][] rules = new int[RULES][4];

    private BitmapComparison() {
        SplittableRandom random = new SplittableRandom(1);
        for (long[] condition : words) {
            RoaringBitmap bitmap = new RoaringBitmap();
            boolean stretches = random.nextInt(4) == 0;
            double share = random.nextDouble(1.0 / 30, 2.0 / 3);
            boolean holds = false;
            for (int row = 0; row < ROWS; row++) {
                boolean drawAgain = !stretches || row % STRETCH == 0;
                holds = drawAgain ? random.nextDouble() < share : holds;
                if (holds) {
                    condition[row / Long.SIZE] |= 1L << row;
                    bitmap.add(row);
                }
            }
            bitmap.runOptimize();
            bitmaps.add(bitmap);
        }
        for (int[] rule : rules) {
            Arrays.setAll(rule, i -> random.nextInt(CONDITIONS));
        }
    }

    /**
     * Runs the comparison.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        BitmapComparison comparison = new BitmapComparison();
        if (comparison.inWords() != comparison.inBitmaps()) {
            throw new IllegalStateException("both must count the same rows");
        }
        out.printf(Locale.ROOT, "long[]        %8.1f ms%n", median(comparison::inWords));
        out.printf(Locale.ROOT, "RoaringBitmap %8.1f ms%n", median(comparison::inBitmaps));
    }

    private static double median(LongSupplier run) {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            run.getAsLong();
            times[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private long inWords() {
        long count = 0;
        for (int from = 0; from < ROWS / Long.SIZE; from += BLOCK) {
            int to = Math.min(from + BLOCK, ROWS / Long.SIZE);
            for (int[] rule : rules) {
                count += inWords(rule, from, to);
            }
        }
        return count;
    }

    private long inWords(int[] rule, int from, int to) {
        long[] a = words[rule[0]];
        long[] b = words[rule[1]];
        long[] c = words[rule[2]];
        long[] d = words[rule[3]];
        long count = 0;
        for (int i = from; i < to; i++) {
            count += Long.bitCount(a[i] & b[i] & (c[i] | d[i]));
        }
        return count;
    }

    private long inBitmaps() {
        long count = 0;
        for (int[] rule : rules) {
            RoaringBitmap both = RoaringBitmap.and(bitmaps.get(rule[0]), bitmaps.get(rule[1]));
            count += RoaringBitmap.andCardinality(both, RoaringBitmap.or(bitmaps.get(rule[2]), bitmaps.get(rule[3])));
        }
        return count;
    }
}
