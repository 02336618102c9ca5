package io.github.zhuanjie.matching.solver;

/** Sorts numbers together with another number each, equal ones by that other number. */
final class SortedKeys {

    private static final int FEW = 12;

    private SortedKeys() {}

    static void sort(long[] key, int[] with, int start, int end) {
        int from = start;
        int to = end - 1;
        while (to - from > FEW) {
            int middle = from + to >>> 1;
            long pivot = key[middle];
            int second = with[middle];
            int i = from;
            int j = to;
            while (i <= j) {
                while (key[i] < pivot || key[i] == pivot && with[i] < second) {
                    i++;
                }
                while (key[j] > pivot || key[j] == pivot && with[j] > second) {
                    j--;
                }
                if (i <= j) {
                    swap(key, with, i++, j--);
                }
            }
            if (j - from < to - i) {
                sort(key, with, from, j + 1);
                from = i;
            } else {
                sort(key, with, i, to + 1);
                to = j;
            }
        }
        insert(key, with, from, to);
    }

    private static void insert(long[] key, int[] with, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            long k = key[i];
            int w = with[i];
            int j = i;
            for (; j > from && (key[j - 1] > k || key[j - 1] == k && with[j - 1] > w); j--) {
                key[j] = key[j - 1];
                with[j] = with[j - 1];
            }
            key[j] = k;
            with[j] = w;
        }
    }

    private static void swap(long[] key, int[] with, int i, int j) {
        long k = key[i];
        key[i] = key[j];
        key[j] = k;
        int w = with[i];
        with[i] = with[j];
        with[j] = w;
    }
}
