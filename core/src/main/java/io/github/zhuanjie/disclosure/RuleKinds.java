package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.CriterionVisitor;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.HouseholdCriterionVisitor;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.NeedCriterionVisitor;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.PersonCriterionVisitor;
import io.github.zhuanjie.privacy.DataKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which kinds of information the conditions of a rule ask about. What only a person can judge, or a newer version
 * understands, asks for nothing that could be named.
 */
final class RuleKinds implements CriterionVisitor<Set<DataKind>> {

    private Set<DataKind> all(Collection<Criterion> parts) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        parts.forEach(part -> kinds.addAll(part.accept(this)));
        return kinds;
    }

    private Set<DataKind> ofMembers(Criterion... parts) {
        Set<DataKind> kinds = all(List.of(parts));
        kinds.add(DataKind.HOUSEHOLD);
        return kinds;
    }

    @Override
    public Set<DataKind> visitAllOf(Criterion.AllOf criterion) {
        return all(criterion.of());
    }

    @Override
    public Set<DataKind> visitAnyOf(Criterion.AnyOf criterion) {
        return all(criterion.of());
    }

    @Override
    public Set<DataKind> visitNot(Criterion.Not criterion) {
        return criterion.of().accept(this);
    }

    @Override
    public Set<DataKind> visitAtLeast(Criterion.AtLeast criterion) {
        return all(criterion.of());
    }

    @Override
    public Set<DataKind> visitAnyMember(Criterion.AnyMember criterion) {
        return ofMembers(criterion.of());
    }

    @Override
    public Set<DataKind> visitAllMembers(Criterion.AllMembers criterion) {
        return ofMembers(criterion.where(), criterion.of());
    }

    @Override
    public Set<DataKind> visitMemberCount(Criterion.MemberCount criterion) {
        return ofMembers(criterion.of());
    }

    @Override
    public Set<DataKind> visitRule(Criterion.Rule criterion) {
        return criterion.of().accept(this);
    }

    @Override
    public Set<DataKind> visitJudgement(Criterion.Judgement criterion) {
        return Set.of();
    }

    @Override
    public Set<DataKind> visitUnrecognized(Criterion.Unrecognized criterion) {
        return Set.of();
    }

    @Override
    public Set<DataKind> visitPerson(PersonCriterion criterion) {
        return criterion.accept(new OfPerson());
    }

    @Override
    public Set<DataKind> visitHousehold(HouseholdCriterion criterion) {
        return criterion.accept(new OfHousehold());
    }

    @Override
    public Set<DataKind> visitNeed(NeedCriterion criterion) {
        return criterion.accept(new OfNeed());
    }

    private static final class OfPerson implements PersonCriterionVisitor<Set<DataKind>> {
        @Override
        public Set<DataKind> visitCategoryIn(PersonCriterion.CategoryIn criterion) {
            return EnumSet.of(DataKind.ASSISTANCE_STATUS);
        }

        @Override
        public Set<DataKind> visitCategoryLeft(PersonCriterion.CategoryLeft criterion) {
            return EnumSet.of(DataKind.ASSISTANCE_STATUS);
        }

        @Override
        public Set<DataKind> visitAge(PersonCriterion.Age criterion) {
            return EnumSet.of(DataKind.DEMOGRAPHICS);
        }

        @Override
        public Set<DataKind> visitSexIs(PersonCriterion.SexIs criterion) {
            return EnumSet.of(DataKind.DEMOGRAPHICS);
        }

        @Override
        public Set<DataKind> visitChineseNational(PersonCriterion.ChineseNational criterion) {
            return EnumSet.of(DataKind.RESIDENT_ID);
        }

        @Override
        public Set<DataKind> visitDisabilityAtLeast(PersonCriterion.DisabilityAtLeast criterion) {
            return EnumSet.of(DataKind.HEALTH);
        }

        @Override
        public Set<DataKind> visitSelfCareIn(PersonCriterion.SelfCareIn criterion) {
            return EnumSet.of(DataKind.HEALTH);
        }

        @Override
        public Set<DataKind> visitIllnessIn(PersonCriterion.IllnessIn criterion) {
            return EnumSet.of(DataKind.HEALTH);
        }

        @Override
        public Set<DataKind> visitStudentIn(PersonCriterion.StudentIn criterion) {
            return EnumSet.of(DataKind.EDUCATION_EMPLOYMENT);
        }

        @Override
        public Set<DataKind> visitInsured(PersonCriterion.Insured criterion) {
            return EnumSet.of(DataKind.HEALTH);
        }

        @Override
        public Set<DataKind> visitWorkCapacityIn(PersonCriterion.WorkCapacityIn criterion) {
            return EnumSet.of(DataKind.HEALTH);
        }

        @Override
        public Set<DataKind> visitEmploymentIn(PersonCriterion.EmploymentIn criterion) {
            return EnumSet.of(DataKind.EDUCATION_EMPLOYMENT);
        }
    }

    private static final class OfHousehold implements HouseholdCriterionVisitor<Set<DataKind>> {
        @Override
        public Set<DataKind> visitHukou(HouseholdCriterion.Hukou criterion) {
            return EnumSet.of(DataKind.CONTACT);
        }

        @Override
        public Set<DataKind> visitResidence(HouseholdCriterion.Residence criterion) {
            return EnumSet.of(DataKind.CONTACT);
        }

        @Override
        public Set<DataKind> visitSettlementIs(HouseholdCriterion.SettlementIs criterion) {
            return EnumSet.of(DataKind.HOUSEHOLD);
        }

        @Override
        public Set<DataKind> visitHeadCount(HouseholdCriterion.HeadCount criterion) {
            return EnumSet.of(DataKind.HOUSEHOLD);
        }

        @Override
        public Set<DataKind> visitIncomePerHead(HouseholdCriterion.IncomePerHead criterion) {
            return EnumSet.of(DataKind.INCOME, DataKind.HOUSEHOLD);
        }

        @Override
        public Set<DataKind> visitIncomeWithinLocalMultiple(HouseholdCriterion.IncomeWithinLocalMultiple criterion) {
            return EnumSet.of(DataKind.INCOME, DataKind.HOUSEHOLD);
        }

        @Override
        public Set<DataKind> visitRigidExpense(HouseholdCriterion.RigidExpense criterion) {
            return EnumSet.of(DataKind.INCOME);
        }

        @Override
        public Set<DataKind> visitRigidShareAboveLocalRatio(HouseholdCriterion.RigidShareAboveLocalRatio criterion) {
            return EnumSet.of(DataKind.INCOME);
        }

        @Override
        public Set<DataKind> visitAssetsPerHead(HouseholdCriterion.AssetsPerHead criterion) {
            return EnumSet.of(DataKind.INCOME, DataKind.HOUSEHOLD);
        }

        @Override
        public Set<DataKind> visitDwellingsAtMost(HouseholdCriterion.DwellingsAtMost criterion) {
            return EnumSet.of(DataKind.INCOME);
        }

        @Override
        public Set<DataKind> visitVehiclesAtMost(HouseholdCriterion.VehiclesAtMost criterion) {
            return EnumSet.of(DataKind.INCOME);
        }
    }

    private static final class OfNeed implements NeedCriterionVisitor<Set<DataKind>> {
        @Override
        public Set<DataKind> visitKindIn(NeedCriterion.KindIn criterion) {
            return EnumSet.of(DataKind.NEED);
        }

        @Override
        public Set<DataKind> visitExpense(NeedCriterion.Expense criterion) {
            return EnumSet.of(DataKind.INCOME);
        }

        @Override
        public Set<DataKind> visitEventIn(NeedCriterion.EventIn criterion) {
            return EnumSet.of(DataKind.NEED);
        }

        @Override
        public Set<DataKind> visitAfterGovernmentAid(NeedCriterion.AfterGovernmentAid criterion) {
            return EnumSet.of(DataKind.ASSISTANCE_STATUS);
        }

        @Override
        public Set<DataKind> visitAidReceived(NeedCriterion.AidReceived criterion) {
            return EnumSet.of(DataKind.ASSISTANCE_STATUS);
        }
    }
}
