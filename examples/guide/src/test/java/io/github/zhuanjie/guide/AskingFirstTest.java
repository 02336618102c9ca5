package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.precheck.CapacityAnswer;
import io.github.zhuanjie.precheck.CapacityInquiry;
import io.github.zhuanjie.precheck.CapacityVerdict;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyList;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The question before the consent: it names nobody, and its answer says what to do next. */
class AskingFirstTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = Households.AS_OF;
    private static final NeedCase SUBJECT = Referrals.subject();

    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
    private final SupplyList supply = Projects.list();
    private final ReservationBook book = new ReservationBook(supply, Holdings.none(supply.getId()), clock);
    private final String question = AskingFirst.question(Referrals.project(), SUBJECT, TODAY);

    private CapacityInquiry inquiry() {
        return ZhuanjieJson.strict()
                .read(CapacityInquiry.class, question.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    private CapacityVerdict answer(CapacityInquiry inquiry) {
        return AskingFirst.answer(inquiry, supply, book, clock).getVerdict();
    }

    @Test
    void theQuestionNamesNobody() {
        assertThat(question)
                .contains("fixed-tuition", "321081")
                .doesNotContain(
                        SUBJECT.household().getId().value(),
                        SUBJECT.need().getId().value(),
                        SUBJECT.household().getResidence().toString());
    }

    @Test
    void thereIsRoomUntilEveryPlaceIsHeld() {
        assertThat(answer(inquiry())).isEqualTo(CapacityVerdict.HAS_CAPACITY);

        for (int i = 0; i < 20; i++) {
            Reservation place = Reservation.builder()
                    .id(ReservationId.of("R-" + i))
                    .project(Referrals.project().getId())
                    .residence(SUBJECT.household().getResidence())
                    .heldUntil(clock.instant().plus(Duration.ofDays(5)))
                    .build();
            assertThat(book.reserve(place).isAccepted()).isTrue();
        }

        assertThat(answer(inquiry())).isEqualTo(CapacityVerdict.WAITLIST);
    }

    @Test
    void whatIsNotKnownIsAskedForByKind() {
        CapacityInquiry open = CapacityInquiry.builder()
                .from(inquiry())
                .verdict(Verdict.UNDETERMINED)
                .addMissing(FactKind.STUDENT_STAGE)
                .build();

        CapacityAnswer answer = AskingFirst.answer(open, supply, book, clock);

        assertThat(AskingFirst.next(answer)).startsWith("find out first").contains("STUDENT_STAGE");
    }

    @ParameterizedTest
    @CsvSource({
        "HAS_CAPACITY, consent",
        "WAITLIST, ask again",
        "UNSTATED, telephone",
        "NO_CAPACITY, another project",
        "CLOSED, another project",
    })
    void everyAnswerLeadsOn(CapacityVerdict verdict, String step) {
        CapacityAnswer answer = CapacityAnswer.builder()
                .from(AskingFirst.answer(inquiry(), supply, book, clock))
                .verdict(verdict)
                .build();

        assertThat(AskingFirst.next(answer)).contains(step);
    }
}
