package io.github.zhuanjie.priority;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How much a need matters: tiers that go one before the other, and inside a tier points that anybody can add up. It is
 * meant to be published, and a result of matching carries the one that it was made with.
 *
 * <p>Article four of 苏民助〔2024〕4号 asks to go by the kind and degree of difficulty (困难情形、困难程度) and gives no
 * numbers. All numbers of {@link #standard} are ours, published so that they can be argued with; a place that has agreed
 * on others writes its own policy.
 *
 * <p>What is unknown, withheld or stale gives no points and is named by the score ({@link PriorityScore#unknown}). That is
 * no verdict about anybody: points make an order. A fact that is learnt where nothing was known can only raise a need in
 * it. What replaces an inference may lower it: a recorded number of people other than that of the listed members, a
 * recorded income other than the sum of its kinds, a member who turns out not to be counted.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface PriorityPolicy {

    /** The age in full years from which a person counts as grown up. */
    int ADULT_AGE = 18;

    /** The age in full years from which a person counts as old; ours. */
    int OLD_AGE = 70;

    /** The largest number of points that one factor can give, so that no sum can overflow. */
    int MAX_POINTS = 1_000_000;

    /** The largest number of tiers. */
    int MAX_TIERS = 100;

    /** What a tier weighs in {@link PriorityScore#priority}: more than all factors together. */
    int TIER_WEIGHT = 20_000_000;

    /**
     * Returns the name of the policy.
     *
     * @return a name such as {@code yizheng}, the same for all versions
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the version.
     *
     * @return a text such as {@code 2026-1}; two versions of a policy differ in it
     */
    @NotBlank
    @Size(max = 100)
    String getVersion();

    /**
     * Returns what the policy is called.
     *
     * @return the title, as people are told
     */
    @NotBlank
    @Size(max = 200)
    String getTitle();

    /**
     * Returns the title in English.
     *
     * @return the title, empty if there is none
     */
    Optional<@Size(min = 1, max = 200) String> getEnglishTitle();

    /**
     * Chooses the title for a reader.
     *
     * @param locale  the reader's language
     * @return the title as people are told, for readers of other languages than Chinese the one in English if there is one
     */
    default String titleFor(Locale locale) {
        return locale.getLanguage().equals("zh")
                ? getTitle()
                : getEnglishTitle().orElse(getTitle());
    }

    /**
     * Returns whose policy it is. It says where the policy was agreed and limits nothing.
     *
     * @return a division of any level; empty if it is no place's
     */
    Optional<DivisionCode> getArea();

    /**
     * Returns the first day.
     *
     * @return the day from which the policy is in force; empty if it has no beginning
     */
    Optional<LocalDate> getValidFrom();

    /**
     * Returns the last day.
     *
     * @return the day, inclusive; empty if it has no end
     */
    Optional<LocalDate> getValidUntil();

    /**
     * Returns where the policy was read or agreed.
     *
     * @return a document number, a decision or whose proposal it is
     */
    @NotBlank
    @Size(max = 500)
    String getSource();

    /**
     * Returns the tiers.
     *
     * @return at most {@value #MAX_TIERS} tiers, the first goes first; a need belongs to the first that it fits, or after all of them
     */
    List<PriorityTier> getTiers();

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
     * Returns the points for a low income: a step's limit times the local subsistence standard, which the income per head
     * must not exceed.
     *
     * @return the steps, in any order, each with another limit
     */
    List<PriorityStep> getIncomeSteps();

    /**
     * Returns the points for high expense: a step's limit as a share of the household's income, which the expense of twelve
     * months must reach. Where both household and need record a kind of expense, the larger counts.
     *
     * @return the steps, in any order, each with another limit
     */
    List<PriorityStep> getExpenseSteps();

    /**
     * Returns the points for waiting.
     *
     * @return the points for every full 30 days since the need was registered, none unless given
     */
    @Value.Default
    default PriorityRate getWaiting() {
        return PriorityRate.NONE;
    }

    /**
     * Returns the points for children in the household.
     *
     * @return the points for every other member under {@value #ADULT_AGE}, none unless given
     */
    @Value.Default
    default PriorityRate getHouseholdChildren() {
        return PriorityRate.NONE;
    }

    /**
     * Returns the points for old people in the household.
     *
     * @return the points for every other member of {@value #OLD_AGE} or more, none unless given
     */
    @Value.Default
    default PriorityRate getHouseholdOldPersons() {
        return PriorityRate.NONE;
    }

    /**
     * Returns the points for severely disabled people in the household.
     *
     * @return the points for every other member with a disability of level one or two, none unless given
     */
    @Value.Default
    default PriorityRate getHouseholdSeverelyDisabled() {
        return PriorityRate.NONE;
    }

    /**
     * Returns the points for a person in need under {@value #ADULT_AGE}.
     *
     * @return the points, none unless given
     */
    @Value.Default
    default int getChildPoints() {
        return 0;
    }

    /**
     * Returns the points for a person in need of {@value #OLD_AGE} or more.
     *
     * @return the points, none unless given
     */
    @Value.Default
    default int getOldAgePoints() {
        return 0;
    }

    /**
     * Returns the points for a disability of level one or two of the person in need.
     *
     * @return the points, none unless given
     */
    @Value.Default
    default int getSevereDisabilityPoints() {
        return 0;
    }

    /**
     * Returns the points for a diagnosed serious illness of the person in need.
     *
     * @return the points, none unless given
     */
    @Value.Default
    default int getSeriousIllnessPoints() {
        return 0;
    }

    /** Requires points between 0 and {@value #MAX_POINTS}, at most {@value #MAX_TIERS} tiers, steps that differ, days in order. */
    @Value.Check
    default void check() {
        Stream.of(getChildPoints(), getOldAgePoints(), getSevereDisabilityPoints(), getSeriousIllnessPoints())
                .forEach(Points::require);
        Stream.of(getCategoryPoints(), getUrgencyPoints())
                .flatMap(table -> table.values().stream())
                .forEach(Points::require);
        requireDifferent(getIncomeSteps());
        requireDifferent(getExpenseSteps());
        if (getTiers().size() > MAX_TIERS) {
            throw new InvalidValueException("PRIORITY_TIERS", "policy must have at most 100 tiers");
        }
        boolean reversed = getValidFrom()
                .flatMap(first -> getValidUntil().filter(last -> last.isBefore(first)))
                .isPresent();
        if (reversed) {
            throw new InvalidValueException("PRIORITY_DAYS", "policy must not end before it begins");
        }
    }

    private static void requireDifferent(List<PriorityStep> steps) {
        if (steps.stream().map(PriorityStep::limit).distinct().count() != steps.size()) {
            throw new InvalidValueException("PRIORITY_STEPS", "steps must have different limits");
        }
    }

    /**
     * Tells whether the policy is in force.
     *
     * @param day  the day
     * @return true if the day lies within
     */
    default boolean isInForce(LocalDate day) {
        return !getValidFrom().filter(day::isBefore).isPresent()
                && !getValidUntil().filter(day::isAfter).isPresent();
    }

    /**
     * Returns the tier of a need whose {@link PriorityScore#priority} is known.
     *
     * @param priority  the number
     * @return the tier, 1 for the first
     */
    default int tierOf(int priority) {
        return getTiers().size() + 1 - priority / TIER_WEIGHT;
    }

    /**
     * Returns the points of a need whose {@link PriorityScore#priority} is known.
     *
     * @param priority  the number
     * @return the points
     */
    static int pointsOf(int priority) {
        return priority % TIER_WEIGHT;
    }

    /**
     * Returns the policy that this library proposes.
     *
     * @return the policy; its numbers are ours and change only with a new version
     */
    static PriorityPolicy standard() {
        return StandardPolicy.get();
    }

    /**
     * Starts a policy.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link PriorityPolicy}; {@code build} requires name, version, title and source and throws {@link
     * InvalidValueException} with code {@code PRIORITY_POINTS}, {@code PRIORITY_STEPS} if two steps have one limit, {@code
     * PRIORITY_TIERS} if there are more than {@value #MAX_TIERS}, or {@code PRIORITY_DAYS} if it ends before it begins.
     */
    final class Builder extends ImmutablePriorityPolicy.Builder {
        Builder() {}
    }
}
