package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AwardInKindTest {

    private static final InKind VALUED = service(Optional.of(Yuan.of(60)));
    private static final InKind UNVALUED = service(Optional.empty());

    @Test
    void aServiceIsWorthItsUnitsAtTheirCost() {
        Award award = Award.ofService(VALUED);
        assertThat(award.min()).isEqualTo(Yuan.of(480));
        assertThat(award.max()).isEqualTo(Yuan.of(480));
        assertThat(award.isPositive()).isTrue();
        assertThat(award.isValued()).isTrue();
        assertThat(award.inKind()).contains(VALUED);
    }

    @Test
    void aServiceWithoutCostIsNotAnAwardOfNothing() {
        Award award = Award.ofService(UNVALUED);
        assertThat(award.max()).isEqualTo(Yuan.ZERO);
        assertThat(award.isPositive()).isTrue();
        assertThat(award.isValued()).isFalse();
        assertThat(award).isNotEqualTo(Award.exactly(Yuan.ZERO));
        assertThat(UNVALUED.value()).isEmpty();
    }

    @Test
    void moneyIsAlwaysValued() {
        assertThat(Award.exactly(Yuan.ZERO).isValued()).isTrue();
        assertThat(Award.exactly(Yuan.ZERO).isPositive()).isFalse();
        assertThat(Award.exactly(Yuan.of(1)).inKind()).isEmpty();
    }

    @Test
    void aServiceIsWorthNothingElse() {
        assertCode("AWARD_IN_KIND", () -> new Award(Yuan.ZERO, Yuan.of(480), Optional.of(VALUED)));
        assertCode("AWARD_IN_KIND", () -> new Award(Yuan.of(480), Yuan.of(481), Optional.of(VALUED)));
        assertCode("AWARD_IN_KIND", () -> new Award(Yuan.ZERO, Yuan.of(1), Optional.of(UNVALUED)));
        assertCode("SERVICE_UNITS", () -> new InKind(NeedKind.VISITING_CARE, 0, ServiceUnit.VISIT, Optional.empty()));
    }

    @Test
    void aWorthThatNoDocumentCouldHoldIsRefused() {
        assertCode("AMOUNT_RANGE", () -> service(Optional.of(Yuan.ofFen(Long.MAX_VALUE))));
        assertCode("AMOUNT_RANGE", () -> service(Optional.of(Yuan.parse("125000000000.00"))));
        assertThat(service(Optional.of(Yuan.parse("124999999999.99"))).value()).contains(Yuan.parse("999999999999.92"));
    }

    @Test
    void logsDoNotTellTheService() {
        assertThat(VALUED).hasToString("InKind[***]");
        assertThat(Award.ofService(VALUED)).hasToString("Award[***]");
    }

    private static InKind service(Optional<Yuan> unitCost) {
        return new InKind(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, unitCost);
    }

    private static void assertCode(String code, ThrowingCallable action) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(action)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }
}
