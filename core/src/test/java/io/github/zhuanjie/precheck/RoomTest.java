package io.github.zhuanjie.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.ReservationRefusal;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as room for one more, where it is looked for, and who is asked at all. */
class RoomTest {

    private static final Clock CLOCK =
            Clock.fixed(Samples.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final SupplyListId LIST = SupplyListId.of("L-1");
    private static final DivisionCode YANGZHOU = DivisionCode.of("321000");
    private static final DivisionCode YIZHENG = DivisionCode.of("321081");
    private static final DivisionCode GAOYOU = DivisionCode.of("321084");

    private static Capacity.Builder capacity() {
        return Capacity.builder().provenance(Provenance.PUBLISHED);
    }

    private static CharityProject project(Capacity.Builder capacity) {
        return Samples.project()
                .areas(Set.of(YANGZHOU))
                .capacity(capacity.build())
                .build();
    }

    private static CapacityInquiry.Builder inquiry() {
        return CapacityInquiry.builder()
                .project(Samples.project().build().getId())
                .area(YIZHENG)
                .needKind(NeedKind.MEDICAL)
                .verdict(Verdict.ELIGIBLE);
    }

    private static SupplyList list(CharityProject... projects) {
        return SupplyList.builder()
                .id(LIST)
                .version(1)
                .title("扬州市慈善帮扶资源供给清单")
                .area(YANGZHOU)
                .asOf(Samples.TODAY)
                .addProjects(projects)
                .build();
    }

    private static ReservationBook book(CharityProject... projects) {
        return new ReservationBook(list(projects), Holdings.none(LIST), CLOCK);
    }

    private static Reservation.Builder reservation(String id, DivisionCode residence) {
        return Reservation.builder()
                .id(ReservationId.of(id))
                .project(Samples.project().build().getId())
                .residence(residence)
                .heldUntil(CLOCK.instant().plusSeconds(60));
    }

    private static void hold(ReservationBook book, Reservation.Builder reservation) {
        assertThat(book.reserve(reservation.build()).isAccepted()).isTrue();
    }

    private static CapacityVerdict ask(CharityProject project, ReservationBook book, DivisionCode area) {
        return Precheck.answer(inquiry().area(area).build(), list(project), book, CLOCK)
                .getVerdict();
    }

    private static CapacityVerdict ask(CharityProject project) {
        return ask(project, book(project), YIZHENG);
    }

    @Nested
    class OneMore {

        @ParameterizedTest
        @CsvSource({"0, NO_CAPACITY", "1, HAS_CAPACITY"})
        void takesAPlaceOrAUnitOfService(int left, CapacityVerdict verdict) {
            assertThat(ask(project(capacity().places(left)))).isEqualTo(verdict);
            assertThat(ask(project(capacity().serviceUnits(left)))).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"999.99, NO_CAPACITY", "1000.00, HAS_CAPACITY"})
        void takesTheWholeOfAFixedSum(String budget, CapacityVerdict verdict) {
            assertThat(ask(project(capacity().budget(Yuan.parse(budget))))).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"499.99, NO_CAPACITY", "500.00, HAS_CAPACITY"})
        void takesTheLeastOfARange(String budget, CapacityVerdict verdict) {
            CharityProject range = CharityProject.builder()
                    .from(project(capacity().budget(Yuan.parse(budget))))
                    .benefit(new Benefit.Range(Yuan.of(500), Yuan.of(2000)))
                    .build();

            assertThat(ask(range)).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"0.00, NO_CAPACITY", "0.01, HAS_CAPACITY"})
        void takesSomethingWhereNobodySaysHowMuch(String budget, CapacityVerdict verdict) {
            CharityProject open = CharityProject.builder()
                    .from(project(capacity().budget(Yuan.parse(budget))))
                    .benefit(Optional.empty())
                    .build();
            CharityProject stepped = CharityProject.builder()
                    .from(open)
                    .benefit(new Benefit.Stepped(
                            ExpenseKind.MEDICAL, List.of(new Benefit.Step(Yuan.ZERO, Yuan.of(300)))))
                    .build();

            assertThat(ask(open)).isEqualTo(verdict);
            assertThat(ask(stepped)).as("which step it is depends on the cost").isEqualTo(verdict);
        }
    }

    @Nested
    class Waiting {

        private final CharityProject project = project(capacity().places(1));
        private final ReservationBook book = book(project);

        @Test
        void isWorthWhileForAPlaceThatIsOnlyHeld() {
            hold(book, reservation("RS-1", YIZHENG));
            assertThat(ask(project, book, YIZHENG)).isEqualTo(CapacityVerdict.WAITLIST);

            book.confirm(ReservationId.of("RS-1"));
            assertThat(ask(project, book, YIZHENG)).isEqualTo(CapacityVerdict.NO_CAPACITY);
        }

        @Test
        void isNotWorthWhileForWhatIsHeldOfAnotherProject() {
            CharityProject none = project(capacity().places(0));
            CharityProject other = CharityProject.builder()
                    .from(project)
                    .id(ProjectId.of("other-help"))
                    .build();
            ReservationBook both = book(none, other);
            hold(both, reservation("RS-1", YIZHENG).project(other.getId()));

            assertThat(ask(none, both, YIZHENG)).isEqualTo(CapacityVerdict.NO_CAPACITY);
        }

        @Test
        void isNotWorthWhileForWhatIsHeldElsewhere() {
            CharityProject shared = project(capacity().addAreaQuotas(quota(YIZHENG, 0), quota(GAOYOU, 1)));
            ReservationBook held = book(shared);
            hold(held, reservation("RS-1", GAOYOU));

            assertThat(ask(shared, held, YIZHENG)).isEqualTo(CapacityVerdict.NO_CAPACITY);
            assertThat(ask(shared, held, GAOYOU)).isEqualTo(CapacityVerdict.WAITLIST);
            assertThat(ask(shared, held, YANGZHOU))
                    .as("one of the two may come free")
                    .isEqualTo(CapacityVerdict.WAITLIST);
        }
    }

    private static AreaQuota quota(DivisionCode area, int places) {
        return AreaQuota.builder().area(area).places(places).build();
    }

    @Nested
    class Quotas {

        @Test
        void ofTheCountyAndOfEverythingAroundItMustHaveRoom() {
            CharityProject shared = project(capacity().places(2).addAreaQuotas(quota(YIZHENG, 1), quota(GAOYOU, 1)));
            ReservationBook book = book(shared);
            hold(book, reservation("RS-1", YIZHENG));
            book.confirm(ReservationId.of("RS-1"));

            assertThat(ask(shared, book, YIZHENG)).isEqualTo(CapacityVerdict.NO_CAPACITY);
            assertThat(ask(shared, book, GAOYOU)).isEqualTo(CapacityVerdict.HAS_CAPACITY);
        }

        @Test
        void ofOnePartAreEnoughWhereTheCountyIsNotKnown() {
            CharityProject shared = project(capacity().places(2).addAreaQuotas(quota(YIZHENG, 1), quota(GAOYOU, 1)));
            ReservationBook book = book(shared);
            hold(book, reservation("RS-1", YIZHENG));
            assertThat(ask(shared, book, YANGZHOU)).isEqualTo(CapacityVerdict.HAS_CAPACITY);

            hold(book, reservation("RS-2", GAOYOU));
            assertThat(ask(shared, book, YANGZHOU)).isEqualTo(CapacityVerdict.WAITLIST);
        }
    }

    @Nested
    class QuotasElsewhere {

        @Test
        void leaveNothingForACountyWithoutOne() {
            CharityProject shared = project(capacity().places(5).addAreaQuotas(quota(YIZHENG, 1)));
            ReservationBook book = book(shared);

            assertThat(ask(shared, book, GAOYOU)).isEqualTo(CapacityVerdict.NO_CAPACITY);
            assertThat(book.reserve(reservation("RS-1", GAOYOU).build()).refusals())
                    .containsExactly(ReservationRefusal.AREA_QUOTA_EXHAUSTED);
        }

        @Test
        void leaveWhatTheCitysQuotaHasForItsOtherCounties() {
            CharityProject shared = project(capacity().places(5).addAreaQuotas(quota(YANGZHOU, 3), quota(YIZHENG, 1)));
            ReservationBook book = book(shared);
            hold(book, reservation("RS-1", YIZHENG));

            assertThat(ask(shared, book, YANGZHOU)).isEqualTo(CapacityVerdict.HAS_CAPACITY);
            assertThat(ask(shared, book, YIZHENG)).isEqualTo(CapacityVerdict.WAITLIST);
            hold(book, reservation("RS-2", GAOYOU));
        }
    }

    @Nested
    class WhoIsAsked {

        private final CharityProject project = project(capacity().places(1));

        private CapacityAnswer answer(CharityProject asked, CapacityInquiry.Builder inquiry) {
            return Precheck.answer(inquiry.build(), list(asked), book(asked), CLOCK);
        }

        @Test
        void aProjectThatIsNotOnTheListIsClosed() {
            assertThat(answer(project, inquiry().project(ProjectId.of("nowhere")))
                            .getVerdict())
                    .isEqualTo(CapacityVerdict.CLOSED);
        }

        /** The day and the kind of need are looked at again, because the verdict may be older than the answer. */
        @Test
        void aProjectThatHasEndedSinceOrHelpsWithSomethingElseIsClosed() {
            CharityProject ending = CharityProject.builder()
                    .from(project)
                    .validUntil(Samples.TODAY)
                    .build();
            CharityProject ended = CharityProject.builder()
                    .from(project)
                    .validUntil(Samples.TODAY.minusDays(1))
                    .build();

            assertThat(answer(ending, inquiry()).getVerdict()).isEqualTo(CapacityVerdict.HAS_CAPACITY);
            assertThat(answer(ended, inquiry()).getVerdict()).isEqualTo(CapacityVerdict.CLOSED);
            assertThat(answer(project, inquiry().needKind(NeedKind.EDUCATION)).getVerdict())
                    .isEqualTo(CapacityVerdict.CLOSED);
        }

        @Test
        void whoIsNotEligibleHasNoPlaceToAskFor() {
            assertThat(answer(project, inquiry().verdict(Verdict.NOT_ELIGIBLE)).getVerdict())
                    .isEqualTo(CapacityVerdict.CLOSED);
        }

        @Test
        void anotherCityIsNotServedButACityOfWhichACountyIsServedIs() {
            CharityProject county = CharityProject.builder()
                    .from(project)
                    .areas(Set.of(YIZHENG))
                    .build();

            assertThat(answer(project, inquiry().area(DivisionCode.of("320500")))
                            .getVerdict())
                    .isEqualTo(CapacityVerdict.CLOSED);
            assertThat(answer(county, inquiry().area(GAOYOU)).getVerdict()).isEqualTo(CapacityVerdict.CLOSED);
            assertThat(answer(county, inquiry().area(YANGZHOU)).getVerdict()).isEqualTo(CapacityVerdict.HAS_CAPACITY);
        }

        @ParameterizedTest
        @EnumSource
        void onlyWhatOnePersonCanApplyForHasRoomForOne(ApplicationMode mode) {
            CharityProject other =
                    CharityProject.builder().from(project).applicationMode(mode).build();

            assertThat(answer(other, inquiry()).getVerdict())
                    .isEqualTo(mode.isForIndividuals() ? CapacityVerdict.HAS_CAPACITY : CapacityVerdict.CLOSED);
        }

        @Test
        void factsAreAskedForOnlyIfThereIsRoom() {
            CapacityInquiry.Builder open =
                    inquiry().verdict(Verdict.UNDETERMINED).addMissing(FactKind.INSURED);

            assertThat(answer(project, open).getFacts()).containsExactly(FactKind.INSURED);
            CapacityAnswer full = answer(project(capacity().places(0)), open);
            assertThat(full.getVerdict()).isEqualTo(CapacityVerdict.NO_CAPACITY);
            assertThat(full.getFacts()).isEmpty();
        }
    }

    @Nested
    class WhatIsTold {

        private CapacityInquiry inquire(CharityProject project, NeedCase subject) {
            return Precheck.inquire(project, subject, new Eligibility(Samples.context()).assess(project, subject));
        }

        @Test
        void everyFactThatAnyPartOfARuleLacksIsNamedOnce() {
            CharityProject project = CharityProject.builder()
                    .from(project(capacity().places(1)))
                    .criteria(Criteria.allOf(
                            new PersonCriterion.Insured(),
                            Criteria.anyOf(Criteria.ageFrom(60), new PersonCriterion.Insured())))
                    .build();

            assertThat(inquire(project, Samples.plainCase()).getMissing())
                    .containsExactlyInAnyOrder(FactKind.INSURED, FactKind.BIRTH_DATE);
        }

        @Test
        void whatAVerdictDoesNotHangOnIsNotNamed() {
            CharityProject project = CharityProject.builder()
                    .from(project(capacity().places(1)))
                    .criteria(Criteria.anyOf(
                            Samples.project().build().getCriteria().orElseThrow(), new PersonCriterion.Insured()))
                    .build();

            assertThat(inquire(project, Samples.plainCase()).getVerdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(inquire(project, Samples.plainCase()).getMissing()).isEmpty();
        }

        @Test
        void whereNobodyKnowsTheCountyTheCityIsTold() {
            NeedCase roughly = NeedCase.of(
                    Samples.household(Samples.head().build())
                            .residence(YANGZHOU)
                            .build(),
                    Samples.need().build());

            assertThat(inquire(project(capacity().places(1)), roughly).getArea())
                    .isEqualTo(YANGZHOU);
        }

        @Test
        void bothNameTheProjectAndTheKindOfNeed() {
            CapacityInquiry asked = inquire(project(capacity().places(1)), Samples.plainCase());

            assertThat(asked.getProject()).isEqualTo(Samples.project().build().getId());
            assertThat(asked.getNeedKind()).isEqualTo(NeedKind.MEDICAL);
            assertThat(asked.getMissing()).isEmpty();
        }
    }
}
