package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.identity.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of one condition in one case, with what it rests on. Typed, not prose: text is made late, in the reader's
 * language.
 *
 * @param condition  what was asked
 * @param truth  the outcome
 * @param grounds  the rule, what was found and what was lacking
 * @param parts  the findings of its parts, in the order of the rule; for a quantifier, of each member
 */
public record Finding(Condition condition, Truth truth, Grounds grounds, List<Finding> parts) {

    /** Copies the list. */
    public Finding {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(grounds, "grounds");
        parts = List.copyOf(parts);
    }

    static Finding decided(Condition condition, boolean holds, String... operands) {
        return new Finding(condition, Truth.of(holds), Grounds.NONE.comparedWith(List.of(operands)), List.of());
    }

    static Finding open(Condition condition, MissingFact missing, String... operands) {
        Grounds grounds = Grounds.NONE.comparedWith(List.of(operands)).lacking(List.of(missing));
        return new Finding(condition, Truth.UNKNOWN, grounds, List.of());
    }

    static Finding single(Condition condition, Truth truth, Grounds grounds) {
        return new Finding(condition, truth, grounds, List.of());
    }

    static Finding combined(Condition condition, Truth truth, List<Finding> parts) {
        return new Finding(condition, truth, Grounds.NONE, parts);
    }

    /**
     * Returns only what was asked, since an outcome may tell of somebody's health or need.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Finding[" + condition + "]";
    }

    Finding writtenIn(RuleReference source) {
        List<Finding> cited = parts.stream().map(part -> part.writtenIn(source)).toList();
        return new Finding(condition, truth, grounds.writtenIn(source), cited);
    }

    Finding about(PersonId person) {
        List<Finding> asked = parts.stream().map(part -> part.about(person)).toList();
        return new Finding(condition, truth, grounds.about(person), asked);
    }

    /**
     * Returns what the rule alone does not tell of the comparison.
     *
     * @return the limit that a local figure came to, or the project's own values
     */
    public List<String> operands() {
        return grounds.operands();
    }

    /**
     * Returns what would have to be known.
     *
     * @return the missing facts, most easily asked for first; empty unless this condition itself lacks something
     */
    public List<MissingFact> missing() {
        return grounds.missing();
    }

    /**
     * Returns why the condition is undetermined.
     *
     * @return the gap of the fact that is most easily asked for; empty unless this condition itself lacks something
     */
    public Optional<Gap> gap() {
        return grounds.missing().stream().findFirst().map(MissingFact::gap);
    }

    /**
     * Returns the single conditions of this finding that made its outcome what it is: the failing ones of a failed
     * conjunction, the open ones of an open one, and so on down to conditions without parts.
     *
     * @return the deciding conditions in the order of the rule, not empty
     */
    public List<Finding> deciding() {
        List<Finding> found = new ArrayList<>();
        addDeciding(truth, found);
        return Collections.unmodifiableList(found);
    }

    private void addDeciding(Truth wanted, List<Finding> found) {
        if (parts.isEmpty()) {
            found.add(this);
        } else if (condition == Condition.MEMBER_COUNT || condition == Condition.AT_LEAST) {
            addDecidingCount(wanted, found);
        } else {
            Truth below = condition == Condition.NOT ? wanted.not() : wanted;
            for (Finding part : parts) {
                if (part.truth == below) {
                    part.addDeciding(below, found);
                }
            }
        }
    }

    /**
     * A number is made by those that hold as much as by those that do not; if it is open, by those that are. Where it
     * comes out the same whatever they are, it decides by itself.
     */
    private void addDecidingCount(Truth wanted, List<Finding> found) {
        boolean made = false;
        for (Finding part : parts) {
            if ((part.truth == Truth.UNKNOWN) == (wanted == Truth.UNKNOWN)) {
                part.addDeciding(part.truth, found);
                made = true;
            }
        }
        if (!made) {
            found.add(this);
        }
    }
}
