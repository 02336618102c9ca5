package io.github.zhuanjie.report;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;

/**
 * How the needs of one category of assistance fared.
 *
 * @param category  the category in which the person in need is known to be recognised; empty for those in none that is known
 * @param tally  the needs of such persons; who is in several categories counts in each
 */
@Disclosure(DisclosureClass.INTERNAL)
public record FairnessCategoryLine(
        @Disclosure(DisclosureClass.PUBLIC) Optional<AssistanceCategory> category, FairnessTally tally) {}
