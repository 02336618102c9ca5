package io.github.zhuanjie.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Which limit holds where and when, and which policies contradict themselves. */
class DeadlinePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Test
    void anEmptyPolicySetsNoLimit() {
        DeadlinePolicy none = DeadlinePolicy.builder().version("1").build();
        assertThat(none.limitOf(ReferralState.SENT, Limits.COUNTY, DAY)).isEmpty();
    }

    @Test
    void theSmallestAreaAroundTheOfficeDecides() {
        StateDeadline county = Limits.answer().build();
        StateDeadline city = Limits.answer().area(DivisionCode.of("321000")).build();
        DeadlinePolicy policy =
                DeadlinePolicy.builder().version("1").addLimits(county, city).build();
        assertThat(limit(policy, "321081100")).contains(county);
        assertThat(limit(policy, "321081")).contains(county);
        assertThat(limit(policy, "321084")).contains(city);
        assertThat(limit(policy, "321000")).contains(city);
        assertThat(limit(policy, "320000")).isEmpty();
        DeadlinePolicy reversed =
                DeadlinePolicy.builder().version("1").addLimits(city, county).build();
        assertThat(limit(reversed, "321081100")).contains(county);
    }

    private static Optional<StateDeadline> limit(DeadlinePolicy policy, String area) {
        return policy.limitOf(ReferralState.SENT, DivisionCode.of(area), DAY);
    }

    @Test
    void aLimitHoldsFromItsFirstToItsLastDayForItsState() {
        StateDeadline limit =
                Limits.answer().validFrom(DAY).validUntil(DAY.plusDays(1)).build();
        DeadlinePolicy policy =
                DeadlinePolicy.builder().version("1").addLimits(limit).build();
        assertThat(policy.limitOf(ReferralState.SENT, Limits.COUNTY, DAY.minusDays(1)))
                .isEmpty();
        assertThat(policy.limitOf(ReferralState.SENT, Limits.COUNTY, DAY)).contains(limit);
        assertThat(policy.limitOf(ReferralState.SENT, Limits.COUNTY, DAY.plusDays(1)))
                .contains(limit);
        assertThat(policy.limitOf(ReferralState.SENT, Limits.COUNTY, DAY.plusDays(2)))
                .isEmpty();
        assertThat(policy.limitOf(ReferralState.ACCEPTED, Limits.COUNTY, DAY)).isEmpty();
    }

    @Test
    void twoLimitsForOneStatePlaceAndDayContradictEachOther() {
        LocalDate later = LocalDate.of(2024, 12, 31);
        assertThat(codeOf(() -> policy(
                        Limits.answer(), Limits.answer().validFrom(later).validUntil(LocalDate.of(2025, 12, 31)))))
                .isEqualTo("DEADLINE_OVERLAP");
        assertThatNoException()
                .isThrownBy(() -> policy(
                        Limits.answer()
                                .validFrom(later.plusDays(1))
                                .validUntil(LocalDate.of(2025, 12, 31))
                                .limit(DeadlineRule.workingDays(3)),
                        Limits.answer()));
        assertThatNoException()
                .isThrownBy(() -> policy(
                        Limits.answer(),
                        Limits.answer().area(DivisionCode.of("321000")),
                        Limits.answer().state(ReferralState.ACCEPTED)));
    }

    private static void policy(StateDeadline.Builder... limits) {
        DeadlinePolicy.Builder policy = DeadlinePolicy.builder();
        policy.version("1");
        for (StateDeadline.Builder limit : limits) {
            policy.addLimits(limit.build());
        }
        policy.build();
    }

    @Test
    void remindersComeBeforeAndSpansInOrder() {
        assertThat(codeOf(() -> Limits.answer().remindBefore(0).build())).isEqualTo("DEADLINE_REMINDER");
        assertThat(Limits.answer().remindBefore(1).build().getRemindBefore()).contains(1);
        assertThat(codeOf(() ->
                        Limits.answer().validUntil(LocalDate.of(2023, 12, 31)).build()))
                .isEqualTo("SPAN_ORDER");
    }

    private static String codeOf(ThrowingCallable broken) {
        InvalidValueException[] thrown = new InvalidValueException[1];
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(broken)
                .satisfies(e -> thrown[0] = e);
        return thrown[0].getCode();
    }
}
