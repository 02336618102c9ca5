package io.github.zhuanjie.desk;

import static io.github.zhuanjie.desk.Cases.BASIS;
import static io.github.zhuanjie.desk.Cases.CHARITY;
import static io.github.zhuanjie.desk.Cases.CONSENT;
import static io.github.zhuanjie.desk.Cases.OFFICE;
import static io.github.zhuanjie.desk.Cases.SUBJECT;
import static io.github.zhuanjie.desk.Cases.TERMS;
import static io.github.zhuanjie.desk.Cases.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.history.AnchoredHeads;
import io.github.zhuanjie.history.HistoryFault;
import io.github.zhuanjie.history.HistoryFaultKind;
import io.github.zhuanjie.history.RestrictedDetails;
import io.github.zhuanjie.history.RetentionRule;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.DetailsRelease;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done stays provable, whoever reaches the table and whatever is erased from it. */
class ReferralArchiveTest {

    private static final ReferralId ID = TERMS.referralId();
    private static final ReferralTerms MORE = ReferralTerms.builder()
            .from(TERMS)
            .draftedOn(TERMS.getDraftedOn().plusDays(1))
            .build();
    private static final ReferralId OTHER = MORE.referralId();
    private static final RuleReference LAW = new RuleReference("archives", Optional.empty(), Optional.empty());

    private final MovableClock clock = new MovableClock(Cases.NINE);
    private final Table table = new Table();
    private final Map<ReferralId, RestrictedDetails> vault = new TreeMap<>();
    private final ReferralDesk office = Cases.office(clock)
            .store(table)
            .vault(details -> vault.put(details.referral(), details))
            .build();
    private final ReferralArchive archive = office.archive();
    private final ReferralDesk charity = Cases.charity(clock).build();

    @BeforeEach
    void twoReferralsAreSent() {
        for (ReferralTerms terms : List.of(TERMS, MORE)) {
            ReferralId id = terms.referralId();
            office.draft(terms);
            office.recordConsent(id, CONSENT);
            assertThat(office.disclose(id, BASIS, SUBJECT, Cases.NEEDS).isDone())
                    .isTrue();
            charity.receive(OFFICE, id, office.outbox(id));
        }
    }

