package io.github.zhuanjie.consent;

import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A local rule that lets information be disclosed in an emergency without consent. The library ships none: without such a
 * rule no emergency opens anything.
 *
 * @param source  where it is written; its id names the rule
 * @param recipients  to which kinds of parties
 * @param dataKinds  which kinds of information
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

    /** Copies the sets. */
    public EmergencyRule {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validUntil, "validUntil");
        recipients = Set.copyOf(recipients);
        dataKinds = Set.copyOf(dataKinds);
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
