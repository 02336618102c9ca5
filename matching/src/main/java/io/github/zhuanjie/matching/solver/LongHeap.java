package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/** Numbers of which the smallest is at hand: a binary heap. Key and value share a number, the key in the high half. */
final class LongHeap {

    private long[] heap;
    private int size;

    LongHeap(int capacity) {
        heap = new long[Math.max(4, capacity)];
    }

    static long entry(int key, int value) {
        return (long) key << Integer.SIZE | value & 0xffff_ffffL;
    }

    static int key(long entry) {
        return (int) (entry >> Integer.SIZE);
    }

    static int value(long entry) {
        return (int) entry;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** Adds without order; {@link #order} has to follow. */
    void add(long entry) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size + (size >> 1) + 4);
        }
        heap[size++] = entry;
    }

    int size() {
        return size;
    }

    /** Returns the entry that would stand at a place if all were sorted; leaves them in another order. */
    long select(int place) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            long middle = median(heap[low], heap[low + high >>> 1], heap[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (heap[i] < middle) {
                    i++;
                }
                while (heap[j] > middle) {
                    j--;
                }
                if (i <= j) {
                    long swapped = heap[i];
                    heap[i++] = heap[j];
                    heap[j--] = swapped;
                }
            }
            if (place <= j) {
                high = j;
            } else if (place >= i) {
                low = i;
            } else {
                break;
            }
        }
        return heap[place];
    }

    /** Returns how many keys are not larger than one. */
    int count(int key) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += key(heap[i]) <= key ? 1 : 0;
        }
        return count;
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    void order() {
        for (int i = (size >> 1) - 1; i >= 0; i--) {
            down(i, heap[i]);
        }
    }

    void push(long entry) {
        add(entry);
        int i = size - 1;
        while (i > 0 && heap[i - 1 >> 1] > entry) {
            heap[i] = heap[i - 1 >> 1];
            i = i - 1 >> 1;
        }
        heap[i] = entry;
    }

    long peek() {
        return heap[0];
    }

    long pop() {
        long top = heap[0];
        long last = heap[--size];
        if (size > 0) {
            down(0, last);
        }
        return top;
    }

    void replace(long entry) {
        down(0, entry);
    }

    private void down(int start, long entry) {
        int i = start;
        int child = 2 * i + 1;
        while (child < size) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= entry) {
                break;
            }
            heap[i] = heap[child];
            i = child;
            child = 2 * i + 1;
        }
        heap[i] = entry;
    }
}
