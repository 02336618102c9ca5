package io.github.zhuanjie.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What became of a month's referrals of one county, each for the same person on another day. */
class ReferralFunnelTest {

    private static final DivisionCode COUNTY = DivisionCode.of("321081");
    private static final DivisionCode TOWN = DivisionCode.of("321081100");
    private static final NeedCase CASE = CaseDesk.adult();

    private final CaseDesk desk = new CaseDesk();
    private int drafted;

    @Test
    void countsEveryReferralOnceAtTheStepsItCameTo() {
        ReferralId refused = desk.draft(terms());
        desk.referrer(refused, ReferralStep.of(ReferralAction.RECORD_REFUSAL));
        ReferralId declined = sent();
        desk.recipient(declined, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        ReferralId notAided = accepted();
        desk.recipient(notAided, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        ReferralId helped = accepted();
        desk.recipient(helped, aid(ReferralAction.COMPLETE));
        ReferralId unknown = sent();
        desk.referrer(unknown, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        ReferralId withdrawn = sent();
        desk.withdraw(withdrawn);
        ReferralId cancelled = sent();
        desk.referrer(cancelled, ReferralStep.of(ReferralAction.CANCEL, ReferralReason.NEED_CHANGED));
        ReferralId error = sent();
        desk.referrer(error, ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        ReferralId open = sent();

        ReferralFunnel funnel = funnel(refused, declined, notAided, helped, unknown, withdrawn, cancelled, error, open);

        FunnelTally total = funnel.getTotal();
        assertThat(total)
                .isEqualTo(FunnelTally.builder()
                        .drafted(8)
                        .consented(7)
                        .sent(7)
                        .accepted(2)
                        .helped(1)
                        .notHelped(2)
                        .unknown(1)
                        .withdrawn(1)
                        .notConsented(1)
                        .cancelled(1)
                        .build());
        assertThat(total.pending()).isEqualTo(1);
        assertThat(funnel.getErrors()).isEqualTo(1);
        assertThat(funnel.getByReason())
                .containsExactly(
                        new FunnelReasonLine(ReferralReason.NOT_ELIGIBLE, 1),
                        new FunnelReasonLine(ReferralReason.OUT_OF_AREA, 1));
        assertThat(funnel.getByArea()).containsExactly(new FunnelAreaLine(TOWN, total));
        assertThat(funnel.getByKind())
                .hasSize(NeedKind.values().length)
                .contains(new FunnelKindLine(NeedKind.MEDICAL, total));
        assertThat(funnel.getByDirection())
                .containsExactly(
                        new FunnelDirectionLine(ReferralDirection.GOVERNMENT_TO_CHARITY, total),
                        new FunnelDirectionLine(ReferralDirection.CHARITY_TO_GOVERNMENT, none()),
                        new FunnelDirectionLine(ReferralDirection.CHARITY_TO_CHARITY, none()),
                        new FunnelDirectionLine(ReferralDirection.GOVERNMENT_TO_GOVERNMENT, none()));
        assertThat(funnel.getWithoutCase()).isEqualTo(none());
        assertThat(funnel.getArea()).isEqualTo(COUNTY);
        assertThat(funnel.getAsOf()).isEqualTo(Samples.TODAY);
    }

    @Test
    void whoWasHelpedOnceIsHelpedWhateverCameAfter() {
        ReferralId started = accepted();
        desk.recipient(started, ReferralAction.START);
        desk.recipient(started, aid(ReferralAction.REPORT_AID));
        assertThat(funnel(started).getTotal().getHelped()).isEqualTo(1);
        assertThat(funnel(started).getTotal().pending()).isZero();
        desk.recipient(started, ReferralAction.REPORT_NO_AID, ReferralReason.PERSON_MOVED);
        FunnelTally ended = funnel(started).getTotal();
        assertThat(ended.getHelped()).isEqualTo(1);
        assertThat(ended.getNotHelped()).isZero();
        assertThat(funnel(started).getByReason()).isEmpty();
    }

    @Test
    void aLateAnswerCountsAsTakenOn() {
        ReferralId late = sent();
        desk.referrer(late, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        assertThat(funnel(late).getTotal().getAccepted()).isZero();
        desk.recipient(late, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        assertThat(funnel(late).getTotal().getAccepted()).isEqualTo(1);
        assertThat(funnel(late).getTotal().getUnknown()).isZero();
        assertThat(funnel(late).getTotal().getNotHelped()).isEqualTo(1);
    }

    @Test
    void whatNobodyKnowsTheNeedOfIsCountedApart() {
        ReferralId id = accepted();
        ReferralCourse known = desk.course(id);
        Referral erased = Referral.builder()
                .from(known.referral())
                .terms(Optional.empty())
                .build();
        ReferralCourse course = new ReferralCourse(erased, known.applied(), List.of());
        ReferralFunnel funnel = ReferralFunnel.of(COUNTY, Samples.TODAY, List.of(CASE), List.of(course));
        assertThat(funnel.getWithoutCase()).isEqualTo(funnel.getTotal());
        assertThat(funnel.getByArea()).isEmpty();
        assertThat(ReferralFunnel.of(COUNTY, Samples.TODAY, List.of(), List.of(known))
                        .getWithoutCase()
                        .getAccepted())
                .isEqualTo(1);
    }

    @Test
    void theOrderOfReferralsDoesNotMatter() {
        List<ReferralCourse> courses = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> courses.add(desk.course(i % 2 == 0 ? sent() : accepted())));
        ReferralFunnel funnel = ReferralFunnel.of(COUNTY, Samples.TODAY, List.of(CASE), courses);
        Collections.reverse(courses);
        assertThat(ReferralFunnel.of(COUNTY, Samples.TODAY, List.of(CASE), courses))
                .isEqualTo(funnel)
                .hasToString(funnel.toString());
        assertThat(funnel).hasToString("ReferralFunnel{area=321081, asOf=2024-05-20}");
    }

    @Test
    void aSmallAreaIsItsOwnPart() {
        ReferralId id = sent();
        ReferralFunnel village =
                ReferralFunnel.of(Samples.VILLAGE, Samples.TODAY, List.of(CASE), List.of(desk.course(id)));
        assertThat(village.getByArea()).extracting(FunnelAreaLine::area).containsExactly(Samples.VILLAGE);
    }

    @Test
    void refusesReferralsAndNeedsThatComeTwice() {
        ReferralCourse course = desk.course(sent());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferralFunnel.of(COUNTY, Samples.TODAY, List.of(CASE), List.of(course, course)))
                .withMessage("courses must be of different referrals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferralFunnel.of(COUNTY, Samples.TODAY, List.of(CASE, CASE), List.of()))
                .withMessage("cases must be of different needs");
    }

    @Test
    void refusesCountsThatCannotBe() {
        refused(FunnelTally.builder().drafted(1).sent(2));
        refused(FunnelTally.builder().drafted(2).sent(1).accepted(2));
        refused(FunnelTally.builder().drafted(3).sent(3).accepted(1).helped(2));
        refused(FunnelTally.builder().drafted(1).consented(2));
        refused(FunnelTally.builder().helped(-1));
        refused(FunnelTally.builder().consented(-1));
        refused(FunnelTally.builder().notHelped(-1));
        refused(FunnelTally.builder().unknown(-1));
        refused(FunnelTally.builder().withdrawn(-1));
        refused(FunnelTally.builder().notConsented(-1));
        refused(FunnelTally.builder().cancelled(-1));
        refused(FunnelTally.builder()
                .drafted(4)
                .unknown(1)
                .withdrawn(1)
                .notConsented(1)
                .cancelled(1)
                .notHelped(1));
        assertThat(FunnelTally.builder()
                        .drafted(1)
                        .consented(1)
                        .sent(1)
                        .accepted(1)
                        .helped(1)
                        .build()
                        .pending())
                .isZero();
    }

    private static void refused(FunnelTally.Builder tally) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(tally::build)
                .satisfies(e -> assertThat(e.getCode()).isEqualTo("FUNNEL_TALLY"));
    }

    private static FunnelTally none() {
        return FunnelTally.builder().build();
    }

    private ReferralFunnel funnel(ReferralId... ids) {
        List<ReferralCourse> courses = List.of(ids).stream().map(desk::course).toList();
        return ReferralFunnel.of(COUNTY, Samples.TODAY, List.of(CASE), courses);
    }

    private ReferralTerms terms() {
        return ReferralTerms.builder()
                .from(ReferralSamples.terms(CASE))
                .draftedOn(Samples.TODAY.minusDays(drafted++))
                .build();
    }

    private ReferralId sent() {
        return desk.send(terms(), CASE);
    }

    private ReferralId accepted() {
        ReferralId id = sent();
        desk.recipient(id, ReferralAction.ACCEPT);
        return id;
    }

    private ReferralStep aid(ReferralAction action) {
        AidRecord record = AidRecord.builder()
                .id(AidRecordId.of("A-" + drafted))
                .source(AidSource.CHARITY)
                .provider("仪征市慈善总会")
                .household(HouseholdId.of("H-1"))
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(Samples.TODAY)
                .build();
        return ReferralStep.builder().action(action).addAid(record).build();
    }
}
