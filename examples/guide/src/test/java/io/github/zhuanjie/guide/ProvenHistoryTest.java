package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.desk.ErasureOutcome;
import io.github.zhuanjie.desk.InMemoryReferralStore;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.desk.ReferralStore;
import io.github.zhuanjie.desk.StoredEvents;
import io.github.zhuanjie.fixtures.Consents;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.history.AnchoredHeads;
import io.github.zhuanjie.history.HistoryFault;
import io.github.zhuanjie.history.HistoryFaultKind;
import io.github.zhuanjie.history.RestrictedDetails;
import io.github.zhuanjie.history.RetentionRule;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.DetailsRelease;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A referral's history is anchored, meddled with, found out, erased, and still proven. */
class ProvenHistoryTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = Households.AS_OF;
    private static final RetentionRule AT_THE_END =
            new RetentionRule(Period.ZERO, new RuleReference("office/retention", Optional.empty(), Optional.empty()));

    private final Clock clock = Clock.fixed(TODAY.atTime(18, 0).atZone(CHINA).toInstant(), CHINA);
    private final Database database = new Database();
    private final NeedCase subject =
            NeedCase.of(Households.singleParentWithIllChild(), Needs.singleParentWithIllChild());
    private final ReferralTerms terms = ReferralDrafts.draft(
            Grant.builder()
                    .need(subject.need().getId())
                    .household(subject.household().getId())
                    .project(Projects.steppedChildrensGrant().getId())
                    .award(Award.exactly(Yuan.of(10_000)))
                    .build(),
            subject,
            Projects.steppedChildrensGrant(),
            Organizations.office(),
            TODAY);
    private final ReferralId id = terms.referralId();
    private final ReferralDesk office = ReferralDesk.builder(
                    clock, terms.getReferrer().getId())
            .inMemory()
            .store(database)
            .build();

    /** A table in which somebody changes what the desk has written. */
    private static final class Database implements ReferralStore {
        private final ReferralStore rows = new InMemoryReferralStore();
        private UnaryOperator<List<ReferralEvent>> change = UnaryOperator.identity();

        @Override
        public Optional<StoredEvents> load(ReferralId referral) {
            return rows.load(referral).map(kept -> new StoredEvents(change.apply(kept.events()), kept.erasure()));
        }

        @Override
        public boolean append(ReferralId referral, int expectedVersion, List<ReferralEvent> events) {
            return rows.append(referral, expectedVersion, events);
        }

        @Override
        public boolean eraseDetails(int expectedVersion, DetailsErasure note) {
            return rows.eraseDetails(expectedVersion, note);
        }

        @Override
        public List<ReferralId> findByConsent(ConsentId consent) {
            return rows.findByConsent(consent);
        }

        @Override
        public List<ReferralId> ids() {
            return rows.ids();
        }
    }

    @BeforeEach
    void sentAndWithdrawn() {
        Consent consent = Consents.forReferral(subject, Projects.steppedChildrensGrant(), TODAY);
        assertThat(ReferralLife.send(office, terms, consent, subject, Projects.steppedChildrensGrant())
                        .isDone())
                .isTrue();
        ReferralLife.withdraw(office, consent.getId());
    }

    private static List<ReferralEvent> anHourEarlier(List<ReferralEvent> events) {
        ReferralEvent last = events.get(events.size() - 1);
        List<ReferralEvent> changed = new ArrayList<>(events);
        changed.set(
                events.size() - 1,
                ReferralEvent.builder()
                        .from(last)
                        .at(last.getAt().minusSeconds(3600))
                        .build());
        return changed;
    }

    @Test
    void whatIsChangedAfterwardsIsFound() {
        AnchoredHeads evening = ProvenHistory.anchor(office);
        assertThat(ProvenHistory.verify(office, evening.anchor(), evening.heads()))
                .isEmpty();

        database.change = ProvenHistoryTest::anHourEarlier; // as if the withdrawal had come before the sending
        assertThat(ProvenHistory.verify(office, evening.anchor(), evening.heads()))
                .containsExactly(new HistoryFault(id, 3, HistoryFaultKind.HEAD_DIFFERS));
    }

    @Test
    void theGroundIsThatOfTheState() {
        ReferralTerms declined =
                ReferralTerms.builder().from(terms).draftedOn(TODAY.plusDays(1)).build();
        office.draft(declined);
        office.act(declined.referralId(), ReferralStep.of(ReferralAction.CANCEL, ReferralReason.DUPLICATE));

        assertThat(ProvenHistory.erase(office, AT_THE_END))
                .map(outcome -> outcome.note().orElseThrow())
                .extracting(DetailsErasure::referral, DetailsErasure::ground)
                .containsExactlyInAnyOrder(
                        tuple(id, ErasureGround.CONSENT_WITHDRAWN),
                        tuple(declined.referralId(), ErasureGround.RETENTION_OVER));
    }

    @Test
    void whatALawDemandsKeepingGoesIntoTheVaultFirst() {
        Map<ReferralId, byte[]> safe = new HashMap<>();
        Referral before = office.find(id).orElseThrow();

        ErasureOutcome kept = ProvenHistory.restrict(
                ReferralDesk.builder(clock, office.getParty()).inMemory().store(database),
                safe,
                ProvenHistoryTest::swapped,
                id);

        assertThat(kept.note()).isPresent();
        assertThat(office.find(id).orElseThrow().getTerms()).isEmpty();
        RestrictedDetails restored = RestrictedDetails.restore(safe.get(id), ProvenHistoryTest::swapped);
        assertThat(restored.until()).isEqualTo(LocalDate.of(2036, 12, 31));
        DetailsRelease audit = new DetailsRelease(id, restored.ground(), office.getParty(), clock.instant());
        List<DetailsRelease> looked = new ArrayList<>();
        assertThat(restored.release(audit, looked::add).get(0).getDetails().flatMap(EventDetails::getTerms))
                .isEqualTo(before.getTerms());
        assertThat(looked).containsExactly(audit);
    }

    /** Stands for encryption: undoes itself. */
    private static byte[] swapped(byte[] text) {
        byte[] other = text.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] ^= 0x55;
        }
        return other;
    }

    @Test
    void whatIsErasedIsStillProven() {
        AnchoredHeads evening = ProvenHistory.anchor(office);
        Referral before = office.find(id).orElseThrow();

        assertThat(ProvenHistory.erase(office, AT_THE_END))
                .extracting(ErasureOutcome::note)
                .containsExactly(Optional.of(
                        new DetailsErasure(id, ErasureGround.CONSENT_WITHDRAWN, office.getParty(), clock.instant())));

        Referral after = office.find(id).orElseThrow();
        assertThat(before.getTerms()).isPresent();
        assertThat(after.getTerms()).isEmpty();
        assertThat(after.getState()).isEqualTo(ReferralState.WITHDRAWN).isEqualTo(before.getState());
        assertThat(ProvenHistory.verify(office, evening.anchor(), evening.heads()))
                .isEmpty();
        assertThat(ProvenHistory.erase(office, AT_THE_END)).isEmpty();
    }
}
