package io.github.zhuanjie.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.closing.AidFeed.AidFed;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.referral.CaseFiles;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralRoute;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which records of a referral enter the ledger, and which of them somebody has to look at. */
class AidFeedTest {

    private static final AidRecordId A1 = AidRecordId.of("A-1");
    private static final Party CHARITY = ReferralSamples.charity();

    private CaseDesk desk = new CaseDesk();

    private Referral helped(AidRecord... records) {
        desk = new CaseDesk();
        ReferralId id = desk.send(ReferralSamples.terms(CaseDesk.adult()), CaseDesk.adult());
        desk.recipient(id, ReferralAction.ACCEPT);
        return desk.recipient(id, CaseFiles.withAid(ReferralAction.COMPLETE, records));
    }

    private static AidRecord.Builder aid() {
        return CaseFiles.aid("A-1", CHARITY);
    }

    private static AidFed feed(Referral... referrals) {
        return AidFeed.into(AidLedger.empty(), List.of(referrals));
    }

    @Test
    void whatWasGivenAsAskedEntersWithoutAFinding() {
        AidRecord record = aid().build();
        AidFed fed = feed(helped(record));
        assertThat(fed.ledger()).isEqualTo(AidLedger.of(List.of(record)));
        assertThat(fed.findings()).isEmpty();
    }

    @Test
    void feedingAgainChangesNothing() {
        Referral referral = helped(aid().build());
        AidFed once = feed(referral);
        assertThat(AidFeed.into(once.ledger(), List.of(referral, referral))).isEqualTo(once);
        AidLedger untouched = AidLedger.of(List.of(aid().build()));
        assertThat(AidFeed.into(untouched, List.of()).ledger()).isSameAs(untouched);
    }

    @Test
    void whatIsForSomebodyOrSomethingElseIsKeptOut() {
        assertRefused(aid().household(HouseholdId.of("H-2")), AidObjection.OTHER_HOUSEHOLD);
        assertRefused(aid().person(PersonId.of("P-2")), AidObjection.OTHER_PERSON);
        assertRefused(aid().need(NeedId.of("N-2")), AidObjection.OTHER_NEED);
        assertRefused(aid().project(ProjectId.of("other")), AidObjection.OTHER_PROJECT);
    }

    private void assertRefused(AidRecord.Builder record, AidObjection objection) {
        AidFed fed = feed(helped(record.build()));
        assertThat(fed.ledger()).isEqualTo(AidLedger.empty());
        assertThat(fed.findings()).extracting(AidFinding::objections).containsExactly(Set.of(objection));
        assertThat(fed.findings().get(0).isEntered()).isFalse();
        assertThat(fed.findings().get(0).record()).contains(A1);
    }

    @Test
    void whatIsOnlyDoubtfulEntersAndIsShown() {
        assertEntered(aid().need(Optional.empty()), AidObjection.NEED_NOT_NAMED);
        assertEntered(aid().provider("仪征助医协会"), AidObjection.OTHER_PROVIDER);
        assertEntered(aid().source(AidSource.GOVERNMENT), AidObjection.OTHER_SOURCE);
        assertEntered(aid().decidedOn(Samples.TODAY.minusDays(1)), AidObjection.DECIDED_BEFORE);
        assertEntered(aid().form(AidForm.REFERRAL).amount(Fact.unknown()), AidObjection.REFERRAL_ONLY);
    }

    private void assertEntered(AidRecord.Builder record, AidObjection objection) {
        AidFed fed = feed(helped(record.build()));
        assertThat(fed.ledger().find(A1)).contains(record.build());
        assertThat(fed.findings()).extracting(AidFinding::objections).containsExactly(Set.of(objection));
        assertThat(fed.findings().get(0).isEntered()).isTrue();
    }

    @Test
    void aidToTheHouseholdAsAWholeAndWithoutAProjectFits() {
        assertThat(feed(helped(aid().person(Optional.empty())
                                .project(Optional.empty())
                                .build()))
                        .findings())
                .isEmpty();
    }

