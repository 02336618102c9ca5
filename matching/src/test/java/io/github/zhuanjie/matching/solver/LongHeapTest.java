package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LongHeapTest {

    private static LongHeap of(long[] entries) {
        LongHeap heap = new LongHeap(0);
        for (long each : entries) {
            heap.add(each);
        }
        return heap;
    }

    private static long[] drawn(SplittableRandom random) {
        long[] entries = new long[1 + random.nextInt(40)];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = LongHeap.entry(random.nextInt(30) - 10, random.nextInt());
        }
        return entries;
    }

    @Test
    void keyAndValueComeBack() {
        for (int key : new int[] {0, -1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            for (int value : new int[] {0, -1, 9, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                assertThat(LongHeap.key(LongHeap.entry(key, value))).isEqualTo(key);
                assertThat(LongHeap.value(LongHeap.entry(key, value))).isEqualTo(value);
            }
        }
    }

    @Test
    void everyPlaceIsWhatSortingSays() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 500; run++) {
            long[] entries = drawn(random);
            int place = random.nextInt(entries.length);
            long selected = of(entries).select(place);
            Arrays.sort(entries);
            assertThat(selected).isEqualTo(entries[place]);
        }
    }

    @Test
    void keysUpToOneAreCounted() {
        LongHeap heap = of(new long[] {LongHeap.entry(5, 1), LongHeap.entry(-2, 2), LongHeap.entry(7, 3)});
        assertThat(heap.count(4)).isOne();
        assertThat(heap.count(5)).isEqualTo(2);
        assertThat(heap.count(7)).isEqualTo(3);
        assertThat(heap.count(-3)).isZero();
        heap.clear();
        assertThat(heap.count(7)).isZero();
    }

    @Test
    void theSmallestIsAlwaysAtHand() {
        SplittableRandom random = new SplittableRandom(2);
        for (int run = 0; run < 300; run++) {
            long[] entries = drawn(random);
            LongHeap heap = of(entries);
            heap.order();
            PriorityQueue<Long> expected = new PriorityQueue<>();
            Arrays.stream(entries).forEach(expected::add);
            while (!expected.isEmpty()) {
                assertThat(heap.peek()).isEqualTo(expected.peek());
                assertThat(heap.size()).isEqualTo(expected.size());
                long entry = LongHeap.entry(random.nextInt(40), 0);
                int what = random.nextInt(5);
                if (what == 0) {
                    heap.push(entry);
                    expected.add(entry);
                } else if (what == 1) {
                    heap.replace(entry);
                    expected.remove();
                    expected.add(entry);
                } else {
                    assertThat(heap.pop()).isEqualTo(expected.remove());
                }
            }
            assertThat(heap.isEmpty()).isTrue();
        }
    }
}
