package io.github.zhuanjie.explanation;

import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.HouseholdCriterionVisitor;
import io.github.zhuanjie.criterion.Threshold;

/** Says conditions about a household. */
record HouseholdWords(Words words) implements HouseholdCriterionVisitor<String> {

    @Override
    public String visitHukou(HouseholdCriterion.Hukou c) {
        return words.say("hukou", words.place(c.within()));
    }

    @Override
    public String visitResidence(HouseholdCriterion.Residence c) {
        return words.say("residence", words.place(c.within()));
    }

    @Override
    public String visitSettlementIs(HouseholdCriterion.SettlementIs c) {
        return words.say("settlement", words.label(c.settlement()));
    }

    @Override
    public String visitHeadCount(HouseholdCriterion.HeadCount c) {
        return words.say("headCount", words.range(c.min(), c.max()));
    }

    @Override
    public String visitIncomePerHead(HouseholdCriterion.IncomePerHead c) {
        boolean yearly = c.threshold() instanceof Threshold.TimesDisposableIncome;
        return words.say(
                yearly ? "income.yearly" : "income.monthly",
                words.label(c.comparison()),
                words.threshold(c.threshold()));
    }

    @Override
    public String visitIncomeWithinLocalMultiple(HouseholdCriterion.IncomeWithinLocalMultiple c) {
        return words.say("income.margin");
    }

    @Override
    public String visitRigidExpense(HouseholdCriterion.RigidExpense c) {
        return words.say(
                "rigidExpense", words.label(c.kind()), words.label(c.comparison()), words.threshold(c.threshold()));
    }

    @Override
    public String visitRigidShareAboveLocalRatio(HouseholdCriterion.RigidShareAboveLocalRatio c) {
        return words.say("rigidShare");
    }

    @Override
    public String visitAssetsPerHead(HouseholdCriterion.AssetsPerHead c) {
        return words.say("assets", words.label(c.comparison()), words.threshold(c.threshold()));
    }

    @Override
    public String visitDwellingsAtMost(HouseholdCriterion.DwellingsAtMost c) {
        return words.say("dwellings", String.valueOf(c.count()));
    }

    @Override
    public String visitVehiclesAtMost(HouseholdCriterion.VehiclesAtMost c) {
        return words.say("vehicles", String.valueOf(c.count()));
    }
}
