package io.github.zhuanjie.lint;

import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.HouseholdCriterionVisitor;
import io.github.zhuanjie.household.Settlement;
import java.util.Set;

/** Says which facts of a household a condition asks about, and what of them. */
final class HouseholdFacts implements HouseholdCriterionVisitor<Leaf> {

    @Override
    public Leaf visitHukou(HouseholdCriterion.Hukou c) {
        return Leaf.place("hukou", c.within());
    }

    @Override
    public Leaf visitResidence(HouseholdCriterion.Residence c) {
        return Leaf.place("residence", c.within());
    }

    @Override
    public Leaf visitSettlementIs(HouseholdCriterion.SettlementIs c) {
        return Leaf.among(Settlement.class, Set.of(c.settlement()));
    }

    @Override
    public Leaf visitHeadCount(HouseholdCriterion.HeadCount c) {
        return Leaf.span("heads", "", c.min(), c.max().map(Integer::longValue).orElse(Long.MAX_VALUE));
    }

    @Override
    public Leaf visitIncomePerHead(HouseholdCriterion.IncomePerHead c) {
        return Leaf.sum("income", "", c.comparison(), c.threshold(), false);
    }

    @Override
    public Leaf visitIncomeWithinLocalMultiple(HouseholdCriterion.IncomeWithinLocalMultiple c) {
        return Leaf.whole(c);
    }

    @Override
    public Leaf visitRigidExpense(HouseholdCriterion.RigidExpense c) {
        return Leaf.sum("rigid", c.kind(), c.comparison(), c.threshold(), true);
    }

    @Override
    public Leaf visitRigidShareAboveLocalRatio(HouseholdCriterion.RigidShareAboveLocalRatio c) {
        return Leaf.whole(c);
    }

    @Override
    public Leaf visitAssetsPerHead(HouseholdCriterion.AssetsPerHead c) {
        return Leaf.sum("assets", "", c.comparison(), c.threshold(), false);
    }

    @Override
    public Leaf visitDwellingsAtMost(HouseholdCriterion.DwellingsAtMost c) {
        return Leaf.span("dwellings", "", 0, c.count());
    }

    @Override
    public Leaf visitVehiclesAtMost(HouseholdCriterion.VehiclesAtMost c) {
        return Leaf.span("vehicles", "", 0, c.count());
    }
}
