package io.github.zhuanjie.types;

import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityFilingNumber;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.charity.SupplyList;
import io.github.zhuanjie.charity.SupplyListId;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.DisabilityCertificateNumber;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.Person;
import io.github.zhuanjie.household.PersonId;
import io.github.zhuanjie.household.Recognition;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.referral.Consent;
import io.github.zhuanjie.referral.ConsentId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralId;
import io.github.zhuanjie.report.AreaLine;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.KindLine;
import io.github.zhuanjie.report.ProjectLine;
import io.github.zhuanjie.report.ReasonLine;
import io.github.zhuanjie.report.Tally;

/** The list of the library's own types. The codes of variants are a promise to every document ever written. */
final class StandardTypes {

    private StandardTypes() {}

    static TypeRegistry register(TypeRegistry registry) {
        texts(registry);
        identifiers(registry);
        values(registry);
        records(registry);
        criteria(registry);
        benefits(registry);
        return registry;
    }

    private static void texts(TypeRegistry registry) {
        registry.text(ResidentId.class, ResidentId::of, ResidentId::reveal);
        registry.text(PersonName.class, PersonName::of, PersonName::reveal);
        registry.text(Wording.class, Wording::of, Wording::reveal);
        registry.text(Phone.class, Phone::of, Phone::reveal);
        registry.text(Address.class, Address::of, Address::reveal);
        registry.text(BankAccountNumber.class, BankAccountNumber::of, BankAccountNumber::reveal);
        registry.text(
                ForeignPermanentResidentId.class, ForeignPermanentResidentId::of, ForeignPermanentResidentId::reveal);
        registry.text(
                DisabilityCertificateNumber.class,
                DisabilityCertificateNumber::of,
                DisabilityCertificateNumber::reveal);
        registry.text(CharityFilingNumber.class, CharityFilingNumber::of, CharityFilingNumber::value);
        registry.text(UnifiedSocialCreditCode.class, UnifiedSocialCreditCode::of, UnifiedSocialCreditCode::toString);
        registry.text(DivisionCode.class, DivisionCode::of, DivisionCode::toString);
        registry.text(Yuan.class, Yuan::parse, Yuan::toString);
        registry.text(Ratio.class, Ratio::parse, Ratio::toString);
    }

    private static void identifiers(TypeRegistry registry) {
        registry.text(HouseholdId.class, HouseholdId::of, HouseholdId::value);
        registry.text(PersonId.class, PersonId::of, PersonId::value);
        registry.text(NeedId.class, NeedId::of, NeedId::value);
        registry.text(ProjectId.class, ProjectId::of, ProjectId::value);
        registry.text(SupplyListId.class, SupplyListId::of, SupplyListId::value);
        registry.text(ConsentId.class, ConsentId::of, ConsentId::value);
        registry.text(ReferralId.class, ReferralId::of, ReferralId::value);
    }

    private static void values(TypeRegistry registry) {
        registry.value(Household.class, Household::builder);
        registry.value(Person.class, Person::builder);
        registry.value(Recognition.class, Recognition::builder);
        registry.value(Need.class, Need::builder);
        registry.value(CharityOrganization.class, CharityOrganization::builder);
        registry.value(CharityProject.class, CharityProject::builder);
        registry.value(Capacity.class, Capacity::builder);
        registry.value(SupplyList.class, SupplyList::builder);
        registry.value(LocalStandard.class, LocalStandard::builder);
        registry.value(Consent.class, Consent::builder);
        registry.value(Referral.class, Referral::builder);
        registry.value(Grant.class, Grant::builder);
        registry.value(ProjectUse.class, ProjectUse::builder);
        registry.value(MatchingResult.class, MatchingResult::builder);
        registry.value(CoordinationReport.class, CoordinationReport::builder);
    }

    private static void records(TypeRegistry registry) {
        registry.record(AlgorithmId.class);
        registry.record(Award.class);
        registry.record(Exclusion.class);
        registry.record(UnmetNeed.class);
        registry.record(Benefit.Step.class);
        registry.record(Tally.class);
        registry.record(KindLine.class);
        registry.record(AreaLine.class);
        registry.record(ReasonLine.class);
        registry.record(ProjectLine.class);
    }

    private static void criteria(TypeRegistry registry) {
        registry.union(Criterion.class);
        registry.variant(Criterion.class, "ALL_OF", Criterion.AllOf.class);
        registry.variant(Criterion.class, "ANY_OF", Criterion.AnyOf.class);
        registry.variant(Criterion.class, "NOT", Criterion.Not.class);
        registry.variant(Criterion.class, "ANY_MEMBER", Criterion.AnyMember.class);
        registry.variant(Criterion.class, "CATEGORY_IN", Criterion.CategoryIn.class);
        registry.variant(Criterion.class, "AGE", Criterion.Age.class);
        registry.variant(Criterion.class, "HUKOU", Criterion.Hukou.class);
        registry.variant(Criterion.class, "RESIDENCE", Criterion.Residence.class);
        registry.variant(Criterion.class, "SETTLEMENT_IS", Criterion.SettlementIs.class);
        registry.variant(Criterion.class, "DISABILITY_AT_LEAST", Criterion.DisabilityAtLeast.class);
        registry.variant(Criterion.class, "ILLNESS_IN", Criterion.IllnessIn.class);
        registry.variant(Criterion.class, "STUDENT_IN", Criterion.StudentIn.class);
        registry.variant(Criterion.class, "INSURED", Criterion.Insured.class);
        registry.variant(Criterion.class, "EXPENSE_AT_LEAST", Criterion.ExpenseAtLeast.class);
        registry.variant(Criterion.class, "INCOME_AT_MOST", Criterion.IncomeAtMost.class);
        registry.variant(Criterion.class, "EVENT_IN", Criterion.EventIn.class);
        registry.variant(Criterion.class, "AFTER_GOVERNMENT_AID", Criterion.AfterGovernmentAid.class);
        registry.variant(Criterion.class, "JUDGEMENT", Criterion.Judgement.class);
    }

    private static void benefits(TypeRegistry registry) {
        registry.union(Benefit.class);
        registry.variant(Benefit.class, "FIXED", Benefit.Fixed.class);
        registry.variant(Benefit.class, "RANGE", Benefit.Range.class);
        registry.variant(Benefit.class, "GOODS", Benefit.Goods.class);
        registry.variant(Benefit.class, "STEPPED", Benefit.Stepped.class);
        registry.variant(Benefit.class, "SHARE_OF_EXPENSE", ShareOfExpense.class, ShareOfExpense::builder);
    }
}
