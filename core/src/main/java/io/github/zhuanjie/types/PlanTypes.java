package io.github.zhuanjie.types;

import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.BenefitFormula;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.CapacityPrice;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.GrantMove;
import io.github.zhuanjie.plan.InKind;
import io.github.zhuanjie.plan.KeptGrants;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.PlanDifference;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.plan.ShareUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UseChange;
import io.github.zhuanjie.priority.PriorityContribution;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityRate;
import io.github.zhuanjie.priority.PriorityScore;
import io.github.zhuanjie.priority.PriorityStep;
import io.github.zhuanjie.priority.PriorityTier;

/** What goes into a plan beside needs and projects, and what comes out of it. */
final class PlanTypes {

    private PlanTypes() {}

    static void register(TypeRegistry registry) {
        priorities(registry);
        results(registry);
    }

    private static void priorities(TypeRegistry registry) {
        registry.record(PriorityTier.class);
        registry.record(PriorityStep.class);
        registry.record(PriorityRate.class);
        registry.value(PriorityPolicy.class, PriorityPolicy::builder);
        registry.record(PriorityContribution.class);
        registry.record(PriorityScore.class);
    }

    private static void results(TypeRegistry registry) {
        registry.record(AlgorithmId.class);
        registry.record(Award.class);
        registry.record(InKind.class);
        registry.record(Exclusion.class);
        registry.record(ProjectBar.class);
        registry.record(OpenReferral.class);
        registry.record(UnmetNeed.class);
        registry.record(CutOff.class);
        registry.text(BenefitWorth.class, BenefitWorth::parse, BenefitWorth::toString);
        registry.value(Grant.class, Grant::builder);
        registry.value(ShareUse.class, ShareUse::builder);
        registry.value(ProjectUse.class, ProjectUse::builder);
        registry.record(KeptGrants.class);
        registry.record(BenefitFormula.class);
        registry.record(ProvenBenefit.class);
        registry.record(CapacityPrice.class);
        registry.value(MatchingResult.class, MatchingResult::builder);
        registry.record(GrantMove.class);
        registry.record(UseChange.class);
        registry.value(PlanDifference.class, PlanDifference::builder);
    }
}
