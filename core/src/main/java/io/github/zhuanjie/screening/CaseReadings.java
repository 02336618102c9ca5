package io.github.zhuanjie.screening;

import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.HouseholdCriterionVisitor;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.NeedCriterionVisitor;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.eligibility.AidHistory;
import io.github.zhuanjie.eligibility.FactKind;
import java.util.List;
import java.util.Optional;

/**
 * What conditions about a household or a need read, of whichever member is asked. Empty where it is too various for a
 * column: what documents show, sums over all expenses, and what others know of earlier aid.
 */
final class CaseReadings
        implements HouseholdCriterionVisitor<Optional<Reading>>, NeedCriterionVisitor<Optional<Reading>> {

    private final Readings readings;

    CaseReadings(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Optional<Reading> visitHukou(HouseholdCriterion.Hukou c) {
        return Optional.of(
                readings.ofCase(FactKind.HUKOU, subject -> subject.household().getHukou()));
    }

    @Override
    public Optional<Reading> visitResidence(HouseholdCriterion.Residence c) {
        return Optional.of(
                Reading.of("RESIDENCE", (subject, person) -> subject.household().getResidence()));
    }

    @Override
    public Optional<Reading> visitSettlementIs(HouseholdCriterion.SettlementIs c) {
        return Optional.of(readings.ofCase(
                FactKind.SETTLEMENT, subject -> subject.household().getSettlement()));
    }

    @Override
    public Optional<Reading> visitHeadCount(HouseholdCriterion.HeadCount c) {
        return Optional.of(readings.ofCase(
                FactKind.HEAD_COUNT, subject -> subject.household().effectiveHeadCount()));
    }

    @Override
    public Optional<Reading> visitIncomePerHead(HouseholdCriterion.IncomePerHead c) {
        return Optional.of(readings.income());
    }

    @Override
    public Optional<Reading> visitIncomeWithinLocalMultiple(HouseholdCriterion.IncomeWithinLocalMultiple c) {
        return Optional.of(readings.income());
    }

    @Override
    public Optional<Reading> visitRigidExpense(HouseholdCriterion.RigidExpense c) {
        return Optional.of(readings.householdExpense(c.kind(), isLocal(c.threshold())));
    }

    private static boolean isLocal(Threshold threshold) {
        return !(threshold instanceof Threshold.Amount);
    }

    @Override
    public Optional<Reading> visitRigidShareAboveLocalRatio(HouseholdCriterion.RigidShareAboveLocalRatio c) {
        return Optional.empty();
    }

    @Override
    public Optional<Reading> visitAssetsPerHead(HouseholdCriterion.AssetsPerHead c) {
        return Optional.of(readings.assets());
    }

    @Override
    public Optional<Reading> visitDwellingsAtMost(HouseholdCriterion.DwellingsAtMost c) {
        return Optional.of(readings.ofCase(
                FactKind.DWELLINGS, subject -> subject.household().getDwellings()));
    }

    @Override
    public Optional<Reading> visitVehiclesAtMost(HouseholdCriterion.VehiclesAtMost c) {
        return Optional.of(readings.ofCase(
                FactKind.MOTOR_VEHICLES, subject -> subject.household().getMotorVehicles()));
    }

    @Override
    public Optional<Reading> visitKindIn(NeedCriterion.KindIn c) {
        return Optional.of(
                Reading.of("NEED_KIND", (subject, person) -> subject.need().getKind()));
    }

    @Override
    public Optional<Reading> visitExpense(NeedCriterion.Expense c) {
        return c.period() == ExpensePeriod.TWELVE_MONTHS
                ? Optional.of(readings.needExpense(c.kind(), isLocal(c.threshold())))
                : Optional.empty();
    }

    @Override
    public Optional<Reading> visitEventIn(NeedCriterion.EventIn c) {
        return Optional.of(Reading.of(
                FactKind.EVENT,
                (subject, person) -> List.of(
                        readings.standing(subject.need().getEvent()),
                        readings.standing(subject.need().getEventOn()))));
    }

    @Override
    public Optional<Reading> visitAfterGovernmentAid(NeedCriterion.AfterGovernmentAid c) {
        return Optional.of(readings.ofCase(
                FactKind.GOVERNMENT_AID, subject -> subject.need().getGovernmentAidReceived()));
    }

    @Override
    public Optional<Reading> visitAidReceived(NeedCriterion.AidReceived c) {
        return readings.context().aid() == AidHistory.NOT_ASKED ? Optional.of(Readings.ofNothing()) : Optional.empty();
    }
}
