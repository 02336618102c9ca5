package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final int NONE = Problem.NONE;
    private static final long NO_LIMIT = Long.MAX_VALUE;

    private static Room room(int[] capacity, int[] parent, long... budget) {
        return new Room(new Problem(new Pairs.Builder().build(), capacity, parent), budget);
    }

    @Test
    void whatHasNoLimitIsNeitherUsedUpNorExceeded() {
        Room room = room(new int[] {3}, new int[] {NONE}, NO_LIMIT);
        room.take(0, 5);
        assertThat(room.fits(0, NO_LIMIT)).isTrue();
        assertThat(room.fitsAfter(0, NO_LIMIT, 0, 5)).isTrue();
        room.free(0, 5);
        assertThat(room.fits(0, NO_LIMIT)).isTrue();
    }

    @Test
    void whatIsFullIsToldFromTheInside() {
        Room room = room(new int[] {1, 9, 9}, new int[] {NONE, 0, 1}, 90, 60, 30);
        assertThat(room.lowestFull(2, 30)).isEqualTo(NONE);
        assertThat(room.lowestFull(2, 31)).isEqualTo(2);
        assertThat(room.lowestFull(1, 61)).isOne();
        room.take(0, 10);
        assertThat(room.lowestFull(2, 30)).isZero();
        assertThat(room.fits(2, 0)).isFalse();
    }

    @Test
    void whoLeavesFreesAPlaceAndMoneyWhereverBothAreInside() {
        Room room = room(new int[] {1, 1, 1}, new int[] {NONE, 0, 0}, 50, 50, 50);
        room.take(1, 30);
        assertThat(room.fitsAfter(2, 50, 1, 30)).isTrue();
        assertThat(room.fitsAfter(2, 51, 1, 30)).isFalse();
        assertThat(room.fitsAfter(1, 50, 1, 30)).isTrue();
        assertThat(room.fitsAfter(1, 50, 2, 30)).isFalse();
        assertThat(room.fitsAfter(1, 20, 2, 0)).isFalse();
        assertThat(room.isWithin(1, 0)).isTrue();
        assertThat(room.isWithin(0, 1)).isFalse();
        assertThat(room.isWithin(2, 1)).isFalse();
    }
}
