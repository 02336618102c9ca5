package io.github.zhuanjie.precheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Asking for room before anybody has consented: nothing in the question leads to the person. */
class PrecheckTest {

    private static final Clock CLOCK =
            Clock.fixed(Samples.TODAY.minusDays(1).atTime(17, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static CapacityInquiry inquire(CharityProject project, NeedCase subject) {
        return Precheck.inquire(project, subject, new Eligibility(Samples.context()).assess(project, subject));
    }

    private static CharityProject onePlace() {
        return Samples.project()
                .capacity(Capacity.builder()
                        .places(1)
                        .provenance(Provenance.PUBLISHED)
                        .build())
                .build();
    }

    private static SupplyList list(CharityProject project) {
        return SupplyList.builder()
                .id(SupplyListId.of("L-1"))
                .version(3)
                .title("仪征市慈善帮扶资源供给清单")
                .area(DivisionCode.of("321081"))
                .asOf(Samples.TODAY)
                .addProjects(project)
                .build();
    }

    private static ReservationBook book(CharityProject project) {
        return new ReservationBook(list(project), Holdings.none(SupplyListId.of("L-1")), CLOCK);
    }

    private static CapacityAnswer ask(CharityProject project, NeedCase subject, ReservationBook book) {
        return Precheck.answer(inquire(project, subject), list(project), book, CLOCK);
    }

    @Test
    void twoPeopleWithOneVerdictAskTheSameQuestion() {
        CapacityInquiry plain = inquire(onePlace(), Samples.plainCase());
        CapacityInquiry named = inquire(
                onePlace(),
                Samples.caseOf(Samples.head().name(PersonName.of("坎纳丽")).birthDate(Fact.known(Samples.TODAY))));

        assertThat(plain).isEqualTo(named);
        assertThat(plain.getArea()).isEqualTo(DivisionCode.of("321081"));
        assertThat(plain.getVerdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(plain.toString()).doesNotContain("N-1", "H-1", "P-1");
    }

    @Test
    void aPlaceIsLeftUntilItIsReserved() {
        CharityProject project = onePlace();
        ReservationBook book = book(project);
        CapacityAnswer free = ask(project, Samples.plainCase(), book);
        assertThat(free.getVerdict()).isEqualTo(CapacityVerdict.HAS_CAPACITY);
        assertThat(free.getSupply()).isEqualTo(SupplyListId.of("L-1"));
        assertThat(free.getVersion()).isEqualTo(3);
        assertThat(free.getAsOf()).isEqualTo(CLOCK.instant());

        assertThat(book.reserve(Reservation.builder()
                                .id(ReservationId.of("RS-1"))
                                .project(project.getId())
                                .residence(DivisionCode.of("321081"))
                                .amount(Yuan.of(1000))
                                .heldUntil(CLOCK.instant().plusSeconds(60))
                                .build())
                        .isAccepted())
                .isTrue();
        assertThat(ask(project, Samples.plainCase(), book).getVerdict())
                .isIn(CapacityVerdict.NO_CAPACITY, CapacityVerdict.WAITLIST);
    }

    @Test
    void openVerdictsAskForKindsOfFactsOnly() {
        CharityProject project = CharityProject.builder()
                .from(onePlace())
                .criteria(new PersonCriterion.Insured())
                .build();
        CapacityAnswer answer = ask(project, Samples.plainCase(), book(project));
        assertThat(answer.getInquiry().getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.getVerdict()).isEqualTo(CapacityVerdict.FACTS_NEEDED);
        assertThat(answer.getFacts())
                .isEqualTo(answer.getInquiry().getMissing())
                .containsExactly(FactKind.INSURED);
    }

    @Test
    void aClosedProjectOrAnotherNeedIsClosed() {
        CharityProject closed = CharityProject.builder()
                .from(onePlace())
                .validUntil(Samples.TODAY.minusDays(1))
                .build();
        assertThat(ask(closed, Samples.plainCase(), book(closed)).getVerdict()).isEqualTo(CapacityVerdict.CLOSED);
        CharityProject schools = CharityProject.builder()
                .from(onePlace())
                .needKinds(java.util.Set.of(NeedKind.EDUCATION))
                .build();
        assertThat(ask(schools, Samples.plainCase(), book(schools)).getVerdict())
                .isEqualTo(CapacityVerdict.CLOSED);
    }

    @Test
    void aProjectThatStatesNoCapacityIsNotTakenForEndless() {
        CharityProject silent = Samples.project().build();
        assertThat(ask(silent, Samples.plainCase(), book(silent)).getVerdict()).isEqualTo(CapacityVerdict.UNSTATED);
    }

    @Test
    void noQuestionIsFinerThanACounty() {
        CapacityInquiry.Builder village = CapacityInquiry.builder();
        village.from(inquire(onePlace(), Samples.plainCase())).area(DivisionCode.of("321081101"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(village::build)
                .returns("INQUIRY_AREA", InvalidValueException::getCode);
        CapacityInquiry.Builder decided = CapacityInquiry.builder();
        decided.from(inquire(onePlace(), Samples.plainCase())).addMissing(FactKind.INSURED);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(decided::build)
                .returns("INQUIRY_MISSING", InvalidValueException::getCode);
    }
}
