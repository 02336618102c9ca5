package io.github.zhuanjie.criterion;

/**
 * A function over household criteria with one method for each kind, so that the compiler finds every place a new kind
 * concerns.
 *
 * @param <R> the type of the result
 */
public interface HouseholdCriterionVisitor<R> {

    /**
     * Visits a {@link HouseholdCriterion.Hukou}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitHukou(HouseholdCriterion.Hukou criterion);

    /**
     * Visits a {@link HouseholdCriterion.Residence}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitResidence(HouseholdCriterion.Residence criterion);

    /**
     * Visits a {@link HouseholdCriterion.SettlementIs}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitSettlementIs(HouseholdCriterion.SettlementIs criterion);

    /**
     * Visits a {@link HouseholdCriterion.HeadCount}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitHeadCount(HouseholdCriterion.HeadCount criterion);

    /**
     * Visits a {@link HouseholdCriterion.IncomePerHead}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitIncomePerHead(HouseholdCriterion.IncomePerHead criterion);

    /**
     * Visits a {@link HouseholdCriterion.IncomeWithinLocalMultiple}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitIncomeWithinLocalMultiple(HouseholdCriterion.IncomeWithinLocalMultiple criterion);

    /**
     * Visits a {@link HouseholdCriterion.RigidExpense}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitRigidExpense(HouseholdCriterion.RigidExpense criterion);

    /**
     * Visits a {@link HouseholdCriterion.RigidShareAboveLocalRatio}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitRigidShareAboveLocalRatio(HouseholdCriterion.RigidShareAboveLocalRatio criterion);

    /**
     * Visits a {@link HouseholdCriterion.AssetsPerHead}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAssetsPerHead(HouseholdCriterion.AssetsPerHead criterion);

    /**
     * Visits a {@link HouseholdCriterion.DwellingsAtMost}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitDwellingsAtMost(HouseholdCriterion.DwellingsAtMost criterion);

    /**
     * Visits a {@link HouseholdCriterion.VehiclesAtMost}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitVehiclesAtMost(HouseholdCriterion.VehiclesAtMost criterion);
}
