package io.github.zhuanjie.supply;

import static io.github.zhuanjie.supply.ReservationSamples.LATER;
import static io.github.zhuanjie.supply.ReservationSamples.NOON;
import static io.github.zhuanjie.supply.ReservationSamples.QUOTA;
import static io.github.zhuanjie.supply.ReservationSamples.SUZHOU;
import static io.github.zhuanjie.supply.ReservationSamples.YIZHENG;
import static io.github.zhuanjie.supply.ReservationSamples.one;
import static io.github.zhuanjie.supply.ReservationSamples.reservation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private static final SupplyListId LIST = SupplyListId.of("L-1");
    private static final Yuan LARGEST = Yuan.parse("999999999999.99");
    /** How many of the largest amounts a long can add up. */
    private static final int MOST = (int) (Long.MAX_VALUE / LARGEST.toFen());

    @Test
    void theOrderGivenDoesNotMatter() {
        Holdings held = Holdings.of(LIST, List.of(confirmed("b"), confirmed("c"), confirmed("a")));
        assertThat(held.reservations())
                .extracting(each -> each.reservation().getId().value())
                .containsExactly("a", "b", "c");
        Holdings other = new Holdings(LIST, List.of(confirmed("c"), confirmed("b"), confirmed("a")));
        assertThat(held).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(Holdings.none(LIST));
    }

    @Test
    void whatWasGivenMayChangeLater() {
        List<HeldReservation> given = new ArrayList<>(List.of(confirmed("a")));
        Holdings held = new Holdings(LIST, given);
        given.clear();
        assertThat(held.reservations()).hasSize(1);
    }

    @Test
    void anIdentifierStandsOnce() {
        HeldReservation other = new HeldReservation(one("a", SUZHOU), false);
        assertCode("RESERVATION_DUPLICATE", List.of(confirmed("a"), confirmed("b"), other));
    }

    @Test
    void amountsStayWithinWhatCanBeAddedUp() {
        assertThat(Holdings.of(LIST, largest(MOST)).reservations()).hasSize(MOST);
        assertCode("AMOUNT_RANGE", largest(MOST + 1));
    }

    @Test
    void aReservationIsAlwaysThere() {
        assertThatNullPointerException()
                .isThrownBy(() -> new HeldReservation(null, true))
                .withMessage("reservation");
        assertThatNullPointerException().isThrownBy(() -> Holdings.none(null)).withMessage("list");
    }

    @Test
    void holdingsTellOnlyTheirNumber() {
        assertThat(Holdings.of(LIST, List.of(confirmed("a")))).hasToString("Holdings[1]");
        assertThat(confirmed("a")).hasToString("HeldReservation[***]");
    }

    @Test
    void aConfirmedReservationIsNeverOver() {
        assertThat(confirmed("a").isOver(LATER)).isFalse();
        assertThat(new HeldReservation(one("a", YIZHENG), false).isOver(LATER)).isTrue();
        assertThat(new HeldReservation(one("a", YIZHENG), false).isOver(NOON)).isFalse();
    }

    static List<HeldReservation> largest(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new HeldReservation(
                        reservation("R-" + i, QUOTA, YIZHENG)
                                .places(0)
                                .amount(LARGEST)
                                .build(),
                        true))
                .toList();
    }

    static Yuan room() {
        return Yuan.ofFen(Long.MAX_VALUE - MOST * LARGEST.toFen());
    }

    static int most() {
        return MOST;
    }

    private static void assertCode(String code, List<HeldReservation> reservations) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Holdings.of(LIST, reservations))
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }

    private static HeldReservation confirmed(String id) {
        return new HeldReservation(one(id, YIZHENG), true);
    }
}
