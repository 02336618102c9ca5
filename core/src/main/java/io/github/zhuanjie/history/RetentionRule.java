package io.github.zhuanjie.history;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * How long details are kept after a referral has come to its end. How long that is no law says: the shortest time that
 * the purpose needs (个人信息保护法 art. 19), which the office lays down. Records of disclosures are not touched: they stay
 * for three years at least (网络数据安全管理条例 art. 12), and {@link Erasure} says what else holds personal data.
 *
 * @param keep  how long after the end
 * @param basis  where that is laid down
 */
public record RetentionRule(Period keep, RuleReference basis) {

    /**
     * Requires a time.
     *
     * @throws InvalidValueException with code {@code RETENTION_PERIOD} if it is negative
     */
    public RetentionRule {
        Objects.requireNonNull(basis, "basis");
        if (keep.isNegative()) {
            throw new InvalidValueException("RETENTION_PERIOD", "retention must not be negative");
        }
    }

    /**
     * Tells from which day on the details are to be erased, or to be restricted where a law demands keeping. Once the
     * consent is withdrawn nothing is waited for (art. 47 item 3).
     *
     * @param referral  the referral
     * @param lifecycle  says which states are ends
     * @return the day; empty while something is still to happen
     */
    public Optional<LocalDate> dueOn(Referral referral, Lifecycle lifecycle) {
        if (lifecycle.ruleOf(referral.getState()).open()) {
            return Optional.empty();
        }
        LocalDate ended = ChinaDay.of(referral.getStateSince());
        return Optional.of(referral.getState() == ReferralState.WITHDRAWN ? ended : ended.plus(keep));
    }
}
