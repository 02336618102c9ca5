package io.github.zhuanjie.criterion;

import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * A single condition about the household, the same for all its members.
 *
 * <p>Immutable and thread-safe.
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface HouseholdCriterion extends Criterion {

    /**
     * Passes this criterion to the method of a visitor that is made for it.
     *
     * @param <R> the type of the visitor's result
     * @param visitor  the visitor
     * @return the visitor's result
     */
    <R> R accept(HouseholdCriterionVisitor<R> visitor);

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitHousehold(this);
    }

    /**
     * The household is registered within a division.
     *
     * @param within  the division
     */
    record Hukou(DivisionCode within) implements HouseholdCriterion {
        /** Requires a division. */
        public Hukou {
            Objects.requireNonNull(within, "within");
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitHukou(this);
        }
    }

    /**
     * The household lives within a division.
     *
     * @param within  the division
     */
    record Residence(DivisionCode within) implements HouseholdCriterion {
        /** Requires a division. */
        public Residence {
            Objects.requireNonNull(within, "within");
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitResidence(this);
        }
    }

    /**
     * The household counts as urban or rural.
     *
     * @param settlement  which of the two
     */
    record SettlementIs(Settlement settlement) implements HouseholdCriterion {
        /** Requires a settlement. */
        public SettlementIs {
            Objects.requireNonNull(settlement, "settlement");
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitSettlementIs(this);
        }
    }

    /**
     * The household counts a number of people.
     *
     * @param min  the smallest number, 0 or more
     * @param max  the largest number, not below the smallest; empty for no limit
     */
    record HeadCount(int min, Optional<Integer> max) implements HouseholdCriterion {
        /** Requires ordered bounds. */
        public HeadCount {
            Shapes.requireBounds(min, max);
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitHeadCount(this);
        }
    }

    /**
     * The household's income per head compares with a threshold: by the month with a sum or the subsistence standard, by
     * the year with the disposable income.
     *
     * @param comparison  how it must compare
     * @param threshold  with what
     */
    record IncomePerHead(Comparison comparison, Threshold threshold) implements HouseholdCriterion {
        /** Requires both. */
        public IncomePerHead {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(threshold, "threshold");
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitIncomePerHead(this);
        }
    }

    /**
     * The household's income per head is within the local multiple of the subsistence standard for recognition at the
     * margin ({@link LocalRatioKind#EDGE_INCOME_MULTIPLE}); whether exactly the multiple is within it, the local rule says.
     */
    record IncomeWithinLocalMultiple() implements HouseholdCriterion {
        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitIncomeWithinLocalMultiple(this);
        }
    }

    /**
     * What the household had to pay for itself over twelve months compares with a threshold.
     *
     * @param kind  which expense
     * @param comparison  how it must compare
     * @param threshold  with what
     */
    record RigidExpense(ExpenseKind kind, Comparison comparison, Threshold threshold) implements HouseholdCriterion {
        /** Requires all three. */
        public RigidExpense {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(threshold, "threshold");
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitRigidExpense(this);
        }
    }

    /**
     * Rigid expenditure is above the local share of income ({@link LocalRatioKind#RIGID_EXPENDITURE_RATIO}, 民发〔2024〕57号).
     */
    record RigidShareAboveLocalRatio() implements HouseholdCriterion {
        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitRigidShareAboveLocalRatio(this);
        }
    }

    /**
     * The household's financial assets per head compare with a threshold, such as 24 times the monthly subsistence standard.
     *
     * @param comparison  how they must compare
     * @param threshold  with what
     */
    record AssetsPerHead(Comparison comparison, Threshold threshold) implements HouseholdCriterion {
        /** Requires both. */
        public AssetsPerHead {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(threshold, "threshold");
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitAssetsPerHead(this);
        }
    }

    /**
     * The household owns no more dwellings than a number.
     *
     * @param count  the number, 0 or more
     */
    record DwellingsAtMost(int count) implements HouseholdCriterion {
        /** Requires a number. */
        public DwellingsAtMost {
            Shapes.requireBounds(count, Optional.empty());
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitDwellingsAtMost(this);
        }
    }

    /**
     * The household owns no more motor vehicles than a number.
     *
     * @param count  the number, 0 or more
     */
    record VehiclesAtMost(int count) implements HouseholdCriterion {
        /** Requires a number. */
        public VehiclesAtMost {
            Shapes.requireBounds(count, Optional.empty());
        }

        @Override
        public <R> R accept(HouseholdCriterionVisitor<R> visitor) {
            return visitor.visitVehiclesAtMost(this);
        }
    }
}
