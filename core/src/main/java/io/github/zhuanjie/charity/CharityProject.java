package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.identity.ProjectId;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
public interface CharityProject extends Extensible, Dated {

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
     * Returns the number under which the charity itself keeps the project (项目编号).
     *
     * @return the number in the charity's form, empty if it has none
     */
    Optional<@Size(min = 1, max = 100) String> getNumber();

    /**
     * Returns under which headings the project is filed (项目类别).
     *
     * @return the headings, empty if none is recorded; nothing is decided by them
     */
    Set<ProjectCategory> getCategories();

    /**
     * Returns the day on which the record of the project was last brought up to date (信息更新日期).
     *
     * @return the day, empty if only the list says one
     */
    Optional<LocalDate> getUpdatedOn();

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
     * Returns what else is given, on occasions that no recorded fact tells of, such as a supplement after a transplant.
     *
     * @return the further benefits; never awarded automatically
     */
    List<Benefit> getFurtherBenefits();

    /**
     * Returns how an award goes together with other aid: once, once a year, not beside another level.
     *
     * @return the rules, empty if none is known
     */
    List<StackingRule> getStackingRules();

    /**
     * Returns whether the charity simplifies its procedure for referred persons and those whom article four (3) of
     * 苏民助〔2024〕4号 names, which it may and need not.
     *
     * @return true if it does; unknown is not false
     */
    @Value.Default
    default Fact<Boolean> getSimplifiedProcedure() {
        return Fact.unknown();
    }

    /**
     * Returns whether article six of 苏民助〔2024〕4号 names the project.
     *
     * @return true if it does
     */
    @Value.Default
    default Fact<Boolean> getNamedInArticleSix() {
        return Fact.unknown();
    }

    /**
     * Returns the funds that the project draws on.
     *
     * @return identifiers of funds on the same list
     */
    Set<FundId> getFunds();

    /**
     * Returns who bears which share of the money.
     *
     * @return the shares, in the project's order; empty if not published
     */
    List<FundingShare> getFundingShares();

    /**
     * Returns under which numbers fundraising for the project is filed (公开募捐方案备案).
     *
     * @return the filing numbers, one for each campaign; empty if unknown
     */
    Set<CharityFilingNumber> getFilingNumbers();

    /**
     * Returns what is published in words.
     *
     * @return the notice, empty if the record holds none
     */
    Optional<@Valid ProjectNotice> getNotice();

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
     * Tells whether the project is open on a day. A project that is on the list without days is open: the list is the
     * organisation's word that it gives, most published projects name no days, and the day of the list tells how old that
     * word is.
     *
     * @param date  the day
     * @return true unless the day lies before the first or after the last day, as far as there is one
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
        for (DivisionCode area : getAreas()) {
            if (place.isWithin(area)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells how many grants the capacity has room for by number: its places, and its units of service where every grant
     * takes the same number of them.
     *
     * @return the smaller of the two; empty if neither limits the number
     */
    default Optional<Integer> grantsByNumber() {
        Optional<Integer> byUnits = getCapacity()
                .flatMap(Capacity::getServiceUnits)
                .flatMap(units -> service().map(service -> units / service.units()));
        return Stream.concat(getCapacity().flatMap(Capacity::getPlaces).stream(), byUnits.stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Tells what keeps a plan from staying within the capacity by counting grants and money.
     *
     * @return empty if nothing does
     */
    default Optional<CapacityGap> capacityGap() {
        if (getCapacity().isEmpty()) {
            return Optional.of(CapacityGap.UNSTATED);
        }
        Capacity capacity = getCapacity().get();
        boolean unknown = Stream.concat(Stream.of(capacity), capacity.getAreaQuotas().stream())
                .anyMatch(this::isUseUnknown);
        return unknown ? Optional.of(CapacityGap.USE_UNKNOWN) : Optional.empty();
    }

    private boolean isUseUnknown(Limits limits) {
        boolean unitsUncounted =
                limits.getServiceUnits().isPresent() && service().isEmpty();
        boolean costUnknown = limits.getBudget().isPresent()
                && service().map(service -> service.unitCost().isEmpty()).orElse(false);
        return unitsUncounted || costUnknown;
    }

    private Optional<Benefit.Service> service() {
        return getBenefit().filter(Benefit.Service.class::isInstance).map(Benefit.Service.class::cast);
    }

    /**
     * Requires that quotas are of areas where the project helps.
     *
     * @throws InvalidValueException with code {@code PROJECT_QUOTA_AREA}
     */
    @Value.Check
    default void check() {
        boolean outside = getCapacity().stream()
                .flatMap(capacity -> capacity.getAreaQuotas().stream())
                .anyMatch(quota -> !isServing(quota.getArea()));
        if (outside) {
            throw new InvalidValueException("PROJECT_QUOTA_AREA", "quotas must be of areas where the project helps");
        }
    }

    @Override
    default List<LocalDate> orderedDays() {
        return Dated.days(getValidFrom(), getValidUntil());
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
