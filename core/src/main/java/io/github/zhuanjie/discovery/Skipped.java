package io.github.zhuanjie.discovery;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.identity.PersonId;
import java.util.Comparator;
import java.util.Objects;

/**
 * A member who was not considered for a category, and why.
 *
 * @param category  the category
 * @param person  the member
 * @param reason  why not
 */
public record Skipped(AssistanceCategory category, PersonId person, SkipReason reason) implements Comparable<Skipped> {

    private static final Comparator<Skipped> ORDER = Comparator.comparing(Skipped::category)
            .thenComparing(skipped -> skipped.person().value())
            .thenComparing(Skipped::reason);

    /** Requires all components. */
    public Skipped {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Orders by category, member and reason.
     *
     * @param other  the other one
     * @return as for any comparison, consistent with equals
     */
    @Override
    public int compareTo(Skipped other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns only the member: that somebody is recognised is told to nobody by accident.
     *
     * @return a text without category and reason
     */
    @Override
    public String toString() {
        return "Skipped[" + person + "]";
    }
}