    @Test
    void creditCodesAreComparedBeforeNames() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("51109900MJ0000018R");
        Referral named = helped(aid().providerCode(code).build());
        assertThat(feed(named).findings()).isEmpty();
        ReferralTerms terms = named.getTerms().orElseThrow();
        Referral coded = Referral.builder()
                .from(named)
                .terms(ReferralTerms.builder()
                        .from(terms)
                        .recipient(Party.builder()
                                .from(terms.getRecipient())
                                .name("另一名称")
                                .creditCode(code)
                                .build())
                        .build())
                .build();
        assertThat(feed(coded).findings()).isEmpty();
        Referral other = Referral.builder()
                .from(coded)
                .aid(List.of(aid().providerCode(UnifiedSocialCreditCode.of("53109900MJ0000026E"))
                        .build()))
                .build();
        assertThat(feed(other).findings().get(0).objections()).containsExactly(AidObjection.OTHER_PROVIDER);
    }

    @Test
    void aidOfTheGovernmentFitsAReferralToTheGovernment() {
        Purpose.Assistance purpose = (Purpose.Assistance) Purpose.assistance(AssistanceCategory.DIBAO);
        ReferralId id = desk.send(
                ReferralDrafts.inform(
                        CaseDesk.adult(),
                        purpose,
                        new ReferralRoute(CaseFiles.member(), ReferralSamples.office(), Samples.TODAY)),
                CaseDesk.adult());
        desk.recipient(id, ReferralAction.ACCEPT);
        AidRecord record = CaseFiles.aid("A-1", ReferralSamples.office()).build();
        Referral referral = desk.recipient(id, CaseFiles.withAid(ReferralAction.COMPLETE, record));
        assertThat(feed(referral).findings()).isEmpty();
        assertThat(feed(referral).ledger().find(A1)).contains(record);
    }

    @Test
    void whatCannotBeComparedOrShouldNotHaveBeenIsKeptOut() {
        Referral referral = helped(aid().build());
        Referral erased =
                Referral.builder().from(referral).terms(Optional.empty()).build();
        assertThat(feed(erased).findings().get(0).objections()).containsExactly(AidObjection.TERMS_UNKNOWN);
        assertThat(feed(erased).ledger()).isEqualTo(AidLedger.empty());
        Referral error = desk.referrer(
                referral.getId(), ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        assertThat(feed(error).findings().get(0).objections()).containsExactly(AidObjection.REFERRAL_IN_ERROR);
        assertThat(feed(error).ledger()).isEqualTo(AidLedger.empty());
    }

    private static Referral erased(Referral referral) {
        return Referral.builder()
                .from(referral)
                .terms(Optional.empty())
                .aid(List.of())
                .build();
    }

    @Test
    void helpWhoseRecordsWereErasedIsNotLostSilently() {
        Referral referral = helped(aid().build());
        AidFed fed = feed(erased(referral));
        assertThat(fed.ledger()).isEqualTo(AidLedger.empty());
        assertThat(fed.findings())
                .containsExactly(
                        new AidFinding(referral.getId(), Optional.empty(), Set.of(AidObjection.DETAILS_ERASED)));
        assertThat(fed.findings().get(0).isEntered()).isFalse();
        assertThat(fed.findings().get(0)).hasToString("AidFinding[" + referral.getId() + "]");
        assertThat(AidFeed.coursesInto(AidLedger.empty(), List.of(erasedCourse(referral.getId()))))
                .isEqualTo(fed);
        Referral withoutEvents = erased(referral);
        assertThat(AidFeed.coursesInto(
                        AidLedger.empty(), List.of(new ReferralCourse(withoutEvents, List.of(), List.of()))))
                .isEqualTo(fed);
    }

    @Test
    void coursesFeedWhatTheirReferralsFeed() {
        Referral referral = helped(aid().build());
        assertThat(AidFeed.coursesInto(AidLedger.empty(), List.of(desk.course(referral.getId()))))
                .isEqualTo(feed(referral));
    }

    @Test
    void eventsTellOfErasedHelpHoweverTheReferralEnded() {
        ReferralId id = started();
        desk.recipient(id, CaseFiles.withAid(ReferralAction.REPORT_AID, aid().build()));
        desk.withdraw(id);
        assertThat(feed(erased(desk.find(id))).findings()).isEmpty();
        assertLost(erasedCourse(id));
    }

    @Test
    void aCorrectionThatCameAfterErasureIsMissedToo() {
        ReferralId id = started();
        desk.recipient(id, CaseFiles.withAid(ReferralAction.REPORT_AID, aid().build()));
        desk.recipient(
                id,
                CaseFiles.withAid(
                        ReferralAction.CORRECT_AID,
                        aid().amount(Fact.known(Yuan.of(900))).build()));
        ReferralCourse course = desk.course(id);
        List<ReferralEvent> events = course.applied();
        List<ReferralEvent> partly = new ArrayList<>(events.subList(0, events.size() - 1));
        partly.add(events.get(events.size() - 1).withoutDetails());
        ReferralCourse later = new ReferralCourse(course.referral(), partly, List.of());
        assertThat(AidFeed.coursesInto(AidLedger.empty(), List.of(later)).findings())
                .extracting(AidFinding::record)
                .containsExactly(Optional.empty());
    }

    @Test
    void helpThatWasTakenBackOrNeverWasIsNotMissed() {
        ReferralId none = helped(aid().build()).getId();
        desk.recipient(none, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        assertNothingLost(erasedCourse(none));
        ReferralId error = helped(aid().build()).getId();
        desk.referrer(error, ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        assertNothingLost(erasedCourse(error));
        assertNothingLost(erasedCourse(started()));
    }

    private ReferralId started() {
        desk = new CaseDesk();
        ReferralId id = desk.send(ReferralSamples.terms(CaseDesk.adult()), CaseDesk.adult());
        desk.recipient(id, ReferralAction.ACCEPT);
        desk.recipient(id, ReferralAction.START);
        return id;
    }

    private ReferralCourse erasedCourse(ReferralId id) {
        List<ReferralEvent> events = desk.course(id).applied().stream()
                .map(ReferralEvent::withoutDetails)
                .toList();
        return ReferralHistory.ofKept(Lifecycle.standard(), events).course().orElseThrow();
    }

    private static void assertLost(ReferralCourse course) {
        assertThat(AidFeed.coursesInto(AidLedger.empty(), List.of(course)).findings())
                .extracting(AidFinding::objections)
                .containsExactly(Set.of(AidObjection.DETAILS_ERASED));
    }

    private static void assertNothingLost(ReferralCourse course) {
        assertThat(AidFeed.coursesInto(AidLedger.empty(), List.of(course)).findings())
                .isEmpty();
    }

    @Test
    void aWithdrawalDoesNotUndoWhatWasGivenBefore() {
        ReferralId id = desk.send(ReferralSamples.terms(CaseDesk.adult()), CaseDesk.adult());
        desk.recipient(id, ReferralAction.ACCEPT);
        desk.recipient(id, ReferralAction.START);
        desk.recipient(id, CaseFiles.withAid(ReferralAction.REPORT_AID, aid().build()));
        desk.withdraw(id);
        assertThat(feed(desk.find(id)).ledger().find(A1)).isPresent();
    }

    @Test
    void twoRecordsUnderOneIdentifierAreAConflictForAPersonToSolve() {
        AidRecord other = aid().amount(Fact.known(Yuan.of(900))).build();
        AidFed fed = AidFeed.into(AidLedger.of(List.of(other)), List.of(helped(aid().build())));
        assertThat(fed.ledger().find(A1)).isEmpty();
        assertThat(fed.ledger().versionsOf(A1)).hasSize(2);
        assertThat(fed.findings().get(0).objections()).containsExactly(AidObjection.DIFFERENT_VERSIONS);
        assertThat(fed.findings().get(0).isEntered()).isTrue();
        AidFed refused = AidFeed.into(
                AidLedger.of(List.of(other, aid().build())),
                List.of(helped(aid().household(HouseholdId.of("H-2")).build())));
        assertThat(refused.findings().get(0).objections()).containsExactly(AidObjection.OTHER_HOUSEHOLD);
    }

    @Test
    void findingsComeByReferralAndRecordAndSayNothingInTexts() {
        Referral referral = helped(
                CaseFiles.aid("A-2", CHARITY).need(NeedId.of("N-2")).build(),
                aid().household(HouseholdId.of("H-2")).need(NeedId.of("N-2")).build());
        AidFed fed = feed(referral, referral);
        assertThat(fed.findings())
                .extracting(AidFinding::record)
                .containsExactly(Optional.of(A1), Optional.of(AidRecordId.of("A-2")));
        assertThat(fed.findings().get(0).objections())
                .containsExactly(AidObjection.OTHER_HOUSEHOLD, AidObjection.OTHER_NEED);
        assertThat(fed.findings().get(0)).hasToString("AidFinding[" + referral.getId() + ", A-1]");
        assertThat(fed.findings()).extracting(AidFinding::referral).containsOnly(referral.getId());
    }

    @Test
    void onlyErasureLeavesAFindingWithoutARecord() {
        ReferralId id = ReferralId.of("R-1");
        for (Optional<AidRecordId> record : List.of(Optional.of(A1), Optional.<AidRecordId>empty())) {
            AidObjection other = record.isPresent() ? AidObjection.DETAILS_ERASED : AidObjection.TERMS_UNKNOWN;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AidFinding(id, record, Set.of(other)))
                    .withMessage("record must be named unless it was erased");
        }
        AidFinding erased = new AidFinding(id, Optional.empty(), Set.of(AidObjection.DETAILS_ERASED));
        assertThat(erased).isLessThan(new AidFinding(id, Optional.of(A1), Set.of(AidObjection.OTHER_NEED)));
    }

    @Test
    void whatAnEarlierFeedLeftInTheLedgerIsShown() {
        Referral referral = helped(aid().build());
        AidLedger earlier = feed(referral).ledger();
        Referral none = desk.recipient(referral.getId(), ReferralAction.REPORT_NO_AID, ReferralReason.FEEDBACK_WRONG);
        AidFed fed = AidFeed.into(earlier, List.of(none));
        assertThat(fed.ledger()).isEqualTo(earlier);
        assertThat(fed.findings())
                .containsExactly(new AidFinding(none.getId(), Optional.of(A1), Set.of(AidObjection.STILL_IN_LEDGER)));
        assertThat(feed(none).findings()).isEmpty();

        Referral error = desk.referrer(
                referral.getId(), ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        assertThat(AidFeed.into(earlier, List.of(error)).findings())
                .extracting(AidFinding::objections)
                .containsExactly(Set.of(AidObjection.STILL_IN_LEDGER));
    }

    @Test
    void whatIsRefusedButInTheLedgerIsSaidToBeThere() {
        Referral referral = helped(aid().build());
        AidLedger earlier = feed(referral).ledger();
        Referral error = desk.referrer(
                referral.getId(), ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        assertThat(AidFeed.into(earlier, List.of(error)).findings())
                .extracting(AidFinding::objections)
                .containsExactly(Set.of(AidObjection.REFERRAL_IN_ERROR, AidObjection.STILL_IN_LEDGER));
        AidLedger other =
                AidLedger.of(List.of(aid().amount(Fact.known(Yuan.of(900))).build()));
        assertThat(AidFeed.into(other, List.of(error)).findings())
                .extracting(AidFinding::objections)
                .containsExactly(Set.of(AidObjection.REFERRAL_IN_ERROR));
    }

    @Test
    void whatOtherSourcesKnowIsNoLeftover() {
        ReferralId id = desk.send(ReferralSamples.terms(CaseDesk.adult()), CaseDesk.adult());
        assertNoLeftover(id, aid().household(HouseholdId.of("H-2")));
        assertNoLeftover(id, aid().need(NeedId.of("N-2")));
        assertNoLeftover(id, aid().need(Optional.empty()));
        assertNoLeftover(id, aid().project(ProjectId.of("other")));
        assertNoLeftover(id, aid().provider("仪征助医协会"));
        assertNoLeftover(id, aid().decidedOn(Samples.TODAY.minusDays(1)));
        Referral erased = erased(desk.find(id));
        Referral unsent =
                Referral.builder().from(desk.find(id)).sentAt(Optional.empty()).build();
        AidLedger ledger = AidLedger.of(List.of(aid().build()));
        assertThat(AidFeed.into(ledger, List.of(erased, unsent)).findings()).isEmpty();
        assertThat(AidFeed.into(ledger, List.of(desk.find(id))).findings()).hasSize(1);
    }

    private void assertNoLeftover(ReferralId id, AidRecord.Builder record) {
        AidLedger ledger = AidLedger.of(List.of(record.build()));
        assertThat(AidFeed.into(ledger, List.of(desk.find(id))).findings()).isEmpty();
    }

    @Test
    void aFindingNeedsAnObjection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AidFinding(ReferralId.of("R-1"), Optional.of(A1), Set.of()))
                .withMessage("objections must not be empty");
        assertThat(Arrays.stream(AidObjection.values()).filter(AidObjection::isRefusing))
                .hasSize(7);
    }
}
