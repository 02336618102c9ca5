package io.github.zhuanjie.report;

import io.github.zhuanjie.need.NeedKind;

/**
 * What an organisation gave for one kind of need.
 *
 * @param kind  the kind
 * @param tally  what was given
 */
public record KindContribution(NeedKind kind, ContributionTally tally) {}
