package io.github.zhuanjie.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outcome of one condition in one case, with what it was compared with. Typed, not prose: text is made late, from
 * the condition's code, in the reader's language.
 *
 * <p>The operands are the rule's side of the comparison (an amount, a list of codes, a division), never the person's.
 *
 * @param condition  what was asked
 * @param truth  the outcome
 * @param operands  the rule's values in the order its text names them
 * @param gap  why it is undetermined; empty unless this condition itself lacks something
 * @param parts  the findings of its parts, in the order of the rule
 */
public record Finding(Condition condition, Truth truth, List<String> operands, Optional<Gap> gap, List<Finding> parts) {

    /** Copies the lists. */
    public Finding {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(gap, "gap");
        operands = List.copyOf(operands);
        parts = List.copyOf(parts);
    }

    static Finding decided(Condition condition, boolean holds, String... operands) {
        return new Finding(condition, Truth.of(holds), List.of(operands), Optional.empty(), List.of());
    }

    static Finding open(Condition condition, Gap gap, String... operands) {
        return new Finding(condition, Truth.UNKNOWN, List.of(operands), Optional.of(gap), List.of());
    }

    static Finding combined(Condition condition, Truth truth, List<Finding> parts) {
        return new Finding(condition, truth, List.of(), Optional.empty(), parts);
    }

    /**
     * Returns the single conditions of this finding that made its outcome what it is: the failing ones of a failed
     * conjunction, the open ones of an open one, and so on down to conditions without parts.
     *
     * @return the deciding conditions in the order of the rule, not empty
     */
    public List<Finding> deciding() {
        return deciding(truth).toList();
    }

    private Stream<Finding> deciding(Truth wanted) {
        if (parts.isEmpty()) {
            return Stream.of(this);
        }
        Truth below = condition == Condition.NOT ? wanted.not() : wanted;
        return parts.stream().filter(part -> part.truth == below).flatMap(part -> part.deciding(below));
    }
}
