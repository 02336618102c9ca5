package io.github.zhuanjie.document;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.assistance.DisposableIncome;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.SupplyList;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a matching service is asked (document {@link DocumentKind#MATCHING_REQUEST}): everything that its answer depends on,
 * so that the same document gives the same result whoever computes it and whenever. Nothing is taken from the service's own
 * stores, but the algorithm and, where {@link PlanCheck#CONFLICT_OF_INTEREST} is asked for, who is interested in which project.
 *
 * <p>It names persons, and goes only to a service that works for the office that knows them.
 */
@Value.Immutable
public non-sealed interface MatchingTask extends DocumentContent {

    /**
     * Returns the day on which eligibility is judged.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.PUBLIC)
    LocalDate getAsOf();

    /**
     * Returns the algorithm.
     *
     * @return its name as the service lists it, such as {@code priority-first}; the result says in which version it ran
     */
    @Disclosure(DisclosureClass.PUBLIC)
    String getAlgorithm();

    /**
     * Returns the key of the hash that breaks ties; kept back until the run and published with the result.
     *
     * @return the key, empty for the empty text
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<String> getSeed();

    /**
     * Returns what makes a need matter.
     *
     * @return the policy, whole; empty for the standard policy of the library, which the result repeats
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<@Valid PriorityPolicy> getPolicy();

    /**
     * Returns how much the result is to say of why needs went without a grant.
     *
     * @return the level; {@link ExplanationLevel#FULL} unless another is given
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Value.Default
    default ExplanationLevel getExplanationLevel() {
        return ExplanationLevel.FULL;
    }

    /**
     * Returns what is to be checked for every grant beyond the rules of its project.
     *
     * @return the checks, which the result repeats. Without {@link PlanCheck#STACKING} there must be no aid records, without
     *     {@link PlanCheck#RESERVATIONS} nothing held, without {@link PlanCheck#REFERRALS} no open referrals and no bars: what is
     *     given and not looked at would mislead. With the check, what is not given does not exist
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Set<PlanCheck> getChecks();

    /**
     * Returns how old a fact with a day may be before it counts as stale.
     *
     * @return the age, empty for no limit
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<Period> getFactsValidFor();

    /**
     * Returns local subsistence standards beside those that ship with the library.
     *
     * @return the standards
     */
    @Disclosure(DisclosureClass.PUBLIC)
    List<@Valid LocalStandard> getStandards();

    /**
     * Returns local ratios.
     *
     * @return the ratios
     */
    @Disclosure(DisclosureClass.PUBLIC)
    List<@Valid LocalRatio> getRatios();

    /**
     * Returns disposable incomes per head.
     *
     * @return the incomes
     */
    @Disclosure(DisclosureClass.PUBLIC)
    List<@Valid DisposableIncome> getDisposableIncomes();

    /**
     * Returns the households of those in need.
     *
     * @return the households, in an order that decides nothing
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<@Valid Household> getHouseholds();

    /**
     * Returns the needs.
     *
     * @return the needs, each of a member of one of the households, in an order that decides nothing
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<@Valid Need> getNeeds();

    /**
     * Returns the supply list.
     *
     * @return the list
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Value.Redacted
    @Valid
    SupplyList getSupply();

    /**
     * Returns the aid that was given before, all that is known of.
     *
     * @return the records
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<@Valid AidRecord> getAidRecords();

    /**
     * Returns what open referrals hold of the supply list.
     *
     * @return the holdings; empty if nothing is held
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<@Valid Holdings> getHeld();

    /**
     * Returns the referrals that somebody still owes an answer to.
     *
     * @return the open referrals
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<OpenReferral> getOpenReferrals();

    /**
     * Returns the projects that are not to be asked again.
     *
     * @return the bars; those no longer in force on the day do not count
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<ProjectBar> getBars();

    /**
     * Returns the result whose proposals are to be kept as far as possible.
     *
     * @return the earlier result, empty if planning begins anew
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<@Valid MatchingResult> getEarlier();

    /**
     * Returns what each kept proposal counts as.
     *
     * @return the worth in the measure of benefit, 0 or more; empty if keeping decides between equals only
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<Integer> getKeptWorth();

    /**
     * Requires a task that can be done.
     *
     * @throws InvalidValueException with code {@code MATCHING_ALGORITHM} if the algorithm is blank, {@code DOCUMENT_DUPLICATE} if
     *     two households, needs or records of aid have one identifier, {@code NEED_HOUSEHOLD_UNKNOWN} or {@code
     *     NEED_PERSON_UNKNOWN} if a need is of nobody in the households, {@code MATCHING_CHECKS} if something is given that no
     *     check looks at, {@code MATCHING_HELD} if something is held of another supply list, {@code MATCHING_KEPT} if the
     *     worth is negative or there is one without an earlier result
     */
    @Value.Check
    default void check() {
        require(!FreeText.isBlank(getAlgorithm()), "MATCHING_ALGORITHM", "algorithm must not be blank");
        Distinct.require(getHouseholds(), Household::getId);
        Distinct.require(getNeeds(), Need::getId);
        Distinct.require(getAidRecords(), AidRecord::getId);
        cases();
        boolean looked = (getAidRecords().isEmpty() || getChecks().contains(PlanCheck.STACKING))
                && (getHeld().isEmpty() || getChecks().contains(PlanCheck.RESERVATIONS))
                && (getOpenReferrals().isEmpty() && getBars().isEmpty()
                        || getChecks().contains(PlanCheck.REFERRALS));
        require(looked, "MATCHING_CHECKS", "what is given must be looked at by a check that is asked for");
        boolean held =
                getHeld().filter(all -> !all.list().equals(getSupply().getId())).isEmpty();
        require(held, "MATCHING_HELD", "what is held must be of the supply list");
        boolean kept = getKeptWorth()
                .filter(worth -> worth < 0 || getEarlier().isEmpty())
                .isEmpty();
        require(kept, "MATCHING_KEPT", "the worth of a kept grant must be 0 or more, beside an earlier result");
    }

    private static void require(boolean holds, String code, String rule) {
        if (!holds) {
            throw new InvalidValueException(code, rule);
        }
    }

    /**
     * Joins the needs to their households.
     *
     * @return the cases, in the order of the needs
     */
    default List<NeedCase> cases() {
        Map<HouseholdId, Household> byId = new HashMap<>();
        getHouseholds().forEach(household -> byId.put(household.getId(), household));
        return getNeeds().stream().map(need -> caseOf(need, byId)).toList();
    }

    private static NeedCase caseOf(Need need, Map<HouseholdId, Household> households) {
        Household household = households.get(need.getHousehold());
        if (household == null) {
            throw new InvalidValueException("NEED_HOUSEHOLD_UNKNOWN", "need must name a given household");
        }
        return NeedCase.of(household, need);
    }

    @Override
    default DocumentKind kind() {
        return DocumentKind.MATCHING_REQUEST;
    }

    /**
     * Starts a task.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchingTask}; {@code build} requires day, algorithm and supply list. */
    final class Builder extends ImmutableMatchingTask.Builder {
        Builder() {}
    }
}
