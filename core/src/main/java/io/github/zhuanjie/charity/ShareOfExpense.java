package io.github.zhuanjie.charity;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A share of the own expense, by category, with a threshold and a cap. */
@Value.Immutable
public non-sealed interface ShareOfExpense extends Benefit {

    /**
     * Returns which expense is shared.
     *
     * @return the kind of expense
     */
    ExpenseKind getKind();

    /**
     * Returns the share by category; a person in several categories gets the highest.
     *
     * @return the shares, not empty
     */
    Map<AssistanceCategory, Ratio> getShares();

    /**
     * Returns the threshold of own expense.
     *
     * @return the deductible, empty if there is none or it is unknown
     */
    Optional<Yuan> getDeductible();

    /**
     * Returns how the threshold works.
     *
     * @return the rule
     */
    @Value.Default
    default DeductibleRule getDeductibleRule() {
        return DeductibleRule.UNSTATED;
    }

    /**
     * Returns the largest sum in yuan.
     *
     * @return the cap, empty if there is none or it is unknown
     */
    Optional<Yuan> getCap();

    /**
     * Returns the largest sum in months of the local subsistence standard.
     *
     * @return the number of months, empty if the cap is not stated so
     */
    Optional<Integer> getCapMonthsOfStandard();

    /** Requires a share. */
    @Value.Check
    default void check() {
        if (getShares().isEmpty()) {
            throw new InvalidValueException("BENEFIT_SHARES", "shares must not be empty");
        }
    }

    /**
     * Starts a share of expense.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShareOfExpense}; {@code build} requires the kind and a share. */
    final class Builder extends ImmutableShareOfExpense.Builder {
        Builder() {}
    }
}
