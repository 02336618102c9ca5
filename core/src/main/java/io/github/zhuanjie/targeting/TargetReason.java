package io.github.zhuanjie.targeting;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The answer to one question about a case, with what it rests on. Typed, not prose: its text is made late, under {@link
 * #textKey()}, in the reader's language.
 *
 * @param condition  what was asked
 * @param truth  the answer
 * @param categories  the categories in force that the answer rests on, in the order of {@link AssistanceCategory}; empty
 *     for questions about anything else
 * @param missing  what would have to be known, and why it is not, in the order of {@link FactKind}; empty unless the
 *     answer is unknown
 */
public record TargetReason(
        TargetCondition condition, Truth truth, Set<AssistanceCategory> categories, Map<FactKind, Gap> missing) {

    /** Copies the collections, in the order of their elements. */
    public TargetReason {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(truth, "truth");
        EnumSet<AssistanceCategory> found = EnumSet.noneOf(AssistanceCategory.class);
        found.addAll(categories);
        categories = Collections.unmodifiableSet(found);
        Map<FactKind, Gap> open = new EnumMap<>(FactKind.class);
        open.putAll(missing);
        missing = Collections.unmodifiableMap(open);
    }

    static TargetReason known(TargetCondition condition, boolean holds) {
        return new TargetReason(condition, Truth.of(holds), Set.of(), Map.of());
    }

    static TargetReason open(TargetCondition condition, FactKind fact, Gap gap) {
        return new TargetReason(condition, Truth.UNKNOWN, Set.of(), Map.of(fact, gap));
    }

    /**
     * Returns the key of the sentence for a clerk, see {@link io.github.zhuanjie.text.Messages#format}.
     *
     * @return the key, such as {@code target.GAP_LEFT.PASS}; its text has no placeholders
     */
    public String textKey() {
        return "target." + condition.getCode() + "." + truth.getCode();
    }

    /**
     * Returns only what was asked: the answer tells of the person.
     *
     * @return a text without the answer
     */
    @Override
    public String toString() {
        return "TargetReason[" + condition.getCode() + "]";
    }
}
