package io.github.zhuanjie.supply;

import static io.github.zhuanjie.supply.ReservationSamples.GAOYOU;
import static io.github.zhuanjie.supply.ReservationSamples.GUANGLING;
import static io.github.zhuanjie.supply.ReservationSamples.LATER;
import static io.github.zhuanjie.supply.ReservationSamples.MONEY;
import static io.github.zhuanjie.supply.ReservationSamples.QUOTA;
import static io.github.zhuanjie.supply.ReservationSamples.SILENT;
import static io.github.zhuanjie.supply.ReservationSamples.SUZHOU;
import static io.github.zhuanjie.supply.ReservationSamples.YIZHENG;
import static io.github.zhuanjie.supply.ReservationSamples.list;
import static io.github.zhuanjie.supply.ReservationSamples.one;
import static io.github.zhuanjie.supply.ReservationSamples.reservation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReservationBookTest {

    private static final SupplyListId LIST = list().getId();

    private final TestClock clock = new TestClock();
    private final ReservationBook book = new ReservationBook(list(), Holdings.none(LIST), clock);
    private final List<Availability> everything = book.availabilities(QUOTA);

    @Nested
    class Reserve {

        @Test
        void takesFromTheWholeAndFromEveryAreaAround() {
            reserve(one("1", YIZHENG), one("2", GUANGLING));
            assertThat(book.availabilities(QUOTA))
                    .extracting(Availability::getArea, a -> a.placesLeft().orElseThrow())
                    .containsExactly(
                            tuple(DivisionCode.NATIONWIDE, 3L),
                            tuple(DivisionCode.of("321000"), 1L),
                            tuple(DivisionCode.of("321081"), 1L),
                            tuple(DivisionCode.of("320500"), 2L));
        }

        @Test
        void stopsAtTheQuotaOfTheCounty() {
            reserve(one("1", YIZHENG), one("2", YIZHENG));
            assertRefused(book.reserve(one("3", YIZHENG)), ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            reserve(one("3", GAOYOU));
        }

        @Test
        void stopsAtTheQuotaOfAnAreaAround() {
            reserve(one("1", GUANGLING), one("2", GAOYOU), one("3", GAOYOU));
            assertRefused(book.reserve(one("4", YIZHENG)), ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            reserve(one("4", SUZHOU));
        }

        @Test
        void givesNothingToAResidenceWithoutAShare() {
            assertRefused(book.reserve(one("1", "320681")), ReservationRefusal.AREA_QUOTA_EXHAUSTED);
        }

        @Test
        void givesNothingOutsideTheAreasOfTheProject() {
            assertRefused(
                    book.reserve(reservation("1", MONEY, "330102")
                            .amount(Yuan.ZERO)
                            .serviceUnits(0)
                            .build()),
                    ReservationRefusal.AREA_NOT_SERVED);
            assertRefused(
                    book.reserve(one("1", "330102")),
                    ReservationRefusal.AREA_NOT_SERVED,
                    ReservationRefusal.AREA_QUOTA_EXHAUSTED);
        }

        @Test
        void givesNothingToAHoldThatIsOverBeforeItBegins() {
            clock.now.set(LATER);
            assertRefused(book.reserve(one("1", YIZHENG)), ReservationRefusal.HOLD_EXPIRED);
            assertThat(book.availabilities(QUOTA)).isEqualTo(everything);
            clock.now.set(LATER.minusNanos(1));
            reserve(one("1", YIZHENG));
        }

        @Test
        void saysEverythingThatIsNotEnough() {
            Reservation much = reservation("1", QUOTA, YIZHENG).places(6).build();
            assertRefused(
                    book.reserve(much), ReservationRefusal.PLACES_EXHAUSTED, ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            Reservation most = reservation("1", MONEY, YIZHENG)
                    .amount(Yuan.ofFen(100_001))
                    .serviceUnits(21)
                    .build();
            assertRefused(book.reserve(most), ReservationRefusal.BUDGET_EXHAUSTED, ReservationRefusal.UNITS_EXHAUSTED);
        }

        @Test
        void givesTheLastFenAndTheLastUnit() {
            reserve(reservation("1", MONEY, YIZHENG)
                    .amount(Yuan.of(1000))
                    .serviceUnits(20)
                    .build());
            Availability left = book.availabilities(MONEY).get(0);
            assertThat(left.budgetLeft()).contains(Yuan.ZERO);
            assertThat(left.unitsLeft()).contains(0L);
            assertThat(left.placesLeft()).isEmpty();
            assertThat(left.overCommitted()).isFalse();
            assertRefused(
                    book.reserve(reservation("2", MONEY, YIZHENG)
                            .amount(Yuan.ofFen(1))
                            .serviceUnits(0)
                            .build()),
                    ReservationRefusal.BUDGET_EXHAUSTED);
            reserve(reservation("2", MONEY, YIZHENG)
                    .amount(Yuan.ZERO)
                    .serviceUnits(0)
                    .build());
        }

        @Test
        void whatItHoldsOfALimitedBudgetHasToBeSaid() {
            Reservation.Builder wish = reservation("1", MONEY, YIZHENG);
            assertRefused(book.reserve(wish.build()), ReservationRefusal.USE_UNKNOWN);
            assertRefused(book.reserve(wish.amount(Yuan.of(1)).build()), ReservationRefusal.USE_UNKNOWN);
            assertRefused(
                    book.reserve(
                            reservation("1", MONEY, YIZHENG).serviceUnits(1).build()),
                    ReservationRefusal.USE_UNKNOWN);
            accept(book.reserve(wish.serviceUnits(1).build()));
            accept(book.reserve(one("2", YIZHENG)));
        }

        @Test
        void moneyWithoutAPlaceDoesNotGetAroundAShare() {
            Reservation extra = reservation("3", QUOTA, YIZHENG)
                    .places(0)
                    .amount(Yuan.of(500))
                    .build();
            accept(book.reserve(extra));
            accept(book.release(ReservationId.of("3")));
            reserve(one("1", YIZHENG), one("2", YIZHENG));
            assertRefused(book.reserve(extra), ReservationRefusal.AREA_QUOTA_EXHAUSTED);
        }

        @Test
        void aClosedProjectHoldsNothing() {
            LocalDate today = ChinaDay.today(clock);
            assertThat(onlyOpen(today, today).reserve(one("1", YIZHENG)).isAccepted())
                    .isTrue();
            assertRefused(
                    onlyOpen(today.plusDays(1), today.plusDays(9)).reserve(one("1", YIZHENG)),
                    ReservationRefusal.PROJECT_CLOSED);
            assertRefused(
                    onlyOpen(today.minusDays(9), today.minusDays(1)).reserve(one("1", YIZHENG)),
                    ReservationRefusal.PROJECT_CLOSED);
        }

        @Test
        void theDayIsTheCivilDayWhateverTheZoneOfTheClock() {
            Instant evening = Instant.parse("2024-05-19T17:00:00Z");
            LocalDate today = LocalDate.of(2024, 5, 20);
            for (String zone : List.of("UTC", "Asia/Shanghai", "Pacific/Honolulu")) {
                Clock there = Clock.fixed(evening, ZoneId.of(zone));
                accept(new ReservationBook(open(today, today), Holdings.none(LIST), there).reserve(one("1", YIZHENG)));
                assertRefused(
                        new ReservationBook(open(today.minusDays(9), today.minusDays(1)), Holdings.none(LIST), there)
                                .reserve(one("1", YIZHENG)),
                        ReservationRefusal.PROJECT_CLOSED);
            }
        }

        private ReservationBook onlyOpen(LocalDate from, LocalDate until) {
            return new ReservationBook(open(from, until), Holdings.none(LIST), clock);
        }

        private static SupplyList open(LocalDate from, LocalDate until) {
            return SupplyList.builder()
                    .from(list())
                    .projects(List.of(CharityProject.builder()
                            .from(list().find(QUOTA).orElseThrow())
                            .validFrom(from)
                            .validUntil(until)
                            .build()))
                    .build();
        }

        @Test
        void whatWasUsedBeforeCounts() {
            Reservation before = reservation("used", QUOTA, "321081").places(2).build();
            Reservation somewhere = Reservation.builder()
                    .from(reservation("elsewhere", QUOTA, YIZHENG).places(2).build())
                    .residence(DivisionCode.NATIONWIDE)
                    .build();
            ReservationBook opened = new ReservationBook(
                    list(),
                    Holdings.of(LIST, List.of(new HeldReservation(before, true), new HeldReservation(somewhere, true))),
                    clock);
            assertRefused(opened.reserve(one("1", YIZHENG)), ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            accept(opened.reserve(one("2", GAOYOU)));
            assertRefused(opened.reserve(one("3", SUZHOU)), ReservationRefusal.PLACES_EXHAUSTED);
        }

        @Test
        void promisesNothingOfAnUnknownProjectOrCapacity() {
            assertRefused(
                    book.reserve(reservation("1", ProjectId.of("x"), YIZHENG).build()),
                    ReservationRefusal.PROJECT_UNKNOWN);
            assertRefused(book.reserve(reservation("1", SILENT, YIZHENG).build()), ReservationRefusal.CAPACITY_UNKNOWN);
        }

        @Test
        void takesTheSameReservationOnce() {
            reserve(one("1", YIZHENG), one("1", YIZHENG));
            assertThat(used()).isEqualTo(1);
            assertRefused(book.reserve(one("1", GAOYOU)), ReservationRefusal.ID_TAKEN);
            accept(book.confirm(ReservationId.of("1")));
            clock.now.set(LATER);
            reserve(one("1", YIZHENG));
            assertThat(book.find(ReservationId.of("1")).orElseThrow().confirmed())
                    .isTrue();
        }

        @Test
        void doesNotPretendThatAHoldThatIsOverStillHolds() {
            reserve(one("1", YIZHENG));
            clock.now.set(LATER);
            assertRefused(book.reserve(one("1", YIZHENG)), ReservationRefusal.HOLD_EXPIRED);
        }

        @Test
        void sumsThatCannotBeCountedAreRefused() {
            ReservationBook full =
                    new ReservationBook(list(), Holdings.of(LIST, HoldingsTest.largest(HoldingsTest.most())), clock);
            Reservation.Builder wish = reservation("x", QUOTA, YIZHENG);
            Yuan room = HoldingsTest.room();
            assertRefused(full.reserve(wish.amount(room.plus(Yuan.ofFen(1))).build()), ReservationRefusal.AMOUNT_RANGE);
            accept(full.reserve(wish.amount(room).build()));
        }
    }

    @Nested
    class ConfirmReleaseAndExpire {

        private final ReservationId id = ReservationId.of("1");

        @Test
        void aConfirmedReservationDoesNotExpire() {
            reserve(one("1", YIZHENG));
            clock.now.set(LATER.minusNanos(1));
            accept(book.confirm(id));
            clock.now.set(LATER.plusSeconds(1));
            assertThat(book.expire()).isEmpty();
            accept(book.confirm(id));
            assertThat(book.find(id)).contains(new HeldReservation(one("1", YIZHENG), true));
        }

        @Test
        void aHoldEndsAtItsInstant() {
            reserve(one("1", YIZHENG), one("2", GAOYOU));
            accept(book.confirm(ReservationId.of("2")));
            clock.now.set(LATER.minusNanos(1));
            assertThat(book.expire()).isEmpty();
            clock.now.set(LATER);
            assertRefused(book.confirm(id), ReservationRefusal.HOLD_EXPIRED);
            assertThat(used()).isEqualTo(2);
            assertThat(book.expire()).containsExactly(one("1", YIZHENG));
            assertThat(book.find(id)).isEmpty();
            assertThat(used()).isEqualTo(1);
        }

        @Test
        void releaseGivesEverythingBackAndLeavesWhatOthersHold() {
            reserve(one("1", YIZHENG), one("2", YIZHENG));
            accept(book.confirm(id));
            accept(book.release(id));
            assertThat(used()).isEqualTo(1);
            accept(book.release(ReservationId.of("2")));
            assertThat(book.availabilities(QUOTA)).isEqualTo(everything);
            assertThat(book.holdings()).isEqualTo(Holdings.none(LIST));
        }

        @Test
        void whatIsNotThereIsRefused() {
            assertRefused(book.confirm(id), ReservationRefusal.RESERVATION_UNKNOWN);
            assertRefused(book.release(id), ReservationRefusal.RESERVATION_UNKNOWN);
        }
    }

    @Nested
    class AnUpdateOfTheList {

        @Test
        void showsWhatIsHeldBeyondALoweredLimitAndIsNeverNegative() {
            reserve(
                    one("1", YIZHENG),
                    one("2", YIZHENG),
                    reservation("3", MONEY, YIZHENG)
                            .amount(Yuan.of(900))
                            .serviceUnits(5)
                            .build());
            List<Availability> before = book.availabilities(QUOTA);
            book.update(list(1, 300));
            Availability whole = book.availabilities(QUOTA).get(0);
            assertThat(whole.placesOver()).isEqualTo(1);
            assertThat(whole.placesLeft()).contains(0L);
            assertThat(whole.overCommitted()).isTrue();
            Availability money = book.availabilities(MONEY).get(0);
            assertThat(money.budgetOver()).isEqualTo(Yuan.of(600));
            assertThat(money.budgetLeft()).contains(Yuan.ZERO);
            assertThat(money.unitsOver()).isZero();
            assertThat(money.unitsLeft()).contains(15L);
            assertThat(money.overCommitted()).isTrue();
            assertRefused(
                    book.reserve(one("4", YIZHENG)),
                    ReservationRefusal.PLACES_EXHAUSTED,
                    ReservationRefusal.AREA_QUOTA_EXHAUSTED);
            book.update(list());
            assertThat(book.availabilities(QUOTA)).isEqualTo(before);
        }

        @Test
        void keepsWhatIsHeldOnAProjectThatLeft() {
            reserve(one("1", YIZHENG));
            book.update(SupplyList.builder().from(list()).projects(List.of()).build());
            assertThat(book.find(ReservationId.of("1"))).isPresent();
            assertThat(book.availabilities(QUOTA)).singleElement().satisfies(left -> {
                assertThat(left.getUsedPlaces()).isEqualTo(1);
                assertThat(left.getPlaces()).isEmpty();
                assertThat(left.placesOver()).isZero();
                assertThat(left.budgetOver()).isEqualTo(Yuan.ZERO);
                assertThat(left.budgetLeft()).isEmpty();
                assertThat(left.unitsLeft()).isEmpty();
            });
            assertRefused(book.reserve(one("2", YIZHENG)), ReservationRefusal.PROJECT_UNKNOWN);
            accept(book.release(ReservationId.of("1")));
        }

        @Test
        void ofAnotherListIsRefused() {
            SupplyList other =
                    SupplyList.builder().from(list()).id(SupplyListId.of("L-2")).build();
            assertThatIllegalArgumentException().isThrownBy(() -> book.update(other));
            assertThatIllegalArgumentException().isThrownBy(() -> new ReservationBook(other, book.holdings(), clock));
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
    class ARestoredBook {

        @Test
        void goesOnWhereTheOtherStopped() {
            reserve(one("1", YIZHENG), one("2", GAOYOU));
            accept(book.confirm(ReservationId.of("1")));
            Holdings stored = book.holdings();
            ReservationBook restored = new ReservationBook(list(), stored, clock);
            assertThat(restored.holdings()).isEqualTo(stored);
            assertThat(restored.availabilities(QUOTA)).isEqualTo(book.availabilities(QUOTA));
            assertThat(restored.availabilities(MONEY)).isEqualTo(book.availabilities(MONEY));
        }

        @Test
        void showsThatMoreIsHeldThanThereIs() {
            reserve(one("1", YIZHENG), one("2", YIZHENG));
            ReservationBook restored = new ReservationBook(list(1, 0), book.holdings(), clock);
            assertThat(restored.availabilities(QUOTA).get(0).placesOver()).isEqualTo(1);
        }

        @Test
        void isNotTouchedByTheOther() {
            Holdings before = book.holdings();
            reserve(one("1", YIZHENG));
            assertThat(before).isEqualTo(Holdings.none(LIST));
        }

        @Test
        void requiresAClock() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new ReservationBook(list(), Holdings.none(LIST), null))
                    .withMessage("clock");
        }
    }

    @Nested
    class AReservation {

        @Test
        void isOnePlaceUntilSaidOtherwise() {
            Reservation plain = one("1", YIZHENG);
            assertThat(plain.getPlaces()).isEqualTo(1);
            assertThat(plain.getAmount()).isEmpty();
            assertThat(plain.getServiceUnits()).isEmpty();
            assertThat(plain.getNeed()).isEmpty();
        }

        @Test
        void holdsSomethingAndNothingNegative() {
            assertCode("RESERVATION_EMPTY", blank());
            assertThat(blank().amount(Yuan.ofFen(1)).build().getPlaces()).isZero();
            assertThat(blank().serviceUnits(1).build().getPlaces()).isZero();
            assertCode("RESERVATION_NEGATIVE", blank().places(-1));
            assertCode("RESERVATION_NEGATIVE", blank().amount(Yuan.ofFen(-1)));
            assertCode("RESERVATION_NEGATIVE", blank().serviceUnits(-1));
        }

        @Test
        void holdsNoMoreThanADocumentMayHold() {
            Yuan most = Yuan.parse("999999999999.99");
            assertThat(blank().amount(most).build().getAmount()).contains(most);
            assertCode("AMOUNT_RANGE", blank().amount(most.plus(Yuan.ofFen(1))));
        }

        private Reservation.Builder blank() {
            return reservation("1", QUOTA, YIZHENG).places(0);
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
        ReservationOutcome outcome =
                new ReservationOutcome(Set.of(ReservationRefusal.UNITS_EXHAUSTED, ReservationRefusal.PLACES_EXHAUSTED));
        assertThat(outcome.refusals())
                .containsExactly(ReservationRefusal.PLACES_EXHAUSTED, ReservationRefusal.UNITS_EXHAUSTED);
    }

    private long used() {
        return book.availabilities(QUOTA).get(0).getUsedPlaces();
    }

    private void reserve(Reservation... reservations) {
        for (Reservation each : reservations) {
            accept(book.reserve(each));
        }
    }

    private static void accept(ReservationOutcome outcome) {
        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.isAccepted()).isTrue();
    }

    private static void assertRefused(
            ReservationOutcome outcome, ReservationRefusal first, ReservationRefusal... more) {
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.refusals()).isEqualTo(EnumSet.of(first, more));
    }
}
