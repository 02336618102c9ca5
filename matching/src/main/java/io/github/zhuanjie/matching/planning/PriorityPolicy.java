package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How much a need matters, as points that anybody can add up: for the category of the household or the person, for
 * urgency, and for what burdens the person.
 *
 * <p>Article four of 苏民助〔2024〕4号 asks to go by the kind and degree of difficulty (困难情形、困难程度) and gives no
 * numbers. All numbers here are ours, published so that they can be argued with; a place that has agreed on others
 * builds its own policy.
 *
 * <p>What is unknown or withheld gives no points. That is no verdict about anybody: points make an order, and a fact
 * that is supplied later can only raise a need in it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface PriorityPolicy {

    /** The age in full years from which a person counts as grown up. */
    int ADULT_AGE = 18;

    /** The age in full years from which a person counts as old; ours. */
    int OLD_AGE = 70;

    /** The largest number of points for one thing, so that no sum can overflow. */
    int MAX_POINTS = 1_000_000;

    /**
     * Returns the points for being recognised in a category; of several categories the most points count.
     *
     * @return the points by category; one that is missing counts as the category that it subdivides, or else nothing
     */
    Map<AssistanceCategory, Integer> getCategoryPoints();

    /**
     * Returns the points for urgency.
     *
     * @return the points by grade; one that is missing counts nothing
     */
    Map<Urgency, Integer> getUrgencyPoints();

    /**
     * Returns the points for a person under {@value #ADULT_AGE}.
     *
     * @return the points
     */
    int getChildPoints();

    /**
     * Returns the points for a person of {@value #OLD_AGE} or more.
     *
     * @return the points
     */
    int getOldAgePoints();

    /**
     * Returns the points for a disability of level one or two.
     *
     * @return the points
     */
    int getSevereDisabilityPoints();

    /**
     * Returns the points for a diagnosed serious illness.
     *
     * @return the points
     */
    int getSeriousIllnessPoints();

    /** Requires points between 0 and {@value #MAX_POINTS}. */
    @Value.Check
    default void check() {
        Stream<Integer> single =
                Stream.of(getChildPoints(), getOldAgePoints(), getSevereDisabilityPoints(), getSeriousIllnessPoints());
        Stream<Integer> tables =
                Stream.of(getCategoryPoints(), getUrgencyPoints()).flatMap(table -> table.values().stream());
        if (Stream.concat(single, tables).anyMatch(points -> points < 0 || points > MAX_POINTS)) {
            throw new IllegalArgumentException("points must be between 0 and " + MAX_POINTS);
        }
    }

    /**
     * Returns the points that this library proposes.
     *
     * @return the policy; its numbers are ours and change only with a new version of the library
     */
    static PriorityPolicy standard() {
        return builder()
                .putCategoryPoint(AssistanceCategory.TEKUN, 60)
                .putCategoryPoint(AssistanceCategory.DIBAO, 50)
                .putCategoryPoint(AssistanceCategory.ORPHAN, 50)
                .putCategoryPoint(AssistanceCategory.DE_FACTO_ORPHAN, 50)
                .putCategoryPoint(AssistanceCategory.DIBAO_EDGE, 35)
                .putCategoryPoint(AssistanceCategory.RIGID, 35)
                .putCategoryPoint(AssistanceCategory.FANPIN, 30)
                .putCategoryPoint(AssistanceCategory.CHILD_HARDSHIP, 30)
                .putCategoryPoint(AssistanceCategory.EMERGENCY, 25)
                .putCategoryPoint(AssistanceCategory.OTHER_LOW, 15)
                .putUrgencyPoint(Urgency.EMERGENCY, 100)
                .putUrgencyPoint(Urgency.URGENT, 30)
                .childPoints(10)
                .oldAgePoints(10)
                .severeDisabilityPoints(15)
                .seriousIllnessPoints(15)
                .build();
    }

    /**
     * Adds up the points of a case.
     *
     * @param subject  the case
     * @param asOf  the day on which recognitions must be in force and ages are counted
     * @return the points, zero or more
     */
    default int priorityOf(NeedCase subject, LocalDate asOf) {
        return pointsOfCategory(subject, asOf)
                + getUrgencyPoints().getOrDefault(subject.need().getUrgency(), 0)
                + pointsOfPerson(subject.person(), asOf);
    }

    private int pointsOfCategory(NeedCase subject, LocalDate asOf) {
        return subject.household().categoriesOf(subject.person(), asOf).stream()
                .mapToInt(this::pointsOf)
                .max()
                .orElse(0);
    }

    private int pointsOf(AssistanceCategory category) {
        Integer own = getCategoryPoints().get(category);
        return own != null ? own : category.getBroader().map(this::pointsOf).orElse(0);
    }

    private int pointsOfPerson(Person person, LocalDate asOf) {
        int age = person.effectiveBirthDate()
                .toOptional()
                .map(birth -> pointsOfAge(Ages.on(asOf, birth, AgeDayRule.ON_BIRTHDAY)))
                .orElse(0);
        boolean disabled = person.getDisabilityLevel()
                .toOptional()
                .map(level -> level.isAtLeast(DisabilityLevel.LEVEL_2))
                .orElse(false);
        boolean ill = person.getIllnesses()
                .toOptional()
                .map(illnesses -> !illnesses.isEmpty())
                .orElse(false);
        return age + (disabled ? getSevereDisabilityPoints() : 0) + (ill ? getSeriousIllnessPoints() : 0);
    }

    private int pointsOfAge(int age) {
        if (age < 0) {
            return 0;
        }
        if (age < ADULT_AGE) {
            return getChildPoints();
        }
        return age >= OLD_AGE ? getOldAgePoints() : 0;
    }

    /**
     * Starts a policy.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PriorityPolicy}; {@code build} requires the points that are not in a table. */
    final class Builder extends ImmutablePriorityPolicy.Builder {
        Builder() {}
    }
}
