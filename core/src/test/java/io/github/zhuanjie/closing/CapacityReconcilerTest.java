package io.github.zhuanjie.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.referral.CaseFiles;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralRoute;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.ReservationRefusal;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A project with one place, held for a referral for a week, and what becomes of the place. */
class CapacityReconcilerTest {

    private static final ReservationId HELD = ReservationId.of("RS-1");
    private final CapacityReconciler reconciler = CapacityReconciler.of(TransitionTables.standard());

    private final CaseDesk desk = new CaseDesk();
    private final ReservationBook book = new ReservationBook(list(), Holdings.none(list().getId()), desk.clock());

    static SupplyList list() {
        Capacity one = Capacity.builder()
                .places(1)
                .budget(Yuan.of(1000))
                .provenance(Provenance.PUBLISHED)
                .build();
        return SupplyList.builder()
                .id(SupplyListId.of("L-1"))
                .version(1)
                .title("清单")
                .area(DivisionCode.of("320000"))
                .asOf(LocalDate.of(2024, 5, 20))
                .addProjects(Samples.project().capacity(one).build())
                .build();
    }

    static Reservation.Builder place(String id) {
        Reservation.Builder place = Reservation.builder();
        return place.id(ReservationId.of(id))
                .project(ProjectId.of("yizheng-help"))
                .residence(Samples.VILLAGE)
                .amount(Yuan.of(1000))
                .need(NeedId.of("N-1"))
                .heldUntil(Samples.TODAY.plusDays(7).atStartOfDay(CaseDesk.ZONE).toInstant());
    }

    static ReferralTerms terms() {
        return ReferralTerms.builder()
                .from(ReferralSamples.terms(CaseDesk.adult()))
                .reservation(HELD)
                .build();
    }

    private ReferralId sent() {
        assertThat(book.reserve(place("RS-1").build()).isAccepted()).isTrue();
        return desk.send(terms(), CaseDesk.adult());
    }

    private List<CapacityFinding> reconcile() {
        List<CapacityFinding> findings = reconciler.reconcile(book, desk.all());
        Holdings after = book.holdings();
        assertThat(reconciler.reconcile(book, desk.all())).isEqualTo(findings);
        assertThat(book.holdings()).isEqualTo(after);
        return findings;
    }

    private Optional<Boolean> confirmed() {
        return book.find(HELD).map(HeldReservation::confirmed);
    }

    @Test
    void whatWaitsStaysHeldAndWhatIsTakenOnIsConfirmed() {
        ReferralId id = sent();
        assertThat(reconcile()).isEmpty();
        assertThat(confirmed()).contains(false);
        desk.recipient(id, ReferralAction.ACCEPT);
        assertThat(reconcile()).isEmpty();
        assertThat(confirmed()).contains(true);
        desk.on(Samples.TODAY.plusDays(30));
        assertThat(book.expire()).isEmpty();
        assertThat(reconcile()).isEmpty();
    }

    @Test
    void whatEndsWithoutHelpGoesBack() {
        ReferralId id = sent();
        desk.recipient(id, ReferralAction.ACCEPT);
        reconcile();
        desk.recipient(id, ReferralAction.REPORT_NO_AID, ReferralReason.PERSON_MOVED);
        assertThat(reconcile()).isEmpty();
        assertThat(confirmed()).isEmpty();
        assertThat(book.reserve(place("RS-2").build()).isAccepted()).isTrue();
    }

    @Test
    void aHoldThatRanOutBeforeAcceptanceIsAFindingAndNothingIsPromised() {
        ReferralId id = sent();
        desk.on(Samples.TODAY.plusDays(7));
        desk.recipient(id, ReferralAction.ACCEPT);
        assertThat(reconcile()).containsExactly(finding(id, ReservationRefusal.HOLD_EXPIRED));
        book.expire();
        assertThat(reconcile()).containsExactly(finding(id, ReservationRefusal.RESERVATION_UNKNOWN));
        assertThat(book.holdings().reservations()).isEmpty();
    }

    private static CapacityFinding finding(ReferralId id, ReservationRefusal refusal) {
        return new CapacityFinding(HELD, List.of(id), CapacityProblem.NOT_CONFIRMED, Set.of(refusal));
    }

