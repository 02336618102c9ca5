package io.github.zhuanjie.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AidRecordTest {

    private static final LocalDate DAY = AidSamples.DAY;

    @Test
    void aPeriodThatNobodyRecordedIsNotTheDayOfTheDecision() {
        AidRecord once = AidSamples.charity("A-1").build();
        assertThat(once.getCoveredFrom()).isEmpty();
        assertThat(once.getCoveredUntil()).isEmpty();
        assertThat(once.covers(new DaySpan(DAY, DAY))).isEqualTo(Truth.UNKNOWN);
        assertThat(once.covers(new DaySpan(DAY.plusDays(1), DAY.plusDays(2)))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void coversASpanThatSharesADay() {
        AidRecord record = AidSamples.charity("A-1")
                .coveredFrom(DAY)
                .coveredUntil(DAY.plusDays(9))
                .build();
        assertThat(record.covers(new DaySpan(DAY.minusDays(5), DAY))).isEqualTo(Truth.TRUE);
        assertThat(record.covers(new DaySpan(DAY.minusDays(5), DAY.minusDays(1))))
                .isEqualTo(Truth.FALSE);
        assertThat(record.covers(new DaySpan(DAY.plusDays(9), DAY.plusDays(20))))
                .isEqualTo(Truth.TRUE);
        assertThat(record.covers(new DaySpan(DAY.plusDays(10), DAY.plusDays(20))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertRefused("SPAN_ORDER", AidSamples.charity("A-1").coveredFrom(DAY).coveredUntil(DAY.minusDays(1)));
        assertRefused("AID_PERIOD", AidSamples.charity("A-1").coveredUntil(DAY));
        assertRefused("AID_PERIOD", AidSamples.charity("A-1").coveredFrom(DAY));
        assertRefused(
                "AID_UNIT", AidSamples.charity("A-1").form(AidForm.SERVICE).serviceUnit(ServiceUnit.HOUR));
        assertThat(AidSamples.charity("A-1")
                        .coveredFrom(DAY)
                        .coveredUntil(DAY)
                        .build()
                        .covers(new DaySpan(DAY, DAY)))
                .isEqualTo(Truth.TRUE);
        assertRefused("AID_FORM", AidSamples.charity("A-1").goods("米"));
        assertRefused("AID_FORM", AidSamples.charity("A-1").serviceUnits(2));
        assertRefused("AID_FORM", AidSamples.charity("A-1").form(AidForm.GOODS).serviceUnits(2));
        assertRefused(
                "AID_FORM", AidSamples.charity("A-1").form(AidForm.SERVICE).goods("米"));
        assertRefused("AID_SOURCE", AidSamples.charity("A-1").category(AssistanceCategory.DIBAO));
        assertRefused("AID_SUPPLEMENT", AidSamples.charity("A-1").supplementTo(AidSamples.id("A-1")));
    }

    private static void assertRefused(String code, AidRecord.Builder record) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(record::build)
                .returns(code, InvalidValueException::getCode);
    }

    @Test
    void takesWhatGoesTogether() {
        assertThat(AidSamples.charity("A-1")
                        .form(AidForm.GOODS)
                        .goods("米")
                        .build()
                        .getGoods())
                .hasValue("米");
        assertThat(AidSamples.charity("A-1")
                        .form(AidForm.SERVICE)
                        .serviceUnits(2)
                        .build()
                        .getServiceUnits())
                .hasValue(2);
        assertThat(AidSamples.charity("A-1")
                        .form(AidForm.SERVICE)
                        .serviceUnits(2)
                        .serviceUnit(ServiceUnit.HOUR)
                        .receiptSignedOn(DAY)
                        .build())
                .returns(Optional.of(ServiceUnit.HOUR), AidRecord::getServiceUnit)
                .returns(Optional.of(DAY), AidRecord::getReceiptSignedOn);
        assertThat(AidSamples.government("A-1")
                        .category(AssistanceCategory.EMERGENCY)
                        .paidOn(DAY.minusDays(1))
                        .supplementTo(AidSamples.id("A-0"))
                        .build()
                        .getPaidOn())
                .hasValue(DAY.minusDays(1));
    }

    @Test
    void constraintsNameWhatIsWrong() {
        AidRecord record = AidSamples.charity("A-1")
                .provider(" ")
                .form(AidForm.SERVICE)
                .serviceUnits(0)
                .amount(Fact.known(Yuan.of(-1)))
                .build();
        assertThat(ZhuanjieValidator.standard().validate(record))
                .extracting(Fault::toString)
                .containsExactlyInAnyOrder("NOT_BLANK at /provider", "MIN at /serviceUnits", "NOT_NEGATIVE at /amount");
        assertThat(ZhuanjieValidator.standard()
                        .validate(AidSamples.charity("A-2").build()))
                .isEmpty();
    }

    @Test
    void nothingPersonalIsPrinted() {
        AidRecord record = AidSamples.government("A-1")
                .amount(Fact.known(Yuan.parse("4321.98")))
                .category(AssistanceCategory.TEKUN)
                .illness(Illness.LEUKAEMIA)
                .form(AidForm.GOODS)
                .goods("假肢")
                .referenceNumber("LSJZ-77")
                .build();
        assertThat(record.toString()).doesNotContain("4321", "TEKUN", "LEUKAEMIA", "假肢", "LSJZ");
        assertThat(new AidTotal(Yuan.parse("4321.98"), 0)).hasToString("AidTotal[***]");
        Remainder remainder = new Remainder(AidSamples.yuan(4321), AidSamples.yuan(0));
        assertThat(remainder.toString()).doesNotContain("4321");
        ProposedAid proposed = ProposedAid.of(Samples.plainCase(), AidSamples.PROJECT, Award.exactly(Yuan.of(4321)))
                .withIllness(Illness.LEUKAEMIA);
        assertThat(proposed).hasToString("ProposedAid[N-1, PR-1]");
    }

    @Test
    void totalsAddUp() {
        AidTotal one = new AidTotal(Yuan.of(5), 1);
        assertThat(one.plus(new AidTotal(Yuan.of(7), 2))).isEqualTo(new AidTotal(Yuan.of(12), 3));
        assertThat(one.plus(AidTotal.ZERO)).isEqualTo(one);
        assertThat(one.isExact()).isFalse();
        assertThat(AidTotal.ZERO.isExact()).isTrue();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new AidTotal(Yuan.ofFen(Long.MAX_VALUE), 0).plus(one));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new AidTotal(Yuan.ZERO, Integer.MAX_VALUE).plus(one));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new AidTotal(Yuan.ZERO, -1))
                .returns("AID_TOTAL", InvalidValueException::getCode);
        assertThatNullPointerException().isThrownBy(() -> new AidTotal(null, 0)).withMessage("known");
    }

    @Test
    void identifiersAreCheckedAndOrdered() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AidRecordId.of("a b"))
                .returns("ID_SYNTAX", InvalidValueException::getCode);
        assertThat(AidRecordId.of("A-1")).isLessThan(AidRecordId.of("A-2")).hasToString("A-1");
        HouseholdMember head = new HouseholdMember(AidSamples.HOME, AidSamples.HEAD);
        assertThat(head).isLessThan(new HouseholdMember(AidSamples.HOME, PersonId.of("P-2")));
        assertThat(head).isLessThan(new HouseholdMember(HouseholdId.of("H-2"), PersonId.of("P-0")));
        assertThatNullPointerException()
                .isThrownBy(() -> new HouseholdMember(null, AidSamples.HEAD))
                .withMessage("household");
        assertThatNullPointerException()
                .isThrownBy(() -> new HouseholdMember(AidSamples.HOME, null))
                .withMessage("person");
    }

    @Test
    void partsAreRequired() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Remainder(null, Fact.unknown()))
                .withMessage("remaining");
        assertThatNullPointerException()
                .isThrownBy(() -> new Remainder(Fact.unknown(), null))
                .withMessage("excess");
        StackingRule rule = new StackingRule.WithinExpense(ExpenseKind.MEDICAL);
        assertThatNullPointerException()
                .isThrownBy(() -> new StackingFinding(null, Truth.TRUE, List.of(), Optional.empty()))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> new StackingFinding(rule, null, List.of(), Optional.empty()))
                .withMessage("outcome");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new StackingFinding(rule, Truth.UNKNOWN, List.of(), Optional.empty()))
                .returns("STACKING_GAP", InvalidValueException::getCode);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new StackingFinding(rule, Truth.FALSE, List.of(), Optional.of(Gap.UNKNOWN)))
                .returns("STACKING_GAP", InvalidValueException::getCode);
        Award award = Award.exactly(Yuan.ZERO);
        assertThatNullPointerException()
                .isThrownBy(() -> ProposedAid.of(null, AidSamples.PROJECT, award))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> ProposedAid.of(Samples.plainCase(), (ProjectId) null, award))
                .withMessage("project");
        assertThatNullPointerException()
                .isThrownBy(() -> ProposedAid.of(Samples.plainCase(), AidSamples.PROJECT, null))
                .withMessage("award");
        assertThatNullPointerException()
                .isThrownBy(() -> new ProposedAid(
                        Samples.plainCase(), AidSamples.PROJECT, List.of(), award, null, Optional.empty()))
                .withMessage("statedIllness");
        assertThatNullPointerException()
                .isThrownBy(() -> new ProposedAid(
                        Samples.plainCase(), AidSamples.PROJECT, List.of(), award, Optional.empty(), null))
                .withMessage("supplementTo");
    }

    @Test
    void overlapsAreInOrder() {
        AidOverlap.Builder overlap = AidOverlap.builder()
                .first(AidSamples.id("A-1"))
                .second(AidSamples.id("A-2"))
                .kind(NeedKind.MEDICAL)
                .firstDay(DAY)
                .lastDay(DAY)
                .reason(OverlapReason.SAME_SOURCE);
        AidOverlap valid = overlap.build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AidOverlap.builder()
                        .from(valid)
                        .second(AidSamples.id("A-1"))
                        .build())
                .returns("AID_OVERLAP", InvalidValueException::getCode);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AidOverlap.builder()
                        .from(valid)
                        .lastDay(DAY.minusDays(1))
                        .build())
                .returns("AID_OVERLAP", InvalidValueException::getCode);
    }
}
