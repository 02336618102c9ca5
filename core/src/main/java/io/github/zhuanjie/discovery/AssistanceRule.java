package io.github.zhuanjie.discovery;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The rule by which one area recognises people in a category for some span of days, as far as recorded facts can decide it.
 *
 * <p>The library ships none: rules differ by place and year, and those of Jiangsu that are in force were not read whole.
 * What a text leaves to an assessor, such as the property of the household, is a {@link Criterion.Judgement}.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface AssistanceRule {

    /**
     * Returns the category that the rule is about.
     *
     * @return the category
     */
    AssistanceCategory getCategory();

    /**
     * Returns the area whose rule it is.
     *
     * @return a division of any level, or the whole country
     */
    DivisionCode getArea();

    /**
     * Returns the first day.
     *
     * @return the day from which the rule is in force
     */
    LocalDate getValidFrom();

    /**
     * Returns the last day for which the rule is confirmed.
     *
     * @return the day, inclusive
     */
    LocalDate getValidUntil();

    /**
     * Returns whom the rule looks at as a unit.
     *
     * @return the household or one person
     */
    RuleScope getScope();

    /**
     * Returns who is eligible. Whether somebody is recognised already is no part of it: the screen asks that itself.
     *
     * @return the criteria; for a household they name its members by a quantifier
     */
    Criterion getCriteria();

    /**
     * Returns where the rule was read.
     *
     * @return a document number or publication
     */
    @NotBlank
    @Size(max = 500)
    String getSource();

    /**
     * Returns what the criteria leave out of the text, or what of the text is not known.
     *
     * @return notes in words, to be shown beside a proposal; empty if there are none
     */
    List<@NotBlank @Size(max = 500) String> getUnknowns();

    /**
     * Returns the days for which the rule is confirmed.
     *
     * @return the span from {@link #getValidFrom()} to {@link #getValidUntil()}
     */
    default DaySpan span() {
        return new DaySpan(getValidFrom(), getValidUntil());
    }

    /** Requires an ordered span, and criteria that can be asked of the unit. */
    @Value.Check
    default void check() {
        span();
        if (getScope() == RuleScope.HOUSEHOLD) {
            requireHousehold();
        }
    }

    private void requireHousehold() {
        if (getCategory().isOfSingleMembers()) {
            throw new InvalidValueException("RULE_SCOPE", "a category of single members needs a rule about a person");
        }
        if (asksPerson(getCriteria())) {
            throw new InvalidValueException(
                    "RULE_PERSON", "a rule about a household must name its members by a quantifier");
        }
    }

    private static boolean asksPerson(Criterion criterion) {
        boolean isNamed = criterion instanceof Criterion.AnyMember
                || criterion instanceof Criterion.AllMembers
                || criterion instanceof Criterion.MemberCount;
        return criterion instanceof PersonCriterion
                || !isNamed && criterion.parts().stream().anyMatch(AssistanceRule::asksPerson);
    }

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link AssistanceRule}; {@code build} requires every attribute but the unknowns and throws {@link
     * InvalidValueException} with code {@code SPAN_ORDER}, with {@code RULE_SCOPE} if the category is one of single members
     * and the scope the household, or with {@code RULE_PERSON} if the scope is the household and the criteria ask about a
     * person outside a quantifier.
     */
    final class Builder extends ImmutableAssistanceRule.Builder {
        Builder() {}
    }
}