    @Test
    void aHoldThatIsGoneWhileAnAnswerIsAwaitedIsAFinding() {
        ReferralId id = sent();
        book.release(HELD);
        assertThat(reconcile())
                .containsExactly(new CapacityFinding(HELD, List.of(id), CapacityProblem.HOLD_LOST, Set.of()));
        desk.referrer(id, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        assertThat(reconcile()).isEmpty();
    }

    @Test
    void whatNobodyKnowsTheOutcomeOfKeepsWhatItHas() {
        ReferralId id = sent();
        desk.recipient(id, ReferralAction.ACCEPT);
        reconcile();
        desk.referrer(id, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        assertThat(reconcile()).isEmpty();
        assertThat(confirmed()).contains(true);
    }

    @Test
    void aReservationForAnotherNeedOrProjectIsNotTouched() {
        ReferralId id = desk.send(terms(), CaseDesk.adult());
        book.reserve(place("RS-1").need(NeedId.of("N-2")).build());
        desk.recipient(id, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        assertThat(reconcile())
                .containsExactly(new CapacityFinding(HELD, List.of(id), CapacityProblem.RESERVATION_UNFIT, Set.of()));
        assertThat(confirmed()).contains(false);
    }

    @Test
    void aReservationOfAnotherProjectIsNotTouched() {
        ReferralTerms other = ReferralTerms.builder()
                .from(terms())
                .purpose(Purpose.project(ProjectId.of("other")))
                .build();
        ReferralId id = desk.send(other, CaseDesk.adult());
        book.reserve(place("RS-1").need(Optional.empty()).build());
        desk.recipient(id, ReferralAction.ACCEPT);
        assertThat(reconcile()).extracting(CapacityFinding::problem).containsExactly(CapacityProblem.RESERVATION_UNFIT);
        assertThat(confirmed()).contains(false);
    }

    @Test
    void aReferralThatDoesNotFitDoesNotConfirmAnothersReservation() {
        book.reserve(place("RS-1").build());
        ReferralId fit = desk.send(terms(), CaseDesk.adult());
        ReferralId unfit = desk.send(
                ReferralTerms.builder()
                        .from(terms())
                        .purpose(Purpose.project(ProjectId.of("other")))
                        .build(),
                CaseDesk.adult());
        desk.recipient(unfit, ReferralAction.ACCEPT);
        CapacityFinding wrong = new CapacityFinding(HELD, List.of(unfit), CapacityProblem.RESERVATION_UNFIT, Set.of());
        assertThat(reconcile()).containsExactly(wrong);
        assertThat(confirmed()).contains(false);
        desk.recipient(fit, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        assertThat(reconciler.reconcile(book, desk.all())).containsExactly(wrong);
        assertThat(confirmed()).isEmpty();
    }

    @Test
    void aReservationThatNamesNoNeedIsForTheOneThatNamesIt() {
        ReferralId id = desk.send(terms(), CaseDesk.adult());
        book.reserve(place("RS-1").need(Optional.empty()).build());
        desk.recipient(id, ReferralAction.ACCEPT);
        assertThat(reconcile()).isEmpty();
        assertThat(confirmed()).contains(true);
    }

    @Test
    void needsThatShareAReservationAreForAPersonToSort() {
        ReferralId one = sent();
        ReferralTerms second =
                ReferralTerms.builder().from(terms()).need(NeedId.of("N-2")).build();
        ReferralId two = desk.draft(second);
        desk.referrer(two, ReferralStep.of(ReferralAction.CANCEL, ReferralReason.DUPLICATE));
        assertThat(reconcile()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(CapacityProblem.SHARED);
            assertThat(finding.referrals()).containsExactlyInAnyOrder(one, two).isSorted();
        });
        assertThat(confirmed()).contains(false);
    }

    @Test
    void ofAReferralThatWasPassedOnTheStrongestEffectCounts() {
        ReferralId parent = sent();
        ReferralRoute route = new ReferralRoute(ReferralSamples.charity(), CaseFiles.member(), Samples.TODAY);
        ReferralTerms child = ReferralTerms.builder()
                .from(ReferralDrafts.passedOn(
                        desk.find(parent), ReferralDrafts.refer(CaseDesk.adult(), ProjectId.of("yizheng-help"), route)))
                .reservation(HELD)
                .build();
        ReferralId passedOn = desk.send(child, CaseDesk.adult());
        desk.recipient(passedOn, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        assertThat(reconcile()).isEmpty();
        assertThat(confirmed()).contains(false);
        desk.recipient(parent, ReferralAction.ACCEPT);
        assertThat(reconcile()).isEmpty();
        assertThat(confirmed()).contains(true);
        desk.recipient(parent, ReferralAction.REPORT_NO_AID, ReferralReason.PERSON_MOVED);
        assertThat(reconcile()).isEmpty();
        assertThat(confirmed()).isEmpty();
    }

    @Test
    void theOrderOfReferralsDoesNotMatterAndThoseWithoutAReservationAreLeftOut() {
        ReferralId id = sent();
        Referral plain = Referral.builder()
                .from(desk.find(id))
                .id(ReferralId.of("R-plain"))
                .terms(ReferralSamples.terms(CaseDesk.adult()))
                .build();
        Referral erased = Referral.builder()
                .from(desk.find(id))
                .id(ReferralId.of("R-erased"))
                .terms(Optional.empty())
                .build();
        book.release(HELD);
        List<Referral> all = new ArrayList<>(List.of(plain, desk.find(id), erased));
        List<CapacityFinding> findings = reconciler.reconcile(book, all);
        assertThat(findings).extracting(CapacityFinding::referrals).containsExactly(List.of(id));
        ReferralId last = ReferralId.of("R-zzz");
        all.add(0, Referral.builder().from(desk.find(id)).id(last).build());
        assertThat(reconciler.reconcile(book, all))
                .extracting(CapacityFinding::referrals)
                .containsExactly(List.of(id, last));
        all.remove(0);
        Collections.reverse(all);
        assertThat(reconciler.reconcile(book, all)).isEqualTo(findings);
    }
}
