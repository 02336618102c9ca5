package io.github.zhuanjie.supply;

import static io.github.zhuanjie.supply.ReservationSamples.GAOYOU;
import static io.github.zhuanjie.supply.ReservationSamples.GUANGLING;
import static io.github.zhuanjie.supply.ReservationSamples.LATER;
import static io.github.zhuanjie.supply.ReservationSamples.MONEY;
import static io.github.zhuanjie.supply.ReservationSamples.NOON;
import static io.github.zhuanjie.supply.ReservationSamples.QUOTA;
import static io.github.zhuanjie.supply.ReservationSamples.SILENT;
import static io.github.zhuanjie.supply.ReservationSamples.SUZHOU;
import static io.github.zhuanjie.supply.ReservationSamples.YIZHENG;
import static io.github.zhuanjie.supply.ReservationSamples.list;
import static io.github.zhuanjie.supply.ReservationSamples.one;
import static io.github.zhuanjie.supply.ReservationSamples.reservation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private static final Holdings NONE = Holdings.of(list());

    @Nested
    class Reserve {

        @Test
        void takesFromTheWholeAndFromEveryAreaAround() {
            Holdings held = reserve(NONE, one("1", YIZHENG), one("2", GUANGLING));
            assertThat(held.availabilities(QUOTA))
                    .extracting(Availability::getArea, a -> a.placesLeft().orElseThrow())
                    .containsExactly(
                            tuple(DivisionCode.NATIONWIDE, 3L),
                            tuple(DivisionCode.of("321000"), 1L),
                            tuple(DivisionCode.of("321081"), 1L),
                            tuple(DivisionCode.of("320500"), 2L));
        }

        @Test
        void stopsAtTheQuotaOfTheCounty() {
            Holdings held = reserve(NONE, one("1", YIZHENG), one("2", YIZHENG));
            assertRefused(held.reserve(one("3", YIZHENG)), ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            assertThat(held.reserve(one("3", GAOYOU)).isAccepted()).isTrue();
        }

        @Test
        void stopsAtTheQuotaOfAnAreaAround() {
            Holdings held = reserve(NONE, one("1", GUANGLING), one("2", GAOYOU), one("3", GAOYOU));
            assertRefused(held.reserve(one("4", YIZHENG)), ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            assertThat(held.reserve(one("4", SUZHOU)).isAccepted()).isTrue();
        }

        @Test
        void givesNothingToAPlaceWithoutAShare() {
            assertRefused(NONE.reserve(one("1", "320681")), ReservationRefusal.AREA_QUOTA_EXHAUSTED);
        }

        @Test
        void saysEverythingThatIsNotEnough() {
            Reservation much = reservation("1", QUOTA, YIZHENG).count(6).build();
            assertRefused(
                    NONE.reserve(much), ReservationRefusal.PLACES_EXHAUSTED, ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            Reservation most = reservation("1", MONEY, YIZHENG)
                    .amount(Yuan.ofFen(100_001))
                    .serviceUnits(21)
                    .build();
            assertRefused(NONE.reserve(most), ReservationRefusal.BUDGET_EXHAUSTED, ReservationRefusal.UNITS_EXHAUSTED);
        }

        @Test
        void givesTheLastFenAndTheLastUnit() {
            Reservation all = reservation("1", MONEY, YIZHENG)
                    .amount(Yuan.of(1000))
                    .serviceUnits(20)
                    .build();
            Holdings held = reserve(NONE, all);
            Availability left = held.availabilities(MONEY).get(0);
            assertThat(left.budgetLeft()).contains(Yuan.ZERO);
            assertThat(left.unitsLeft()).contains(0L);
            assertThat(left.placesLeft()).isEmpty();
            assertThat(left.overCommitted()).isFalse();
            assertRefused(
                    held.reserve(reservation("2", MONEY, YIZHENG)
                            .amount(Yuan.ofFen(1))
                            .build()),
                    ReservationRefusal.BUDGET_EXHAUSTED);
            assertThat(held.reserve(reservation("2", MONEY, YIZHENG).build()).isAccepted())
                    .isTrue();
        }

        @Test
        void promisesNothingOfAnUnknownProjectOrCapacity() {
            assertRefused(
                    NONE.reserve(reservation("1", ProjectId.of("x"), YIZHENG).build()),
                    ReservationRefusal.PROJECT_UNKNOWN);
            assertRefused(NONE.reserve(reservation("1", SILENT, YIZHENG).build()), ReservationRefusal.CAPACITY_UNKNOWN);
        }

        @Test
        void takesTheSameReservationOnce() {
            Holdings held = reserve(NONE, one("1", YIZHENG));
            ReservationOutcome again = held.reserve(one("1", YIZHENG));
            assertThat(again.isAccepted()).isTrue();
            assertThat(again.holdings()).isSameAs(held);
            assertRefused(held.reserve(one("1", GAOYOU)), ReservationRefusal.ID_TAKEN);
            Holdings confirmed = held.confirm(ReservationId.of("1"), NOON).holdings();
            assertThat(confirmed.reserve(one("1", YIZHENG)).holdings()).isSameAs(confirmed);
        }

        @Test
        void sumsBeyondALongAreAnError() {
            Reservation much = reservation("1", QUOTA, YIZHENG)
                    .amount(Yuan.ofFen(Long.MAX_VALUE))
                    .build();
            Reservation more =
                    reservation("2", QUOTA, YIZHENG).amount(Yuan.ofFen(1)).build();
            Holdings held = reserve(NONE, much);
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> held.reserve(more));
        }
    }

    @Nested
    class ConfirmAndRelease {

        private final ReservationId id = ReservationId.of("1");
        private final Holdings held = reserve(NONE, one("1", YIZHENG));

        @Test
        void aConfirmedReservationDoesNotExpire() {
            Holdings confirmed = held.confirm(id, LATER.minusNanos(1)).holdings();
            assertThat(confirmed.isConfirmed(id)).isTrue();
            assertThat(held.isConfirmed(id)).isFalse();
            assertThat(confirmed.expire(LATER.plusSeconds(1)).reservations()).containsExactly(one("1", YIZHENG));
            ReservationOutcome again = confirmed.confirm(id, LATER);
            assertThat(again.isAccepted()).isTrue();
            assertThat(again.holdings()).isSameAs(confirmed);
        }

        @Test
        void aHoldEndsAtItsInstant() {
            assertRefused(held.confirm(id, LATER), ReservationRefusal.HOLD_EXPIRED);
            assertThat(held.expire(LATER.minusNanos(1)).find(id)).isPresent();
            assertThat(held.expire(LATER).find(id)).isEmpty();
            assertThat(held.expire(LATER).availabilities(QUOTA)).isEqualTo(NONE.availabilities(QUOTA));
        }

        @Test
        void releaseGivesEverythingBack() {
            Holdings released = held.release(id).holdings();
            assertThat(released.availabilities(QUOTA)).isEqualTo(NONE.availabilities(QUOTA));
            assertThat(released.reservations()).isEmpty();
            assertThat(released.isConfirmed(id)).isFalse();
            Holdings confirmed = held.confirm(id, NOON).holdings();
            assertThat(confirmed.release(id).holdings().reservations()).isEmpty();
        }

        @Test
        void releaseLeavesWhatOthersHold() {
            Holdings two = reserve(held, one("2", YIZHENG));
            Holdings left = two.release(id).holdings();
            assertThat(left.availabilities(QUOTA).get(0).getUsedPlaces()).isEqualTo(1);
            assertThat(left.reservations()).containsExactly(one("2", YIZHENG));
        }

        @Test
        void whatIsNotThereIsRefused() {
            ReservationId other = ReservationId.of("9");
            assertRefused(held.confirm(other, NOON), ReservationRefusal.RESERVATION_UNKNOWN);
            assertRefused(held.release(other), ReservationRefusal.RESERVATION_UNKNOWN);
        }
    }

    @Nested
    class AnUpdateOfTheList {

        @Test
        void showsWhatIsHeldBeyondALoweredLimitAndIsNeverNegative() {
            Holdings held = reserve(
                    NONE,
                    one("1", YIZHENG),
                    one("2", YIZHENG),
                    reservation("3", MONEY, YIZHENG)
                            .amount(Yuan.of(900))
                            .serviceUnits(5)
                            .build());
            Holdings lowered = held.withSupply(list(1, 300));
            Availability whole = lowered.availabilities(QUOTA).get(0);
            assertThat(whole.placesOver()).isEqualTo(1);
            assertThat(whole.placesLeft()).contains(0L);
            assertThat(whole.overCommitted()).isTrue();
            Availability money = lowered.availabilities(MONEY).get(0);
            assertThat(money.budgetOver()).isEqualTo(Yuan.of(600));
            assertThat(money.budgetLeft()).contains(Yuan.ZERO);
            assertThat(money.unitsOver()).isZero();
            assertThat(money.unitsLeft()).contains(15L);
            assertThat(money.overCommitted()).isTrue();
            assertRefused(
                    lowered.reserve(one("4", YIZHENG)),
                    ReservationRefusal.PLACES_EXHAUSTED,
                    ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            assertThat(lowered.withSupply(list()).availabilities(QUOTA)).isEqualTo(held.availabilities(QUOTA));
        }

        @Test
        void keepsWhatIsHeldOnAProjectThatLeft() {
            Holdings held = reserve(NONE, one("1", YIZHENG));
            SupplyList without =
                    SupplyList.builder().from(list()).projects(List.of()).build();
            Holdings orphaned = held.withSupply(without);
            assertThat(orphaned.find(ReservationId.of("1"))).isPresent();
            assertThat(orphaned.availabilities(QUOTA)).singleElement().satisfies(left -> {
                assertThat(left.getUsedPlaces()).isEqualTo(1);
                assertThat(left.getPlaces()).isEmpty();
                assertThat(left.placesOver()).isZero();
                assertThat(left.budgetOver()).isEqualTo(Yuan.ZERO);
                assertThat(left.budgetLeft()).isEmpty();
                assertThat(left.unitsLeft()).isEmpty();
            });
            assertRefused(orphaned.reserve(one("2", YIZHENG)), ReservationRefusal.PROJECT_UNKNOWN);
            assertThat(orphaned.release(ReservationId.of("1")).isAccepted()).isTrue();
        }

        @Test
        void unitsBeyondTheLimitAreOver() {
            Availability over = Availability.builder()
                    .area(DivisionCode.NATIONWIDE)
                    .usedPlaces(0)
                    .usedBudget(Yuan.ZERO)
                    .usedUnits(3)
                    .serviceUnits(2)
                    .build();
            assertThat(over.unitsOver()).isEqualTo(1);
            assertThat(over.unitsLeft()).contains(0L);
            assertThat(over.overCommitted()).isTrue();
        }
    }

    @Nested
    class AReservation {

        @Test
        void isOnePlaceUntilSaidOtherwise() {
            Reservation plain = one("1", YIZHENG);
            assertThat(plain.getCount()).isEqualTo(1);
            assertThat(plain.getAmount()).isEqualTo(Yuan.ZERO);
            assertThat(plain.getServiceUnits()).isZero();
            assertThat(plain.getNeed()).isEmpty();
        }

        @Test
        void holdsSomethingAndNothingNegative() {
            assertCode("RESERVATION_EMPTY", blank());
            assertThat(blank().amount(Yuan.ofFen(1)).build().getCount()).isZero();
            assertThat(blank().serviceUnits(1).build().getCount()).isZero();
            assertCode("RESERVATION_NEGATIVE", blank().count(-1));
            assertCode("RESERVATION_NEGATIVE", blank().amount(Yuan.ofFen(-1)));
            assertCode("RESERVATION_NEGATIVE", blank().serviceUnits(-1));
        }

        private Reservation.Builder blank() {
            return reservation("1", QUOTA, YIZHENG).count(0);
        }

        private void assertCode(String code, Reservation.Builder builder) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(builder::build)
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo(code);
        }
    }

    @Test
    void anOutcomeNamesItsRefusalsInTheirOrder() {
        ReservationOutcome outcome = new ReservationOutcome(
                NONE, Set.of(ReservationRefusal.UNITS_EXHAUSTED, ReservationRefusal.PLACES_EXHAUSTED));
        assertThat(outcome.refusals())
                .containsExactly(ReservationRefusal.PLACES_EXHAUSTED, ReservationRefusal.UNITS_EXHAUSTED);
        assertThatNullPointerException()
                .isThrownBy(() -> new ReservationOutcome(null, Set.of()))
                .withMessage("holdings");
    }

    @Test
    void holdingsTellOnlyTheirNumber() {
        assertThat(reserve(NONE, one("1", YIZHENG))).hasToString("Holdings[1]");
    }

    @Test
    void reservationsAreOrderedByIdentifier() {
        Holdings held = reserve(NONE, one("b", YIZHENG), one("c", SUZHOU), one("a", YIZHENG));
        assertThat(held.reservations())
                .extracting(reservation -> reservation.getId().value())
                .containsExactly("a", "b", "c");
        assertThat(held.find(ReservationId.of("c"))).isEqualTo(Optional.of(one("c", SUZHOU)));
    }

    private static Holdings reserve(Holdings holdings, Reservation... reservations) {
        Holdings now = holdings;
        for (Reservation reservation : reservations) {
            ReservationOutcome outcome = now.reserve(reservation);
            assertThat(outcome.refusals()).isEmpty();
            now = outcome.holdings();
        }
        return now;
    }

    private static void assertRefused(
            ReservationOutcome outcome, ReservationRefusal first, ReservationRefusal... more) {
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.refusals()).isEqualTo(EnumSet.of(first, more));
    }
}
