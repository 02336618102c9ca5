package io.github.zhuanjie.json;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentGiver;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentNotice;
import io.github.zhuanjie.consent.DeletionDuty;
import io.github.zhuanjie.consent.DeletionReason;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.NoticeTopic;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.history.HistoryChain;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.precheck.CapacityAnswer;
import io.github.zhuanjie.precheck.CapacityInquiry;
import io.github.zhuanjie.precheck.CapacityVerdict;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.DetailsRelease;
import io.github.zhuanjie.referral.EarlierState;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.HistoryAnchor;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.referral.SimplifiedGround;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyListId;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalDemand;
import io.github.zhuanjie.transition.LocalLimit;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionTable;
import java.time.Instant;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Consents, referrals and what happens to them, with every member at least once. */
final class ReferralDocuments {

    private static final DocumentHash HASH = DocumentHash.of("0".repeat(64));
    private static final Instant AT = Instant.parse("2024-06-01T08:30:00.125Z");
    private static final String SALT = "0123456789abcdef".repeat(2);

    private ReferralDocuments() {}

    static List<Object> all() {
        return List.of(
                consent()
                        .giver(ConsentGiver.GUARDIAN)
                        .guardianRelation(FamilyRelation.PARENT)
                        .guardianName(PersonName.of("某家长"))
                        .addDataKinds(DataKind.HEALTH, DataKind.NAME)
                        .withdrawnOn(Samples.DAY.plusDays(3))
                        .build(),
                consent().giver(ConsentGiver.SELF).build(),
                provision()
                        .basis(BasisKind.CONSENT)
                        .consent(ConsentId.of("C-1"))
                        .build(),
                provision()
                        .basis(BasisKind.EMERGENCY)
                        .rule(new RuleReference("r", Optional.empty(), Optional.empty()))
                        .build(),
                ConsentId.of("C-1"),
                ProvisionId.of("V-1"),
                PartyId.of("O-1"),
                ReferralId.of("R-1"),
                ReferralNumber.of("2024-17"),
                EventId.of("E-1"),
                office(),
                charity(),
                Actor.person(office().getId()),
                Purpose.project(ProjectId.of("PR-1")),
                Purpose.assistance(AssistanceCategory.TEKUN, AssistanceCategory.DIBAO),
                notice(),
                terms().build(),
                terms().build().opening(),
                details().build(),
                event(1, ReferralAction.DECLINE)
                        .reason(ReferralReason.NOT_REACHED)
                        .until(Samples.DAY)
                        .consent(ConsentId.of("C-1"))
                        .basis(BasisKind.CONSENT)
                        .provision(ProvisionId.of("V-1"))
                        .localState("visit-planned")
                        .localReason("moved-in-county")
                        .detailsHash(EventHash.of(details().build()))
                        .details(details().build())
                        .build(),
                event(0, ReferralAction.DRAFT)
                        .opening(terms().build().opening())
                        .build(),
                referral(),
                before(),
                new EarlierState(ReferralState.DRAFT, AT, Optional.empty(), Optional.empty(), Optional.empty()),
                TransitionTables.standard(),
                TransitionTables.standard().getStates().get(0),
                TransitionTables.standard().getTransitions().get(1),
                TransitionTables.standard().getReasons().get(0),
                localTable(),
                localTable().getLocalReasons().get(0),
                localTable().getDemands().get(0),
                localTable().getLimits().get(0),
                extendedTable(),
                new LegalBasis.ByConsent(ConsentId.of("C-1")),
                new LegalBasis.StatutoryDuty(rule()),
                new LegalBasis.Emergency("r-1", Note.of("深夜突发疾病")),
                new EmergencyRule(
                        rule(),
                        EnumSet.of(PartyKind.HUB),
                        EnumSet.of(DataKind.NAME, DataKind.NEED),
                        Samples.DAY,
                        Optional.of(Samples.DAY.plusYears(1))),
                deletion(),
                inquiry(),
                answer(),
                history().entries().get(0),
                history().withoutDetails().entries().get(1),
                history().head(),
                new HistoryAnchor(AT, 1, HASH),
                new DetailsErasure(ReferralId.of("R-1"), ErasureGround.RETENTION_OVER, office().getId(), AT),
                new DetailsRelease(ReferralId.of("R-1"), rule(), office().getId(), AT),
                new io.github.zhuanjie.transition.LocalState(
                        "visit-planned",
                        ReferralState.ACCEPTED,
                        EnumSet.of(io.github.zhuanjie.party.ActorSide.RECIPIENT)));
    }

    private static RuleReference rule() {
        return new RuleReference("r-1", Optional.of("2"), Optional.of("第三条"));
    }

    private static DeletionDuty deletion() {
        return DeletionDuty.builder()
                .referral(ReferralId.of("R-1"))
                .recipient(charity().getId())
                .why(DeletionReason.RETENTION_OVER)
                .due(Samples.DAY)
                .addDataKinds(DataKind.NEED)
                .addProvisions(ProvisionId.of("V-1"))
                .build();
    }

    private static CapacityInquiry inquiry() {
        return CapacityInquiry.builder()
                .project(ProjectId.of("PR-1"))
                .area(DivisionCode.of("321081"))
                .needKind(NeedKind.MEDICAL)
                .verdict(Verdict.UNDETERMINED)
                .addMissing(FactKind.values()[0])
                .build();
    }

