package io.github.zhuanjie.report;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an organisation gave otherwise than in money, of one form for one kind of need.
 *
 * @param form  goods, service or referral
 * @param kind  the kind of need
 * @param serviceUnits  the number of each unit of service, hours apart from visits; a number whose unit nobody recorded
 *     is left out; empty for goods and referrals
 * @param tally  what was given
 */
@Disclosure(DisclosureClass.PUBLIC)
public record InKindContribution(
        AidForm form, NeedKind kind, Map<ServiceUnit, Integer> serviceUnits, ContributionTally tally) {

    /** Copies the numbers, in the order of the units. */
    public InKindContribution {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(tally, "tally");
        Map<ServiceUnit, Integer> ordered = new EnumMap<>(ServiceUnit.class);
        ordered.putAll(serviceUnits);
        serviceUnits = Collections.unmodifiableMap(ordered);
    }
}
