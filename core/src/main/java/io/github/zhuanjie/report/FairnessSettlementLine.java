package io.github.zhuanjie.report;

import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;

/**
 * How the needs of town or country fared.
 *
 * @param settlement  whether the household counts as urban or rural; empty where that is not known
 * @param tally  the needs of such households
 */
@Disclosure(DisclosureClass.INTERNAL)
public record FairnessSettlementLine(
        @Disclosure(DisclosureClass.PUBLIC) Optional<Settlement> settlement, FairnessTally tally) {}