    private static CapacityAnswer answer() {
        return CapacityAnswer.builder()
                .inquiry(inquiry())
                .verdict(CapacityVerdict.FACTS_NEEDED)
                .addFacts(FactKind.values()[0])
                .supply(SupplyListId.of("S-1"))
                .version(3)
                .asOf(AT)
                .build();
    }

    /** Two events, of which the first brings its details. */
    private static HistoryChain history() {
        EventDetails details = details().build();
        ReferralEvent first = event(0, ReferralAction.DRAFT)
                .opening(terms().build().opening())
                .details(details)
                .detailsHash(EventHash.of(details))
                .build();
        return HistoryChain.of(
                ReferralId.of("R-1"),
                List.of(first, event(1, ReferralAction.RECORD_REFUSAL).build()));
    }

    private static LocalTable localTable() {
        return LocalTable.builder()
                .base("1")
                .version("yizheng-2")
                .addLocalStates(new LocalState("met", ReferralState.SENT, EnumSet.of(ActorSide.RECIPIENT)))
                .addLocalReasons(new LocalReason("moved-in-county", ReferralReason.PERSON_MOVED))
                .addDemands(new LocalDemand(ReferralAction.ACCEPT, EnumSet.of(EventField.NUMBER)))
                .addLimits(new LocalLimit(ReferralAction.LOCAL_STEP, EnumSet.of(ActorSide.RECIPIENT)))
                .build();
    }

    private static TransitionTable extendedTable() {
        return TransitionTables.extend(TransitionTables.standard(), localTable())
                .value()
                .orElseThrow();
    }

    private static Party office() {
        return Party.builder()
                .id(PartyId.of("O-1"))
                .kind(PartyKind.TOWNSHIP)
                .name("某镇人民政府")
                .area(io.github.zhuanjie.division.DivisionCode.of("321081101"))
                .build();
    }

    private static Party charity() {
        return Party.builder()
                .from(Party.of(CharitySamples.organization()))
                .kind(PartyKind.HUB)
                .build();
    }

    private static ConsentNotice notice() {
        return new ConsentNotice("form-1", Samples.DAY, EnumSet.allOf(NoticeTopic.class));
    }

    private static Consent.Builder consent() {
        return Consent.builder()
                .id(ConsentId.of("C-1"))
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .provider(office().getId())
                .recipient(charity())
                .purpose(Purpose.project(ProjectId.of("PR-1")))
                .method(ProvisionMethod.PAPER)
                .retention(Period.ofYears(3))
                .notice(notice())
                .givenOn(Samples.DAY)
                .expiresOn(Samples.DAY.plusYears(1))
                .evidenceSha256(HASH);
    }

    private static Provision.Builder provision() {
        return Provision.builder()
                .id(ProvisionId.of("V-1"))
                .referral(ReferralId.of("R-1"))
                .person(PersonId.of("P-1"))
                .provider(office().getId())
                .recipient(charity().getId())
                .purpose(Purpose.project(ProjectId.of("PR-1")))
                .addDataKinds(DataKind.NEED)
                .at(AT);
    }

    private static ReferralTerms.Builder terms() {
        return ReferralTerms.builder()
                .number(ReferralNumber.of("2024-17"))
                .need(NeedId.of("N-1"))
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .act(ReferralAct.HELP_APPLY)
                .purpose(Purpose.project(ProjectId.of("PR-1")))
                .referrer(office())
                .recipient(charity())
                .parent(ReferralId.of("R-0"))
                .replaces(ReferralId.of("R-00"))
                .proposedAward(Award.exactly(Yuan.of(1000)))
                .simplifiedGround(SimplifiedGround.DIBAO)
                .reservation(ReservationId.of("RS-1"))
                .draftedOn(Samples.DAY);
    }

    private static EventDetails.Builder details() {
        return EventDetails.builder()
                .salt(SALT)
                .terms(terms().build())
                .number(ReferralNumber.of("A-3"))
                .addFacts(FactKind.values()[0])
                .simplified(SimplifiedGround.REFERRED)
                .note(Note.of("已电话联系"));
    }

    private static ReferralEvent.Builder event(int sequence, ReferralAction action) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        event.id(EventId.of("E-" + sequence))
                .referral(ReferralId.of("R-1"))
                .sequence(sequence)
                .action(action)
                .actor(Actor.referrer(office().getId()))
                .at(AT);
        return sequence == 0 ? event : event.cause(EventId.of("E-0"));
    }

    private static EarlierState before() {
        return new EarlierState(
                ReferralState.IN_PROGRESS,
                AT,
                Optional.of(ReferralReason.OTHER),
                Optional.of(Samples.DAY),
                Optional.of("visit-planned"));
    }

    private static Referral referral() {
        return Referral.builder()
                .id(ReferralId.of("R-1"))
                .opening(terms().build().opening())
                .terms(terms().build())
                .state(ReferralState.ON_HOLD)
                .localState("visit-planned")
                .before(before())
                .head(EventId.of("E-7"))
                .sequence(7)
                .stateSince(AT)
                .sentAt(AT)
                .consent(ConsentId.of("C-1"))
                .addEarlierConsents(ConsentId.of("C-0"))
                .basis(BasisKind.CONSENT)
                .addProvisions(ProvisionId.of("V-1"))
                .recipientNumber(ReferralNumber.of("A-3"))
                .reason(ReferralReason.OTHER)
                .until(Samples.DAY)
                .addAskedFacts(FactKind.values()[0])
                .simplified(SimplifiedGround.DIBAO)
                .build();
    }
}
