package io.github.zhuanjie.report;

import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * What an organisation gave for one kind of need.
 *
 * @param kind  the kind
 * @param tally  what was given
 */
@Disclosure(DisclosureClass.PUBLIC)
public record KindContribution(NeedKind kind, ContributionTally tally) {}
