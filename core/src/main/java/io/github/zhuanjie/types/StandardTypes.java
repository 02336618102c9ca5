package io.github.zhuanjie.types;

import io.github.zhuanjie.aid.AidOverlap;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.AidTotal;
import io.github.zhuanjie.aid.Remainder;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.aid.StackingFinding;
import io.github.zhuanjie.assistance.CertificateNumber;
import io.github.zhuanjie.assistance.DisposableIncome;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.calendar.CalendarDay;
import io.github.zhuanjie.calendar.Deadline;
import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityFilingNumber;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.FundId;
import io.github.zhuanjie.charity.FundingShare;
import io.github.zhuanjie.charity.ProjectNotice;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentNotice;
import io.github.zhuanjie.consent.DeletionDuty;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.household.BankAccount;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.DuplicateGroup;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.GoodsItem;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.ServiceRequest;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.person.DisabilityCertificateNumber;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.precheck.CapacityAnswer;
import io.github.zhuanjie.precheck.CapacityInquiry;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.DetailsRelease;
import io.github.zhuanjie.referral.EarlierState;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.HistoryAnchor;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyChange;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import io.github.zhuanjie.supply.SupplyUpdate;
import io.github.zhuanjie.transition.LocalDemand;
import io.github.zhuanjie.transition.LocalLimit;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;

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
        supplyChanges(registry);
        stackingRules(registry);
        aid(registry);
        calendar(registry);
        ReportTypes.register(registry);
        consents(registry);
        referrals(registry);
        PlanTypes.register(registry);
        DocumentTypes.register(registry);
        return registry;
    }

    private static void texts(TypeRegistry registry) {
        registry.text(ResidentId.class, ResidentId::of, ResidentId::reveal);
        registry.text(PersonName.class, PersonName::of, PersonName::reveal);
        registry.text(Note.class, Note::of, Note::reveal);
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
        registry.text(CertificateNumber.class, CertificateNumber::of, CertificateNumber::reveal);
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
        registry.text(FundId.class, FundId::of, FundId::value);
        registry.text(ReservationId.class, ReservationId::of, ReservationId::value);
        registry.text(DocumentHash.class, DocumentHash::of, DocumentHash::value);
        registry.text(SupplyListId.class, SupplyListId::of, SupplyListId::value);
        registry.text(PartyId.class, PartyId::of, PartyId::value);
    }

    private static void values(TypeRegistry registry) {
        registry.value(Household.class, Household::builder);
        registry.value(Person.class, Person::builder);
        registry.value(Recognition.class, Recognition::builder);
        registry.value(Guardian.class, Guardian::builder);
        registry.value(Need.class, Need::builder);
        registry.value(CharityOrganization.class, CharityOrganization::builder);
        registry.value(CharityProject.class, CharityProject::builder);
        registry.value(Capacity.class, Capacity::builder);
        registry.value(AreaQuota.class, AreaQuota::builder);
        registry.value(ProjectNotice.class, ProjectNotice::builder);
        registry.value(CharitableFund.class, CharitableFund::builder);
        registry.value(SupplyUpdate.class, SupplyUpdate::builder);
        registry.value(Reservation.class, Reservation::builder);
        registry.value(GoodsItem.class, GoodsItem::builder);
        registry.value(ServiceRequest.class, ServiceRequest::builder);
        registry.value(ExpenseEvidence.class, ExpenseEvidence::builder);
        registry.value(SupplyList.class, SupplyList::builder);
        registry.value(LocalStandard.class, LocalStandard::builder);
        registry.value(LocalRatio.class, LocalRatio::builder);
        registry.value(AssistanceRule.class, AssistanceRule::builder);
        registry.value(DisposableIncome.class, DisposableIncome::builder);
        registry.value(Party.class, Party::builder);
    }

    private static void records(TypeRegistry registry) {
        registry.record(BankAccount.class);
        registry.record(DaySpan.class);
        registry.record(SelfCareAssessment.class);
        registry.record(FundingShare.class);
        registry.record(DuplicateGroup.class);
        registry.record(Benefit.Step.class);
        registry.record(HeldReservation.class);
        registry.form(Extensions.class, ExtensionsForm.INSTANCE);
        registry.record(ExtensionRule.class);
        registry.record(Holdings.class);
    }

    private static void criteria(TypeRegistry registry) {
        registry.openUnion(
                Criterion.class,
                Criterion.Unrecognized.class,
                Criterion.Unrecognized::new,
                Criterion.Unrecognized::content);
        registry.union(Threshold.class);
        registry.variant(Threshold.class, "AMOUNT", Threshold.Amount.class);
        registry.variant(Threshold.class, "TIMES_STANDARD", Threshold.TimesStandard.class);
        registry.variant(Threshold.class, "TIMES_DISPOSABLE_INCOME", Threshold.TimesDisposableIncome.class);
        registry.record(AgeLimit.class);
        registry.record(RuleReference.class);
        registry.variant(Criterion.class, "ALL_OF", Criterion.AllOf.class);
        registry.variant(Criterion.class, "ANY_OF", Criterion.AnyOf.class);
        registry.variant(Criterion.class, "NOT", Criterion.Not.class);
        registry.variant(Criterion.class, "AT_LEAST", Criterion.AtLeast.class);
        registry.variant(Criterion.class, "ANY_MEMBER", Criterion.AnyMember.class);
        registry.variant(Criterion.class, "ALL_MEMBERS", Criterion.AllMembers.class);
        registry.variant(Criterion.class, "MEMBER_COUNT", Criterion.MemberCount.class);
        registry.variant(Criterion.class, "RULE", Criterion.Rule.class);
        registry.variant(Criterion.class, "JUDGEMENT", Criterion.Judgement.class);
        personCriteria(registry);
        householdCriteria(registry);
        needCriteria(registry);
    }

    private static void personCriteria(TypeRegistry registry) {
        registry.variant(Criterion.class, "CATEGORY_IN", PersonCriterion.CategoryIn.class);
        registry.variant(Criterion.class, "CATEGORY_LEFT", PersonCriterion.CategoryLeft.class);
        registry.variant(Criterion.class, "AGE", PersonCriterion.Age.class);
        registry.variant(Criterion.class, "SEX_IS", PersonCriterion.SexIs.class);
        registry.variant(Criterion.class, "CHINESE_NATIONAL", PersonCriterion.ChineseNational.class);
        registry.variant(Criterion.class, "DISABILITY_AT_LEAST", PersonCriterion.DisabilityAtLeast.class);
        registry.variant(Criterion.class, "SELF_CARE_IN", PersonCriterion.SelfCareIn.class);
        registry.variant(Criterion.class, "ILLNESS_IN", PersonCriterion.IllnessIn.class);
        registry.variant(Criterion.class, "STUDENT_IN", PersonCriterion.StudentIn.class);
        registry.variant(Criterion.class, "INSURED", PersonCriterion.Insured.class);
        registry.variant(Criterion.class, "WORK_CAPACITY_IN", PersonCriterion.WorkCapacityIn.class);
        registry.variant(Criterion.class, "EMPLOYMENT_IN", PersonCriterion.EmploymentIn.class);
    }

    private static void householdCriteria(TypeRegistry registry) {
        registry.variant(Criterion.class, "HUKOU", HouseholdCriterion.Hukou.class);
        registry.variant(Criterion.class, "RESIDENCE", HouseholdCriterion.Residence.class);
        registry.variant(Criterion.class, "SETTLEMENT_IS", HouseholdCriterion.SettlementIs.class);
        registry.variant(Criterion.class, "HEAD_COUNT", HouseholdCriterion.HeadCount.class);
        registry.variant(Criterion.class, "INCOME_PER_HEAD", HouseholdCriterion.IncomePerHead.class);
        registry.variant(
                Criterion.class, "INCOME_WITHIN_LOCAL_MULTIPLE", HouseholdCriterion.IncomeWithinLocalMultiple.class);
        registry.variant(Criterion.class, "RIGID_EXPENSE", HouseholdCriterion.RigidExpense.class);
        registry.variant(
                Criterion.class, "RIGID_SHARE_ABOVE_LOCAL_RATIO", HouseholdCriterion.RigidShareAboveLocalRatio.class);
        registry.variant(Criterion.class, "ASSETS_PER_HEAD", HouseholdCriterion.AssetsPerHead.class);
        registry.variant(Criterion.class, "DWELLINGS_AT_MOST", HouseholdCriterion.DwellingsAtMost.class);
        registry.variant(Criterion.class, "VEHICLES_AT_MOST", HouseholdCriterion.VehiclesAtMost.class);
    }

    private static void needCriteria(TypeRegistry registry) {
        registry.variant(Criterion.class, "NEED_KIND_IN", NeedCriterion.KindIn.class);
        registry.variant(Criterion.class, "EXPENSE", NeedCriterion.Expense.class);
        registry.variant(Criterion.class, "EVENT_IN", NeedCriterion.EventIn.class);
        registry.variant(Criterion.class, "AFTER_GOVERNMENT_AID", NeedCriterion.AfterGovernmentAid.class);
        registry.variant(Criterion.class, "AID_RECEIVED", NeedCriterion.AidReceived.class);
    }

    private static void benefits(TypeRegistry registry) {
        registry.union(Benefit.class);
        registry.variant(Benefit.class, "FIXED", Benefit.Fixed.class);
        registry.variant(Benefit.class, "RANGE", Benefit.Range.class);
        registry.variant(Benefit.class, "GOODS", Benefit.Goods.class);
        registry.variant(Benefit.class, "STEPPED", Benefit.Stepped.class);
        registry.variant(Benefit.class, "SERVICE", Benefit.Service.class);
        registry.variant(Benefit.class, "PREMIUM", Benefit.Premium.class);
        registry.variant(Benefit.class, "VILLAGE_INCOME", Benefit.VillageIncome.class);
        registry.variant(Benefit.class, "SUPPLEMENT", Benefit.Supplement.class);
        registry.variant(Benefit.class, "SHARE_OF_EXPENSE", ShareOfExpense.class, ShareOfExpense::builder);
    }

    private static void stackingRules(TypeRegistry registry) {
        registry.union(StackingRule.class);
        registry.variant(StackingRule.class, "ONCE", StackingRule.Once.class);
        registry.variant(StackingRule.class, "NOT_WITH", StackingRule.NotWith.class);
        registry.variant(StackingRule.class, "WITHIN_EXPENSE", StackingRule.WithinExpense.class);
        registry.variant(StackingRule.class, "AFTER_GOVERNMENT_DECISION", StackingRule.AfterGovernmentDecision.class);
    }

    private static void aid(TypeRegistry registry) {
        registry.text(AidRecordId.class, AidRecordId::of, AidRecordId::value);
        registry.value(AidRecord.class, AidRecord::builder);
        registry.value(AidOverlap.class, AidOverlap::builder);
        registry.value(RemainingNeed.class, RemainingNeed::builder);
        registry.record(AidTotal.class);
        registry.record(HouseholdMember.class);
        registry.record(Remainder.class);
        registry.record(StackingFinding.class);
    }

    private static void calendar(TypeRegistry registry) {
        registry.record(CalendarDay.class);
        registry.record(DeadlineRule.class);
        registry.union(Deadline.class);
        registry.variant(Deadline.class, "DUE", Deadline.Due.class);
        registry.variant(Deadline.class, "BEYOND_CALENDAR", Deadline.BeyondCalendar.class);
    }

    private static void consents(TypeRegistry registry) {
        registry.text(ConsentId.class, ConsentId::of, ConsentId::value);
        registry.text(ProvisionId.class, ProvisionId::of, ProvisionId::value);
        registry.union(Purpose.class);
        registry.variant(Purpose.class, "PROJECT_AID", Purpose.ProjectAid.class);
        registry.variant(Purpose.class, "ASSISTANCE", Purpose.Assistance.class);
        registry.record(ConsentNotice.class);
        registry.value(Consent.class, Consent::builder);
        registry.value(Provision.class, Provision::builder);
        registry.union(LegalBasis.class);
        registry.variant(LegalBasis.class, "CONSENT", LegalBasis.ByConsent.class);
        registry.variant(LegalBasis.class, "STATUTORY_DUTY", LegalBasis.StatutoryDuty.class);
        registry.variant(LegalBasis.class, "EMERGENCY", LegalBasis.Emergency.class);
        registry.record(EmergencyRule.class);
        registry.value(DeletionDuty.class, DeletionDuty::builder);
        registry.value(CapacityInquiry.class, CapacityInquiry::builder);
        registry.value(CapacityAnswer.class, CapacityAnswer::builder);
    }

    private static void referrals(TypeRegistry registry) {
        registry.text(ReferralId.class, ReferralId::of, ReferralId::value);
        registry.text(ReferralNumber.class, ReferralNumber::of, ReferralNumber::value);
        registry.text(EventId.class, EventId::of, EventId::value);
        registry.record(Actor.class);
        registry.record(Opening.class);
        registry.record(EarlierState.class);
        registry.value(ReferralTerms.class, ReferralTerms::builder);
        registry.value(EventDetails.class, EventDetails::builder);
        registry.value(ReferralEvent.class, ReferralEvent::builder, BoundDetails::require);
        registry.value(Referral.class, Referral::builder);
        registry.value(HistoryEntry.class, HistoryEntry::builder, BoundDetails::require);
        registry.record(HistoryHead.class);
        registry.record(HistoryAnchor.class);
        registry.record(DetailsErasure.class);
        registry.record(DetailsRelease.class);
        registry.record(StateRule.class);
        registry.record(TransitionRule.class);
        registry.record(ReasonRule.class);
        registry.record(LocalState.class);
        registry.record(LocalReason.class);
        registry.record(LocalDemand.class);
        registry.record(LocalLimit.class);
        registry.value(LocalTable.class, LocalTable::builder);
        registry.value(TransitionTable.class, TransitionTable::builder);
    }

    private static void supplyChanges(TypeRegistry registry) {
        registry.union(SupplyChange.class);
        registry.variant(SupplyChange.class, "ADDED", SupplyChange.Added.class);
        registry.variant(SupplyChange.class, "REMOVED", SupplyChange.Removed.class);
        registry.variant(SupplyChange.class, "REPLACED", SupplyChange.Replaced.class);
        registry.variant(SupplyChange.class, "CAPACITY_CHANGED", SupplyChange.CapacityChanged.class);
        registry.variant(SupplyChange.class, "MOVED", SupplyChange.Moved.class);
        registry.variant(SupplyChange.class, "FUNDS_REPLACED", SupplyChange.FundsReplaced.class);
        registry.variant(SupplyChange.class, "EXTENSIONS_REPLACED", SupplyChange.ExtensionsReplaced.class);
    }
}