    private void end() {
        charity.act(ID, step(ReferralAction.REQUEST_FACTS));
        charity.act(ID, step(ReferralAction.DECLINE));
        assertThat(office.receive(CHARITY, ID, charity.outbox(ID)).isComplete()).isTrue();
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.DECLINED);
    }

    private boolean hasDetails(ReferralId id) {
        return table.load(id).orElseThrow().events().stream()
                .anyMatch(event -> event.getDetails().isPresent());
    }

    @Nested
    class Erasing {

        @ParameterizedTest
        @EnumSource(
                value = ErasureGround.class,
                names = {"PURPOSE_OVER", "RETENTION_OVER", "CONSENT_WITHDRAWN"})
        void waitsForTheEnd(ErasureGround ground) {
            ErasureOutcome outcome = archive.erase(ID, ground);

            assertThat(outcome.isDone()).isFalse();
            assertThat(outcome.refusal()).contains(ErasureRefusal.REFERRAL_OPEN);
            assertThat(outcome.note()).isEmpty();
            assertThat(archive.erasure(ID)).isEmpty();
            assertThat(hasDetails(ID)).isTrue();
        }

        @ParameterizedTest
        @EnumSource(
                value = ErasureGround.class,
                names = {"UNLAWFUL", "OTHER_LAW"})
        void waitsForNothingWhereTheLawDoesNot(ErasureGround ground) {
            assertThat(archive.erase(ID, ground).isDone()).isTrue();

            assertThat(hasDetails(ID)).isFalse();
            assertThat(hasDetails(OTHER)).isTrue();
            assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.SENT);
            assertThat(office.act(ID, step(ReferralAction.CANCEL)).isDone()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(ErasureGround.class)
        void leavesTheReferralWhereItStands(ErasureGround ground) {
            end();
            Referral before = office.find(ID).orElseThrow();
            clock.advance(Duration.ofHours(1));

            ErasureOutcome outcome = archive.erase(ID, ground);

            assertThat(outcome.isDone()).isTrue();
            assertThat(outcome.refusal()).isEmpty();
            assertThat(outcome.note())
                    .contains(new DetailsErasure(ID, ground, OFFICE, clock.instant()))
                    .isEqualTo(archive.erasure(ID));
            assertThat(hasDetails(ID)).isFalse();
            Referral after = office.find(ID).orElseThrow();
            assertThat(after.getTerms()).isEmpty();
            assertThat(after.getState()).isEqualTo(before.getState());
            assertThat(after.getReason()).isEqualTo(before.getReason()).contains(ReferralReason.NOT_ELIGIBLE);
            assertThat(after.getHead()).isEqualTo(before.getHead());
        }

        @Test
        void isDoneAtOnceAfterAWithdrawal() {
            office.withdraw(CONSENT.getId());

            assertThat(archive.erase(ID, ErasureGround.CONSENT_WITHDRAWN).isDone())
                    .isTrue();
            assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
        }

        @Test
        void isDoneOnceAndKeepsTheFirstRecord() {
            end();
            ErasureOutcome first = archive.erase(ID, ErasureGround.PURPOSE_OVER);
            clock.advance(Duration.ofDays(1));

            assertThat(archive.erase(ID, ErasureGround.UNLAWFUL)).isEqualTo(first);
            assertThat(archive.restrict(ID, ErasureGround.UNLAWFUL, LAW, Samples.TODAY))
                    .isEqualTo(first);
            assertThat(vault).isEmpty();
        }

        @Test
        void isNotUndoneByWhatTheOtherSideRepeats() {
            end();
            archive.erase(ID, ErasureGround.PURPOSE_OVER);
            int before = table.load(ID).orElseThrow().version();
            List<ReferralEvent> again = charity.outbox(ID);
            assertThat(again).anyMatch(event -> event.getDetails().isPresent());

            Receipt receipt = office.receive(CHARITY, ID, again);

            assertThat(receipt.isComplete()).isTrue();
            assertThat(receipt.history().getEvents())
                    .allMatch(event -> event.getDetails().isEmpty());
            assertThat(hasDetails(ID)).isFalse();
            assertThat(table.load(ID).orElseThrow().version()).isEqualTo(before);
        }

        @Test
        void ofAReferralThatIsNotThereIsAMistake() {
            ReferralId nobody = ReferralId.of("R-nobody");

            assertThatThrownBy(() -> archive.erase(nobody, ErasureGround.UNLAWFUL))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> archive.restrict(nobody, ErasureGround.UNLAWFUL, LAW, Samples.TODAY))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(archive.erasure(nobody)).isEmpty();
        }

        @Test
        void looksAgainIfSomebodyActedInBetween() {
            Meddling meddling = new Meddling(table, new InMemoryConsentRegister());
            ReferralDesk slow = Cases.office(clock)
                    .store(meddling)
                    .vault(details -> vault.put(details.referral(), details))
                    .build();
            office.act(ID, step(ReferralAction.CANCEL));
            meddling.beforeAppend(() -> office.act(ID, step(ReferralAction.MARK_ERROR)));

            assertThat(slow.archive()
                            .restrict(ID, ErasureGround.PURPOSE_OVER, LAW, Samples.TODAY)
                            .isDone())
                    .isTrue();
            assertThat(vault.get(ID).events())
                    .hasSize(table.load(ID).orElseThrow().version());
        }

        @Test
        void isRefusedForWhatHasNotBeenOpenedYet() {
            ReferralDesk empty = Cases.office(clock).build();
            ReferralEvent late = table.load(ID).orElseThrow().events().get(1);
            InMemoryReferralStore store = new InMemoryReferralStore();
            store.append(ID, 0, List.of(late));
            ReferralArchive waiting = Cases.office(clock).store(store).build().archive();

            assertThat(waiting.erase(ID, ErasureGround.RETENTION_OVER).refusal())
                    .contains(ErasureRefusal.REFERRAL_OPEN);
            assertThat(waiting.due(new RetentionRule(Period.ZERO, LAW))).isEmpty();
            assertThat(empty.archive().due(new RetentionRule(Period.ZERO, LAW))).isEmpty();
        }
    }

    @Nested
    class Restricting {

        @Test
        void putsTheDetailsOutOfReachFirst() {
            end();
            List<ReferralEvent> whole = table.load(ID).orElseThrow().events();

            ErasureOutcome outcome = archive.restrict(ID, ErasureGround.RETENTION_OVER, LAW, Samples.TODAY);

            assertThat(outcome.note())
                    .contains(new DetailsErasure(ID, ErasureGround.RETENTION_OVER, OFFICE, clock.instant()));
            assertThat(hasDetails(ID)).isFalse();
            RestrictedDetails kept = vault.get(ID);
            assertThat(kept.ground()).isEqualTo(LAW);
            assertThat(kept.until()).isEqualTo(Samples.TODAY);
            assertThat(kept.release(new DetailsRelease(ID, LAW, OFFICE, clock.instant()), release -> {}))
                    .isEqualTo(whole);
        }

        @Test
        void waitsForTheEndAsErasingDoes() {
            assertThat(archive.restrict(ID, ErasureGround.PURPOSE_OVER, LAW, Samples.TODAY)
                            .refusal())
                    .contains(ErasureRefusal.REFERRAL_OPEN);
            assertThat(vault).isEmpty();
        }

        @Test
        void erasesNothingIfTheVaultFails() {
            end();
            ReferralArchive failing = Cases.office(clock)
                    .store(table)
                    .vault(details -> {
                        throw new IllegalStateException("the vault is locked");
                    })
                    .build()
                    .archive();

            assertThatThrownBy(() -> failing.restrict(ID, ErasureGround.RETENTION_OVER, LAW, Samples.TODAY))
                    .hasMessage("the vault is locked");
            assertThat(hasDetails(ID)).isTrue();
            assertThat(archive.erasure(ID)).isEmpty();
        }

        @Test
        void needsAVault() {
            end();
            ReferralArchive none = Cases.office(clock).store(table).build().archive();

            assertThatThrownBy(() -> none.restrict(ID, ErasureGround.RETENTION_OVER, LAW, Samples.TODAY))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("vault");
        }
    }

    @Test
    void whatIsDueIsFoundUntilItIsErased() {
        RetentionRule year = new RetentionRule(Period.ofYears(1), LAW);
        end();
        assertThat(archive.due(year)).isEmpty();
        clock.advance(Duration.ofDays(364));
        assertThat(archive.due(year)).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(archive.due(year)).containsExactly(ID);

        archive.erase(ID, ErasureGround.RETENTION_OVER);
        assertThat(archive.due(year)).isEmpty();
    }

    @Test
    void anOutcomeIsARecordOrARefusal() {
        DetailsErasure note = new DetailsErasure(ID, ErasureGround.UNLAWFUL, OFFICE, clock.instant());

        assertThatThrownBy(() -> new ErasureOutcome(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ErasureOutcome(Optional.of(note), Optional.of(ErasureRefusal.REFERRAL_OPEN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ErasureRefusal.REFERRAL_OPEN.getCode()).isEqualTo("REFERRAL_OPEN");
    }

    @Nested
    class Anchoring {

        private AnchoredHeads anchored = archive.anchor();

        @BeforeEach
        void anchored() {
            end();
            anchored = archive.anchor();
        }

        private List<HistoryFault> faults() {
            return archive.verify(anchored.anchor(), anchored.heads());
        }

        private void finds(Consumer<List<HistoryEntry>> tampering) {
            table.tamper(ID, tampering);
            assertThat(faults()).isNotEmpty().allMatch(fault -> fault.referral().equals(ID));
        }

        @Test
        void isOverEveryReferral() {
            assertThat(anchored.anchor().at()).isEqualTo(clock.instant());
            assertThat(anchored.heads())
                    .extracting(head -> head.referral())
                    .containsExactlyElementsOf(table.ids())
                    .hasSize(2);
            assertThat(faults()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void findsAnEventThatWasChanged(boolean hashes) {
            hashes(hashes);
            finds(rows -> rows.set(2, with(rows.get(2), event(rows.get(2)).at(Cases.NINE.minusSeconds(60)))));
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void findsAnEventThatWasDropped(boolean hashes) {
            hashes(hashes);
            finds(rows -> rows.remove(1));
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void findsTheLastEventDropped(boolean hashes) {
            hashes(hashes);
            finds(rows -> rows.remove(rows.size() - 1));
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void findsEventsThatWereExchanged(boolean hashes) {
            hashes(hashes);
            finds(rows -> Collections.swap(rows, 1, 2));
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void findsAnEventPutInBefore(boolean hashes) {
            hashes(hashes);
            finds(rows -> rows.add(1, rows.get(3)));
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void findsAnEventOfAnotherReferral(boolean hashes) {
            hashes(hashes);
            finds(rows -> rows.set(2, table.entries(OTHER).get(2)));
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void findsDetailsThatAreNotTheEventsOwn(boolean hashes) {
            hashes(hashes);
            finds(rows -> rows.set(
                    0,
                    HistoryEntry.builder()
                            .from(rows.get(0))
                            .details(EventDetails.builder()
                                    .salt("0".repeat(32))
                                    .note(Note.of("另一个人"))
                                    .build())
                            .build()));
            assertThat(faults()).containsExactly(new HistoryFault(ID, 0, HistoryFaultKind.DETAILS_CHANGED));
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void findsAReferralThatIsGone(boolean hashes) {
            hashes(hashes);
            table.delete(ID);

            assertThat(faults()).containsExactly(new HistoryFault(ID, 0, HistoryFaultKind.TAIL_MISSING));
        }

        @Test
        void findsWhereOnceTheHashesAreKept() {
            table.keepsHashes();
            table.tamper(
                    ID, rows -> rows.set(2, with(rows.get(2), event(rows.get(2)).reason(ReferralReason.OTHER))));

            assertThat(faults()).containsExactly(new HistoryFault(ID, 2, HistoryFaultKind.ENTRY_CHANGED));
        }

        @Test
        void takesWhatCameLaterForNoFault() {
            clock.advance(Duration.ofDays(1));
            office.act(OTHER, step(ReferralAction.CANCEL));
            ReferralTerms third = ReferralTerms.builder()
                    .from(TERMS)
                    .draftedOn(TERMS.getDraftedOn().plusDays(2))
                    .build();
            assertThat(office.draft(third).isDone()).isTrue();

            assertThat(faults()).isEmpty();
            assertThat(archive.anchor().heads()).hasSize(3);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void provesTheSameAfterErasure(boolean hashes) {
            hashes(hashes);
            archive.erase(ID, ErasureGround.RETENTION_OVER);
            office.receive(CHARITY, ID, charity.outbox(ID));

            assertThat(faults()).isEmpty();
            assertThat(archive.anchor()).isEqualTo(anchored);
            finds(rows -> rows.set(1, with(rows.get(1), event(rows.get(1)).at(Cases.NINE.minusSeconds(60)))));
        }

        @Test
        void isOfNoUseWithAnotherList() {
            List<HistoryHead> cut = anchored.heads().subList(0, 1);

            assertThatThrownBy(() -> archive.verify(anchored.anchor(), cut))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new AnchoredHeads(anchored.anchor(), cut))
                    .isInstanceOf(IllegalArgumentException.class);
            List<HistoryHead> turned = new ArrayList<>(anchored.heads());
            Collections.reverse(turned);
            assertThat(AnchoredHeads.of(turned, anchored.anchor().at())).isEqualTo(anchored);
            assertThat(archive.verify(anchored.anchor(), turned)).isEmpty();
        }

        private void hashes(boolean kept) {
            if (kept) {
                table.keepsHashes();
            }
        }

        private ReferralEvent.Builder event(HistoryEntry row) {
            return ReferralEvent.builder().from(row.getEvent());
        }

        private HistoryEntry with(HistoryEntry row, ReferralEvent.Builder event) {
            return HistoryEntry.builder().from(row).event(event.build()).build();
        }
    }
}
