package io.github.zhuanjie.discovery;

import static io.github.zhuanjie.assistance.AssistanceCategory.DIBAO;
import static io.github.zhuanjie.assistance.AssistanceCategory.DIBAO_EDGE;
import static io.github.zhuanjie.assistance.AssistanceCategory.FANPIN;
import static io.github.zhuanjie.assistance.AssistanceCategory.OTHER_LOW;
import static io.github.zhuanjie.assistance.AssistanceCategory.RIGID;
import static io.github.zhuanjie.assistance.AssistanceCategory.TEKUN;

import io.github.zhuanjie.assistance.AssistanceCategory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which recognitions make a proposal pointless. That rigid expenditure is for those in none of dibao, tekun and margin is in
 * 民发〔2024〕57号; that tekun stands before dibao, dibao before the margin, and other hardship last is our reading of the
 * tiers.
 */
final class Precedence {

    private static final List<AssistanceCategory> BEST_FIRST = List.of(TEKUN, DIBAO, DIBAO_EDGE, RIGID);

    private Precedence() {}

    /** Returns the category with those before it; one of another kind, such as of children, stands alone. */
    static Set<AssistanceCategory> recognisedBy(AssistanceCategory category) {
        AssistanceCategory broad = category.getBroader().orElse(category);
        Set<AssistanceCategory> enough = EnumSet.of(broad);
        if (broad == OTHER_LOW) {
            enough.addAll(BEST_FIRST);
            enough.add(FANPIN);
        }
        int rank = BEST_FIRST.indexOf(broad);
        if (rank > 0) {
            enough.addAll(BEST_FIRST.subList(0, rank));
        }
        return enough;
    }
}
