package io.github.zhuanjie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far two numbers share an int, and that they are the same however they are kept. */
class PackedPairsTest {

    private static final int BITS_20 = 0xF_FFFF;
    private static final int BITS_12 = 0xFFF;

    /** Returns pairs as they were added: first and second by turns. */
    private static PackedPairs of(int... numbers) {
        PackedPairs pairs = new PackedPairs(0);
        for (int i = 0; i < numbers.length; i += 2) {
            pairs.add(numbers[i], numbers[i + 1]);
        }
        return pairs;
    }

    private static int[] read(PackedPairs pairs) {
        int[] numbers = new int[2 * pairs.size()];
        int[] narrow = pairs.narrow();
        for (int at = 0; at < pairs.size(); at++) {
            boolean together = narrow != null;
            numbers[2 * at] = together ? narrow[at] >>> pairs.shift() : (int) (pairs.wide()[at] >>> 32);
            numbers[2 * at + 1] = together ? narrow[at] & PackedPairs.mask(pairs.shift()) : (int) pairs.wide()[at];
        }
        return numbers;
    }

    @Test
    void thirtyTwoBitsShareAnInt() {
        PackedPairs pairs = of(BITS_20, BITS_12);
        assertThat(pairs.narrow()).isNotNull();
        assertThat(pairs.wide()).isEmpty();
        assertThat(read(pairs)).containsExactly(BITS_20, BITS_12);
        PackedPairs turned = of(BITS_12, BITS_20);
        assertThat(turned.narrow()).isNotNull();
        assertThat(read(turned)).containsExactly(BITS_12, BITS_20);
    }

    @Test
    void thirtyThreeBitsDoNot() {
        PackedPairs first = of(1, 1, BITS_20 + 1, BITS_12);
        assertThat(first.narrow()).isNull();
        assertThat(read(first)).containsExactly(1, 1, BITS_20 + 1, BITS_12);
        PackedPairs second = of(1, 1, BITS_20, BITS_12 + 1);
        assertThat(second.narrow()).isNull();
        assertThat(read(second)).containsExactly(1, 1, BITS_20, BITS_12 + 1);
    }

    @Test
    void itIsTheLargestOfAllThatCount() {
        PackedPairs pairs = of(BITS_20, 1, 1, BITS_12 + 1);
        assertThat(pairs.narrow()).isNull();
        assertThat(read(pairs)).containsExactly(BITS_20, 1, 1, BITS_12 + 1);
    }

    @Test
    void halvesAreKeptAsLongAsBothFit() {
        assertThat(of(0xFFFF, 0xFFFF).shift()).isEqualTo(16);
        assertThat(of(0x7F, 1).shift()).isEqualTo(16);
        // 2 and 21 bits leave 9, of which the second number gets 4 to grow
        PackedPairs pairs = of(0xFFFF, 3, 3, 0xFFFF);
        assertThat(pairs.shift()).isEqualTo(16);
        assertThat(of(3, 1 << 20).shift()).isEqualTo(25);
        assertThat(of(1 << 20, 3).shift()).isEqualTo(2 + 4);
    }

    @Test
    void whatWasAddedBeforeStaysWhenTheBorderMoves() {
        PackedPairs pairs = of(7, 5, 9, 0xFFFF, 2, 1 << 20);
        assertThat(pairs.narrow()).isNotNull();
        assertThat(read(pairs)).containsExactly(7, 5, 9, 0xFFFF, 2, 1 << 20);
        pairs.add(Integer.MAX_VALUE, Integer.MAX_VALUE);
        pairs.add(0, 0);
        assertThat(pairs.narrow()).isNull();
        assertThat(read(pairs))
                .containsExactly(7, 5, 9, 0xFFFF, 2, 1 << 20, Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0);
    }

    @Test
    void theRoomToGrowIsForgotten() {
        PackedPairs narrow = of(1, 2, 3, 4, 5, 6);
        narrow.trim(2);
        assertThat(narrow.size()).isEqualTo(2);
        assertThat(narrow.narrow()).hasSize(2);
        PackedPairs wide = of(1, 2, Integer.MAX_VALUE, 4, 5, 6);
        wide.trim(2);
        assertThat(wide.wide()).hasSize(2);
        assertThat(read(wide)).containsExactly(1, 2, Integer.MAX_VALUE, 4);
    }

    @Test
    void aRangeOfOthersIsAddedHoweverTheyAreKept() {
        PackedPairs narrow = of(1, 2, 3, 4, 5, 6);
        PackedPairs split = of(3, 1 << 20, 2, 9);
        PackedPairs wide = of(Integer.MAX_VALUE, 8, 9, Integer.MAX_VALUE, 7, 7);
        for (PackedPairs start : new PackedPairs[] {narrow, split, wide}) {
            PackedPairs all = new PackedPairs(0);
            all.addAll(start, 1, 2);
            int[] second = {read(start)[2], read(start)[3]};
            assertThat(read(all)).containsExactly(second);
            all.addAll(narrow, 1, 3);
            all.addAll(split, 0, 1);
            all.addAll(wide, 1, 2);
            all.addAll(wide, 0, 0);
            all.addAll(wide, 2, 3);
            all.addAll(narrow, 0, 1);
            assertThat(all.size()).isEqualTo(7);
            assertThat(read(all))
                    .containsExactly(second[0], second[1], 3, 4, 5, 6, 3, 1 << 20, 9, Integer.MAX_VALUE, 7, 7, 1, 2);
        }
    }

    @Test
    void theFirstOfAllBringTheirBorder() {
        PackedPairs split = of(3, 1 << 20);
        PackedPairs copy = new PackedPairs(4);
        copy.addAll(split, 0, 1);
        assertThat(copy.shift()).isEqualTo(split.shift());
        PackedPairs later = of(9, 9);
        later.addAll(of(1, 2), 0, 1);
        assertThat(later.shift()).isEqualTo(16);
    }

    @Test
    void theSameNumbersAreTheSameHoweverTheyAreKept() {
        PackedPairs narrow = of(1, 2, 3, 4);
        PackedPairs split = of(1, 2, 3, 4, 1, 1 << 20);
        PackedPairs wide = of(1, 2, 3, 4, Integer.MAX_VALUE, Integer.MAX_VALUE);
        for (PackedPairs one : new PackedPairs[] {narrow, split, wide}) {
            for (PackedPairs other : new PackedPairs[] {narrow, split, wide}) {
                assertThat(one.hasSame(other, 2)).isTrue();
            }
            for (PackedPairs other : new PackedPairs[] {
                of(1, 2, 9, 4), of(1, 2, 3, 9), of(1, 2, 9, 4, 1, 1 << 20), of(1, 2, 3, 9, Integer.MAX_VALUE, 1 << 20)
            }) {
                assertThat(one.hasSame(other, 1)).isTrue();
                assertThat(one.hasSame(other, 2)).isFalse();
            }
        }
    }
}
