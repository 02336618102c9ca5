package io.github.zhuanjie.report;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * What an organisation gave otherwise than in money, of one form for one kind of need.
 *
 * @param form  goods, service or referral
 * @param kind  the kind of need
 * @param serviceUnits  the recorded units of service; zero for goods and referrals
 * @param tally  what was given
 */
@Disclosure(DisclosureClass.PUBLIC)
public record InKindContribution(AidForm form, NeedKind kind, int serviceUnits, ContributionTally tally) {}
