package io.github.zhuanjie.charity;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A charity project (慈善项目) as a supply list carries it: where, when, for what and for whom it helps, with how much.
 *
 * <p>Criteria, benefit and capacity may be missing because nothing is published; a project without criteria or benefit
 * is listed but never matched automatically.
 */
@Disclosure(DisclosureClass.PUBLIC)
@Value.Immutable
@DatesInOrder
public interface CharityProject extends Dated {

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique on a list
     */
    ProjectId getId();

    /**
     * Returns the name.
     *
     * @return the name in Chinese
     */
    @NotBlank
    @Size(max = 200)
    String getName();

    /**
     * Returns the name in English.
     *
     * @return the name, empty if there is none
     */
    Optional<@Size(min = 1, max = 200) String> getEnglishName();

    /**
     * Returns who runs the project; the first receives referrals.
     *
     * @return the organisations, the responsible one first
     */
    @NotEmpty
    List<@Valid CharityOrganization> getOperators();

    /**
     * Returns where the project helps.
     *
     * @return divisions; {@link DivisionCode#NATIONWIDE} for the whole country
     */
    @NotEmpty
    Set<DivisionCode> getAreas();

    /**
     * Returns what the project helps with.
     *
     * @return the kinds of need
     */
    @NotEmpty
    Set<NeedKind> getNeedKinds();

    /**
     * Returns how help is come by.
     *
     * @return the mode
     */
    ApplicationMode getApplicationMode();

    /**
     * Returns the first day.
     *
     * @return the day, empty if the project has long begun or it is unknown
     */
    Optional<LocalDate> getValidFrom();

    /**
     * Returns the last day.
     *
     * @return the day, inclusive; empty if no end is known
     */
    Optional<LocalDate> getValidUntil();

    /**
     * Returns who qualifies, beyond area, window and kind of need.
     *
     * @return the criteria, empty if they are not published
     */
    Optional<@Valid Criterion> getCriteria();

    /**
     * Returns what is given.
     *
     * @return the benefit, empty if the standard is not published
     */
    Optional<Benefit> getBenefit();

    /**
     * Returns for whom the benefit is given once.
     *
     * @return person or household
     */
    @Value.Default
    default BenefitScope getBenefitScope() {
        return BenefitScope.PERSON;
    }

    /**
     * Returns how much there is to give.
     *
     * @return the capacity, empty if unknown; a project without one is listed and not matched
     */
    Optional<@Valid Capacity> getCapacity();

    /**
     * Returns what an applicant hands in.
     *
     * @return the documents, in the project's words
     */
    List<@Size(min = 1, max = 200) String> getDocuments();

    /**
     * Returns what is not known about the project.
     *
     * @return the gaps, in words
     */
    List<@Size(min = 1, max = 500) String> getUnknowns();

    /**
     * Returns where the record was read.
     *
     * @return sources
     */
    List<@Size(min = 1, max = 500) String> getSources();

    /**
     * Returns remarks for readers of the list.
     *
     * @return remarks that have no field of their own
     */
    List<@Size(min = 1, max = 1000) String> getRemarks();

    /**
     * Tells whether the project is open on a day.
     *
     * @param date  the day
     * @return true unless the day lies before the first or after the last day
     */
    default boolean isOpen(LocalDate date) {
        return getValidFrom().map(from -> !date.isBefore(from)).orElse(true)
                && getValidUntil().map(until -> !date.isAfter(until)).orElse(true);
    }

    /**
     * Tells whether the project helps at a place.
     *
     * @param place  a division
     * @return true if one of the areas contains it
     */
    default boolean isServing(DivisionCode place) {
        return getAreas().stream().anyMatch(place::isWithin);
    }

    @Override
    default Optional<LocalDate> firstDay() {
        return getValidFrom();
    }

    @Override
    default Optional<LocalDate> lastDay() {
        return getValidUntil();
    }

    /**
     * Starts a project.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CharityProject}; {@code build} requires identifier, name and application mode. */
    final class Builder extends ImmutableCharityProject.Builder {
        Builder() {}
    }
}
