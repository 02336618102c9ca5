package io.github.zhuanjie.report;

import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * How often a reason stood between a need and help.
 *
 * @param reason  the reason nearest to a grant
 * @param needs  the number of unmet needs
 */
@Disclosure(DisclosureClass.INTERNAL)
public record ReasonLine(@Disclosure(DisclosureClass.PUBLIC) UnmetReason reason, int needs) {}
