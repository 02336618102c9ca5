package io.github.zhuanjie.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.consent.DeletionDuty;
import io.github.zhuanjie.consent.DeletionReason;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.referral.CaseFiles;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lies on the desks of both sides on a Monday in June. */
class OfficerListTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
    private static final FollowUpRules RULES = Limits.rules(Limits.answer().build());
    private static final Party OFFICE = ReferralSamples.office();
    private static final Party CHARITY = ReferralSamples.charity();

    private final CaseDesk desk = new CaseDesk();
    private final List<ReferralCourse> extra = new ArrayList<>();

    private ReferralId sentOn(LocalDate day) {
        desk.on(day);
        ReferralTerms terms = ReferralTerms.builder()
                .from(ReferralSamples.terms(CaseDesk.adult()))
                .draftedOn(day)
                .build();
        return desk.send(terms, CaseDesk.adult());
    }

    private OfficerList listOf(Party party) {
        List<ReferralCourse> courses = new ArrayList<>(extra);
        desk.all().forEach(referral -> courses.add(desk.course(referral.getId())));
        return OfficerList.of(courses, RULES, Limits.office(party), MONDAY);
    }

    @Test
    void limitsComeInOrderOfUrgencyThenOfTheirDay() {
        ReferralId later = sentOn(LocalDate.of(2024, 5, 21));
        ReferralId overdue = sentOn(LocalDate.of(2024, 5, 20));
        ReferralId dueToday = sentOn(LocalDate.of(2024, 5, 27));
        ReferralId soon = sentOn(LocalDate.of(2024, 5, 29));
        sentOn(LocalDate.of(2024, 6, 3));
        OfficerList list = listOf(OFFICE);
        assertThat(list.items())
                .extracting(OfficerItem::kind, OfficerItem::referral, OfficerItem::workingDays)
                .extracting(Object::toString)
                .containsExactly(
                        "(OVERDUE, " + overdue + ", Optional[5])",
                        "(OVERDUE, " + later + ", Optional[4])",
                        "(DUE_TODAY, " + dueToday + ", Optional[0])",
                        "(REMINDER, " + soon + ", Optional[2])");
        assertThat(list.items()).extracting(OfficerItem::awaited).containsOnly(Optional.of(ActorSide.RECIPIENT));
        assertThat(list.counts()).hasSize(OfficerItemKind.values().length);
        assertThat(list.counts().get(OfficerItemKind.OVERDUE)).isEqualTo(2);
        assertThat(list.counts().get(OfficerItemKind.REVIEW)).isZero();
        assertThat(list.of(OfficerItemKind.OVERDUE))
                .extracting(OfficerItem::referral)
                .containsExactly(overdue, later);
        assertThat(list.day()).isEqualTo(MONDAY);
        assertThat(listOf(CHARITY).items()).isEqualTo(list.items());
    }

    @Test
    void whoIsAskedHasItOnTheListAndTheOtherSideHasNot() {
        ReferralId asked = sentOn(Samples.TODAY);
        desk.recipient(
                asked,
                ReferralStep.builder()
                        .action(ReferralAction.REQUEST_FACTS)
                        .addFacts(FactKind.values()[0])
                        .build());
        ReferralId cancel = sentOn(Samples.TODAY.plusDays(1));
        desk.recipient(cancel, ReferralAction.ACCEPT);
        desk.referrer(cancel, ReferralStep.of(ReferralAction.REQUEST_CANCELLATION, ReferralReason.NEED_CHANGED));
        assertThat(listOf(OFFICE).items())
                .containsExactly(new OfficerItem(
                        OfficerItemKind.FACTS_ASKED,
                        asked,
                        Optional.of(ActorSide.REFERRER),
                        Optional.of(Samples.TODAY),
                        Optional.empty()));
        assertThat(listOf(CHARITY).items())
                .containsExactly(new OfficerItem(
                        OfficerItemKind.CANCELLATION_ASKED,
                        cancel,
                        Optional.of(ActorSide.RECIPIENT),
                        Optional.of(Samples.TODAY.plusDays(1)),
                        Optional.empty()));
    }

    @Test
    void reasonsBecomeTasksOfTheReferrer() {
        ReferralId elsewhere = sentOn(Samples.TODAY);
        desk.recipient(elsewhere, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        ReferralId facts = sentOn(Samples.TODAY.plusDays(1));
        desk.recipient(facts, ReferralAction.ACCEPT);
        desk.recipient(facts, ReferralAction.REPORT_NO_AID, ReferralReason.FACTS_MISSING);
        ReferralId review = sentOn(Samples.TODAY.plusDays(2));
        desk.referrer(review, ReferralStep.of(ReferralAction.CANCEL, ReferralReason.OTHER));
        ReferralId over = sentOn(Samples.TODAY.plusDays(3));
        desk.recipient(over, ReferralAction.DECLINE, ReferralReason.ALREADY_AIDED);
        ReferralId parked = sentOn(Samples.TODAY.plusDays(4));
        desk.recipient(
                parked,
                ReferralStep.builder()
                        .action(ReferralAction.DECLINE)
                        .reason(ReferralReason.NOT_REACHED)
                        .until(MONDAY)
                        .build());
        ReferralId unknown = sentOn(Samples.TODAY.plusDays(5));
        desk.referrer(unknown, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        assertThat(listOf(OFFICE).items())
                .extracting(OfficerItem::kind, OfficerItem::referral)
                .extracting(Object::toString)
                .containsExactly(
                        "(PARK_OVER, " + parked + ")",
                        "(RE_REFER, " + elsewhere + ")",
                        "(ASK_FACTS, " + facts + ")",
                        "(REVIEW, " + review + ")",
                        "(OUTCOME_UNKNOWN, " + unknown + ")");
        assertThat(listOf(CHARITY).items()).extracting(OfficerItem::kind).containsExactly(OfficerItemKind.PARK_OVER);
    }

    @Test
    void aWithdrawalIsADutyOfBothOnceSomethingWasTold() {
        ReferralId withdrawn = sentOn(Samples.TODAY);
        desk.withdraw(withdrawn);
        ReferralId afterTheEnd = sentOn(Samples.TODAY.plusDays(1));
        desk.recipient(afterTheEnd, ReferralAction.ACCEPT);
        desk.recipient(
                afterTheEnd,
                CaseFiles.withAid(
                        ReferralAction.COMPLETE, CaseFiles.aid("A-1", CHARITY).build()));
        desk.withdraw(afterTheEnd);
        desk.on(Samples.TODAY.plusDays(2));
        ReferralTerms draft = ReferralTerms.builder()
                .from(ReferralSamples.terms(CaseDesk.adult()))
                .draftedOn(Samples.TODAY.plusDays(2))
                .build();
        ReferralId neverSent = desk.draft(draft);
        desk.desk()
                .recordConsent(
                        neverSent,
                        CaseDesk.consent(draft, Samples.TODAY.plusDays(2)).build());
        desk.withdraw(neverSent);
        assertThat(desk.find(neverSent).getState()).isEqualTo(ReferralState.WITHDRAWN);
        for (Party side : List.of(OFFICE, CHARITY)) {
            assertThat(listOf(side).items())
                    .extracting(OfficerItem::kind, OfficerItem::referral)
                    .extracting(Object::toString)
                    .containsExactly("(DELETION, " + withdrawn + ")", "(DELETION, " + afterTheEnd + ")");
        }
    }

    @Test
    void aDeletionLeavesTheListOnceItIsConfirmed() {
        ReferralId withdrawn = sentOn(Samples.TODAY);
        desk.withdraw(withdrawn);
        ReferralId other = sentOn(Samples.TODAY.plusDays(1));
        desk.withdraw(other);
        ReferralId overdue = sentOn(LocalDate.of(2024, 5, 22));
        OfficerList list = listOf(OFFICE);
        OfficerList left = list.withoutDeletions(List.of(withdrawn, overdue, ReferralId.of("R-unknown")));
        assertThat(left.items())
                .extracting(OfficerItem::kind, OfficerItem::referral)
                .extracting(Object::toString)
                .containsExactly("(DELETION, " + other + ")", "(OVERDUE, " + overdue + ")");
        assertThat(left.counts()).hasSize(OfficerItemKind.values().length);
        assertThat(left.counts().get(OfficerItemKind.DELETION)).isEqualTo(1);
        assertThat(left.day()).isEqualTo(MONDAY);
        assertThat(list.withoutDeletions(List.of())).isEqualTo(list);
        assertThat(left.withoutDeletions(List.of(other)).of(OfficerItemKind.DELETION))
                .isEmpty();
    }

    private static DeletionDuty duty(ReferralId id, DeletionReason why, LocalDate due) {
        return DeletionDuty.builder()
                .referral(id)
                .recipient(CHARITY.getId())
                .why(why)
                .due(due)
                .build();
    }

    @Test
    void dutiesTakeThePlaceOfWhatEventsTell() {
        ReferralId withdrawn = sentOn(Samples.TODAY);
        desk.withdraw(withdrawn);
        ReferralId overdue = sentOn(LocalDate.of(2024, 5, 22));
        ReferralId declined = ReferralId.of("R-declined");
        List<DeletionDuty> duties = List.of(
                duty(declined, DeletionReason.PURPOSE_VOID, MONDAY),
                duty(declined, DeletionReason.RETENTION_OVER, MONDAY.minusDays(2)),
                duty(declined, DeletionReason.CONSENT_EXPIRED, MONDAY.minusDays(1)),
                duty(overdue, DeletionReason.CONSENT_EXPIRED, MONDAY.plusDays(1)));
        OfficerList list = listOf(OFFICE).withDeletions(duties);
        assertThat(list.of(OfficerItemKind.DELETION))
                .containsExactly(new OfficerItem(
                        OfficerItemKind.DELETION,
                        declined,
                        Optional.empty(),
                        Optional.of(MONDAY.minusDays(2)),
                        Optional.empty()));
        assertThat(list.items())
                .extracting(OfficerItem::kind)
                .containsExactly(OfficerItemKind.DELETION, OfficerItemKind.OVERDUE);
        assertThat(list.counts().get(OfficerItemKind.DELETION)).isEqualTo(1);
        assertThat(list.withDeletions(List.of()).of(OfficerItemKind.DELETION)).isEmpty();
    }

    private ReferralId replaced(ReferralId old, LocalDate day) {
        desk.on(day);
        return desk.send(
                ReferralTerms.builder()
                        .from(ReferralSamples.terms(CaseDesk.adult()))
                        .draftedOn(day)
                        .replaces(old)
                        .build(),
                CaseDesk.adult());
    }

    @Test
    void whatWasReplacedIsDone() {
        ReferralId elsewhere = sentOn(Samples.TODAY);
        desk.recipient(elsewhere, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        ReferralId facts = sentOn(Samples.TODAY.plusDays(1));
        desk.recipient(facts, ReferralAction.DECLINE, ReferralReason.FACTS_MISSING);
        ReferralId review = sentOn(Samples.TODAY.plusDays(2));
        desk.referrer(review, ReferralStep.of(ReferralAction.CANCEL, ReferralReason.OTHER));
        ReferralId parked = sentOn(Samples.TODAY.plusDays(3));
        desk.recipient(
                parked,
                ReferralStep.builder()
                        .action(ReferralAction.DECLINE)
                        .reason(ReferralReason.NOT_REACHED)
                        .until(MONDAY)
                        .build());
        assertThat(listOf(OFFICE).items()).hasSize(4);
        List<ReferralId> replacing = new ArrayList<>();
        for (ReferralId old : List.of(elsewhere, facts, review, parked)) {
            replacing.add(replaced(old, MONDAY));
        }
        assertThat(listOf(OFFICE).items()).isEmpty();

        desk.recipient(replacing.get(0), ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        assertThat(listOf(OFFICE).items()).extracting(OfficerItem::referral).containsExactly(replacing.get(0));
        desk.referrer(replacing.get(1), ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        assertThat(listOf(OFFICE).of(OfficerItemKind.ASK_FACTS))
                .extracting(OfficerItem::referral)
                .containsExactly(facts);
    }

    @Test
    void whatTheReferrerErasedIsNothingToGoOnWith() {
        ReferralId id = sentOn(Samples.TODAY);
        Referral declined = desk.recipient(
                id,
                ReferralStep.builder()
                        .action(ReferralAction.DECLINE)
                        .reason(ReferralReason.NOT_REACHED)
                        .until(MONDAY)
                        .build());
        Referral erased =
                Referral.builder().from(declined).terms(Optional.empty()).build();
        List<ReferralCourse> course = List.of(new ReferralCourse(erased, List.of(), List.of()));
        assertThat(OfficerList.of(course, RULES, Limits.office(OFFICE), MONDAY).items())
                .isEmpty();
        assertThat(OfficerList.of(course, RULES, Limits.office(CHARITY), MONDAY).items())
                .extracting(OfficerItem::kind)
                .containsExactly(OfficerItemKind.PARK_OVER);
        Referral waiting = Referral.builder()
                .from(erased)
                .state(ReferralState.SENT)
                .reason(Optional.empty())
                .until(Optional.empty())
                .build();
        assertThat(OfficerList.of(
                                List.of(new ReferralCourse(waiting, List.of(), List.of())),
                                RULES,
                                Limits.office(OFFICE),
                                MONDAY)
                        .items())
                .extracting(OfficerItem::kind)
                .containsExactly(OfficerItemKind.OVERDUE);
    }

    @Test
    void whatIsOpenOrTakenBackIsNotSettledByAnother() {
        ReferralId withdrawn = sentOn(Samples.TODAY);
        desk.withdraw(withdrawn);
        replaced(withdrawn, MONDAY);
        ReferralId overdue = sentOn(LocalDate.of(2024, 5, 22));
        Referral open = desk.find(sentOn(MONDAY));
        ReferralTerms claims = ReferralTerms.builder()
                .from(open.getTerms().orElseThrow())
                .replaces(overdue)
                .build();
        extra.add(new ReferralCourse(
                Referral.builder()
                        .from(open)
                        .id(ReferralId.of("R-x"))
                        .terms(claims)
                        .build(),
                List.of(),
                List.of()));
        assertThat(listOf(OFFICE).items())
                .extracting(OfficerItem::kind)
                .containsExactly(OfficerItemKind.DELETION, OfficerItemKind.OVERDUE);
    }

    @Test
    void helpInAnEventWithoutEffectIsNotLost() {
        ReferralId id = sentOn(MONDAY);
        Referral referral = desk.find(id);
        desk.referrer(id, ReferralStep.of(ReferralAction.CANCEL, ReferralReason.NEED_CHANGED));
        ReferralEvent tooLate = event(referral, ReferralAction.COMPLETE)
                .detailsHash(DocumentHash.of("0".repeat(64)))
                .build();
        desk.desk().receive(CHARITY.getId(), id, List.of(tooLate));
        assertThat(listOf(OFFICE).items())
                .extracting(OfficerItem::kind)
                .containsExactly(OfficerItemKind.AID_SET_ASIDE, OfficerItemKind.RE_REFER);
        assertThat(listOf(CHARITY).items())
                .extracting(OfficerItem::kind)
                .containsExactly(OfficerItemKind.AID_SET_ASIDE);
    }

    @Test
    void otherEventsWithoutEffectAreShownToo() {
        ReferralId id = sentOn(MONDAY);
        Referral referral = desk.find(id);
        desk.recipient(id, ReferralAction.ACCEPT);
        desk.desk()
                .receive(
                        CHARITY.getId(),
                        id,
                        List.of(event(referral, ReferralAction.DECLINE)
                                .reason(ReferralReason.OTHER)
                                .build()));
        assertThat(listOf(OFFICE).items()).extracting(OfficerItem::kind).containsExactly(OfficerItemKind.SET_ASIDE);
        EventDetails details = EventDetails.builder()
                .salt("0".repeat(32))
                .addAid(CaseFiles.aid("A-1", CHARITY).build())
                .build();
        ReferralEvent waiting = ReferralEvent.builder()
                .from(event(referral, ReferralAction.COMPLETE).build())
                .id(EventId.of("E-waits"))
                .cause(EventId.of("E-nowhere"))
                .details(details)
                .detailsHash(EventHash.of(details))
                .build();
        desk.desk().receive(CHARITY.getId(), id, List.of(waiting));
        assertThat(listOf(OFFICE).items()).extracting(OfficerItem::kind).containsExactly(OfficerItemKind.AID_SET_ASIDE);
    }

    @Test
    void detailsWithoutHelpAreNoHelp() {
        ReferralCourse course = desk.course(sentOn(MONDAY));
        ReferralEvent late = event(course.referral(), ReferralAction.ACCEPT)
                .detailsHash(DocumentHash.of("0".repeat(64)))
                .details(EventDetails.builder().salt("0".repeat(32)).build())
                .build();
        OfficerList list = OfficerList.of(
                List.of(new ReferralCourse(course.referral(), course.applied(), List.of(late))),
                RULES,
                Limits.office(OFFICE),
                MONDAY);
        assertThat(list.items()).extracting(OfficerItem::kind).containsExactly(OfficerItemKind.SET_ASIDE);
        assertThat(course).hasToString("ReferralCourse[" + course.referral().getId() + "]");
    }

    private static ReferralEvent.Builder event(Referral before, ReferralAction action) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        event.id(EventId.of("E-late"))
                .referral(before.getId())
                .sequence(before.getSequence() + 1)
                .cause(before.getHead())
                .action(action)
                .actor(Actor.recipient(before.getOpening().recipient()))
                .at(before.getStateSince());
        return event;
    }

    @Test
    void whatIsNotKnownIsOnTheListAndWhatIsNotOursIsNot() {
        ReferralId id = sentOn(Samples.TODAY);
        assertThat(listOf(CaseFiles.member()).items()).isEmpty();
        StateDeadline limit =
                Limits.answer().validUntil(LocalDate.of(2027, 12, 31)).build();
        Referral newYear = Referral.builder()
                .from(desk.find(id))
                .stateSince(
                        LocalDate.of(2026, 12, 31).atStartOfDay(CaseDesk.ZONE).toInstant())
                .build();
        OfficerList list = OfficerList.of(
                List.of(new ReferralCourse(newYear, List.of(), List.of())),
                Limits.rules(limit),
                Limits.office(OFFICE),
                LocalDate.of(2027, 1, 5));
        assertThat(list.items()).extracting(OfficerItem::kind).containsExactly(OfficerItemKind.BEYOND_CALENDAR);
        assertThat(list).hasToString("OfficerList[2027-01-05, 1]");
        assertThat(list.items().get(0)).hasToString("OfficerItem[" + id + "]");
    }

    @Test
    void itemsWithoutADayComeLast() {
        OfficerItem dated = new OfficerItem(
                OfficerItemKind.OVERDUE, ReferralId.of("R-2"), Optional.empty(), Optional.of(MONDAY), Optional.empty());
        OfficerItem undated = new OfficerItem(
                OfficerItemKind.OVERDUE, ReferralId.of("R-1"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(undated).isGreaterThan(dated);
    }

    @Test
    void theOrderOfReferralsDoesNotMatterAndManyTakeNoLong() {
        ReferralCourse one = desk.course(sentOn(Samples.TODAY));
        List<ReferralCourse> many = new ArrayList<>();
        IntStream.range(0, 100_000)
                .mapToObj(i -> Referral.builder()
                        .from(one.referral())
                        .id(ReferralId.of("R-" + i))
                        .stateSince(one.referral().getStateSince().minusSeconds(86_400L * (i % 2_000)))
                        .build())
                .forEach(referral -> many.add(new ReferralCourse(referral, one.applied(), List.of())));
        StateDeadline always =
                Limits.answer().validFrom(LocalDate.of(2004, 1, 1)).build();
        FollowUpRules rules = Limits.rules(always);
        OfficerList list = OfficerList.of(many, rules, Limits.office(OFFICE), MONDAY);
        assertThat(list.items()).hasSize(100_000);
        Collections.reverse(many);
        assertThat(OfficerList.of(many, rules, Limits.office(OFFICE), MONDAY)).isEqualTo(list);
    }
}
