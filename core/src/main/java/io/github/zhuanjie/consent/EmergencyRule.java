package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A local rule that lets information be disclosed in an emergency without consent (PIPL art. 13 (4)). The library ships
 * none: without such a rule no emergency opens anything.
 *
 * @param source  where it is written; its id names the rule
 * @param recipients  to which kinds of parties, at least one, in the order of the constants
 * @param dataKinds  which kinds of information, at least one, in the order of the constants
 * @param validFrom  from which day
 * @param validUntil  until which day, inclusive; empty if it has no end
 */
@Disclosure(DisclosureClass.PUBLIC)
public record EmergencyRule(
        RuleReference source,
        Set<PartyKind> recipients,
        Set<DataKind> dataKinds,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {

    /**
     * Requires a rule that allows something on some day.
     *
     * @throws InvalidValueException with code {@code EMERGENCY_RULE} if it names no recipient or no kind of information,
     *     or ends before it begins
     */
    public EmergencyRule {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(validFrom, "validFrom");
        boolean reversed = Objects.requireNonNull(validUntil, "validUntil")
                .filter(last -> last.isBefore(validFrom))
                .isPresent();
        if (reversed || recipients.isEmpty() || dataKinds.isEmpty()) {
            throw new InvalidValueException(
                    "EMERGENCY_RULE",
                    "rule must name recipients and kinds of information and not end before it begins");
        }
        recipients = ordered(PartyKind.class, recipients);
        dataKinds = ordered(DataKind.class, dataKinds);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> some) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(some);
        return Collections.unmodifiableSet(set);
    }

    /**
     * Tells whether the rule is in force.
     *
     * @param day  the day
     * @return true if the day lies within
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
