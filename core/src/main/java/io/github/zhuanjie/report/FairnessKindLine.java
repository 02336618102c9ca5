package io.github.zhuanjie.report;

import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * How the needs of one kind of need fared.
 *
 * @param kind  the kind
 * @param tally  the needs of this kind
 */
@Disclosure(DisclosureClass.INTERNAL)
public record FairnessKindLine(
        @Disclosure(DisclosureClass.PUBLIC) NeedKind kind, FairnessTally tally) {}
