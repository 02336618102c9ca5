package io.github.zhuanjie.person;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * An assessment of how far a person can care for themselves (生活自理能力评估). The day of the assessment is the day of
 * the {@link io.github.zhuanjie.base.Fact} that holds it.
 *
 * <p>Many ledgers keep the level alone (全自理, 半护理, 全护理): then no activity is named, which does not mean that all are
 * managed. Where activities are named, the level is the one that follows from their number.
 *
 * @param level  the level
 * @param notManaged  the activities that are not managed; empty if none is, or if only the level was recorded
 */
public record SelfCareAssessment(
        @Disclosure(DisclosureClass.HEALTH) SelfCareLevel level,
        @Disclosure(DisclosureClass.HEALTH) Set<SelfCareActivity> notManaged) {

    /**
     * Copies the activities, in the order of {@link SelfCareActivity}.
     *
     * @throws InvalidValueException with code {@code SELF_CARE_LEVEL} if activities are named and their number makes
     *     another level
     */
    public SelfCareAssessment {
        Objects.requireNonNull(level, "level");
        EnumSet<SelfCareActivity> copy = EnumSet.noneOf(SelfCareActivity.class);
        copy.addAll(notManaged);
        if (!copy.isEmpty() && SelfCareLevel.ofNotManaged(copy.size()) != level) {
            throw new InvalidValueException(
                    "SELF_CARE_LEVEL", "level must follow from the number of activities not managed");
        }
        notManaged = Collections.unmodifiableSet(copy);
    }

    /**
     * Obtains the outcome of an assessment of all six activities.
     *
     * @param notManaged  the activities that are not managed, empty if all are
     * @return the assessment with the level that follows
     */
    public static SelfCareAssessment of(Set<SelfCareActivity> notManaged) {
        return new SelfCareAssessment(SelfCareLevel.ofNotManaged(notManaged.size()), notManaged);
    }

    /**
     * Obtains an assessment of which only the level was recorded.
     *
     * @param level  the level
     * @return the assessment without activities
     */
    public static SelfCareAssessment of(SelfCareLevel level) {
        return new SelfCareAssessment(level, Set.of());
    }

    /**
     * Returns a constant: what a person cannot do is a matter of health.
     *
     * @return a text without the assessment
     */
    @Override
    public String toString() {
        return "SelfCareAssessment[***]";
    }
}
