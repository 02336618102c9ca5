package io.github.zhuanjie.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.DetailsRelease;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.HistoryAnchor;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralState;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A history grows, is erased or put out of reach, and still proves what happened. */
class HistoryChainTest {

    private static final DocumentHash OTHER = DocumentHash.of("0".repeat(64));
    private static final RuleReference LAW = new RuleReference("law", Optional.empty(), Optional.empty());
    private static final List<ReferralEvent> EVENTS = HistorySamples.events(12);
    private static final HistoryChain CHAIN = HistoryChain.of(HistorySamples.REFERRAL, EVENTS);

    @Test
    void aChainGrowsOneByOneAsItDoesAtOnce() {
        HistoryChain grown = HistoryChain.empty(HistorySamples.REFERRAL);
        for (ReferralEvent event : EVENTS) {
            grown = grown.append(event);
        }
        assertThat(grown.entries()).isEqualTo(CHAIN.entries());
        assertThat(grown.head()).isEqualTo(CHAIN.head());
        assertThat(CHAIN.head().length()).isEqualTo(EVENTS.size());
        assertThat(CHAIN.events()).isEqualTo(EVENTS);
        assertThat(HistoryChain.restore(HistorySamples.REFERRAL, CHAIN.entries())
                        .head())
                .isEqualTo(CHAIN.head());
        assertThat(verify(CHAIN).isIntact()).isTrue();
    }

    @Test
    void erasureLeavesTheHeadAndNothingOfTheDetails() {
        Erasure erasure = Erasure.of(EVENTS, ErasureGround.CONSENT_WITHDRAWN, HistorySamples.OFFICE, HistorySamples.AT);
        HistoryChain erased = HistoryChain.of(HistorySamples.REFERRAL, erasure.events());

        assertThat(erased.head()).isEqualTo(CHAIN.head());
        assertThat(erased.entries()).isEqualTo(CHAIN.withoutDetails().entries());
        HistoryReport report = verify(erased);
        assertThat(report.isIntact()).isTrue();
        assertThat(report.kept()).isZero();
        assertThat(report.erased()).isEqualTo((int)
                EVENTS.stream().filter(event -> event.getDetails().isPresent()).count());
        assertThat(erasure.note())
                .extracting(DetailsErasure::referral, DetailsErasure::ground)
                .containsExactly(HistorySamples.REFERRAL, ErasureGround.CONSENT_WITHDRAWN);
        assertThat(erased.events()).allMatch(event -> event.getDetails().isEmpty());
        assertThat(erasure.toString()).doesNotContain(HistorySamples.NOTE);
    }

    @Test
    void anErasedReferralKeepsItsStateAndLosesItsTerms() {
        List<ReferralEvent> draft = List.of(HistorySamples.draft());
        Erasure erasure = Erasure.of(draft, ErasureGround.PURPOSE_OVER, HistorySamples.OFFICE, HistorySamples.AT);
        Referral left = ReferralHistory.of(Lifecycle.standard(), erasure.events())
                .getReferral()
                .orElseThrow();
        assertThat(left.getState()).isEqualTo(ReferralState.DRAFT);
        assertThat(left.getTerms()).isEmpty();
    }

    @Test
    void restrictedDetailsComeBackOnlyWithARecord() {
        RestrictedDetails restricted = RestrictedDetails.of(EVENTS, LAW, Samples.TODAY);
        assertThat(restricted.events()).allMatch(event -> event.getDetails().isEmpty());
        assertThat(restricted.isOver(Samples.TODAY)).isFalse();
        assertThat(restricted.isOver(Samples.TODAY.plusDays(1))).isTrue();
        assertThat(restricted.toString()).doesNotContain(HistorySamples.NOTE);

        DetailsRelease release =
                new DetailsRelease(HistorySamples.REFERRAL, LAW, HistorySamples.OFFICE, HistorySamples.AT);
        List<DetailsRelease> log = new ArrayList<>();
        assertThat(restricted.release(release, log::add)).isEqualTo(EVENTS);
        assertThat(log).containsExactly(release);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> restricted.release(release, failing -> {
                    throw new IllegalStateException("the log is gone");
                }));
    }

    @Test
    void restrictedDetailsAreStoredUnderAKeyAndRefusedUnderAnother() {
        UnaryOperator<byte[]> key = bytes -> xor(bytes, 0x5a);
        byte[] stored = RestrictedDetails.of(EVENTS, LAW, Samples.TODAY).store(key);
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("来电");
        RestrictedDetails restored = RestrictedDetails.restore(stored, key);
        assertThat(restored.referral()).isEqualTo(HistorySamples.REFERRAL);
        assertThat(restored.ground()).isEqualTo(LAW);
        assertThat(restored.until()).isEqualTo(Samples.TODAY);
        assertThat(codeOf(() -> RestrictedDetails.restore(stored, bytes -> xor(bytes, 0x33))))
                .isEqualTo("RESTRICTED_DETAILS");
    }

    private static byte[] xor(byte[] bytes, int mask) {
        byte[] turned = bytes.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] ^= (byte) mask;
        }
        return turned;
    }

    @Test
    void detailsThatAreNotTheEventsOwnAreNotSealed() {
        ReferralEvent draft = HistorySamples.draft();
        ReferralEvent forged =
                ReferralEvent.builder().from(draft).detailsHash(OTHER).build();
        HistoryHead start = HistorySeal.start(HistorySamples.REFERRAL);
        assertThat(codeOf(() -> HistorySeal.seal(start, forged))).isEqualTo("HISTORY_DETAILS");
    }

    @Test
    void positionsAndLengthsAreNotNegative() {
        HistoryEntry first = CHAIN.entries().get(0);
        assertThat(codeOf(() -> HistoryEntry.builder().from(first).position(-1).build()))
                .isEqualTo("HISTORY_POSITION");
        assertThat(codeOf(() -> new HistoryHead(HistorySamples.REFERRAL, -1, OTHER)))
                .isEqualTo("HISTORY_POSITION");
        assertThat(codeOf(() -> new HistoryAnchor(HistorySamples.AT, -1, OTHER)))
                .isEqualTo("HISTORY_POSITION");
    }

    @Test
    void anAnchorFindsACutTailAndAHistoryThatIsGone() {
        HistoryHead head = CHAIN.head();
        HistoryAnchor anchor = HistoryAnchors.of(List.of(head), HistorySamples.AT);
        assertThat(HistoryAnchors.fits(anchor, List.of(head))).isTrue();
        assertThat(HistoryAnchors.fits(anchor, List.of())).isFalse();
        List<HistoryEntry> cut = CHAIN.entries().subList(0, EVENTS.size() - 1);
        assertThat(HistoryVerifier.of(HistorySamples.REFERRAL).verify(cut).isIntact())
                .isTrue();
        assertThat(HistoryVerifier.of(HistorySamples.REFERRAL)
                        .anchored(head)
                        .verify(cut)
                        .faults())
                .extracting(HistoryFault::kind)
                .containsExactly(HistoryFaultKind.TAIL_MISSING);
    }

    @Test
    void detailsAreDueWhenTheRuleSays() {
        RetentionRule rule = new RetentionRule(Period.ofYears(1), LAW);
        Referral open = ReferralHistory.of(Lifecycle.standard(), List.of(HistorySamples.draft()))
                .getReferral()
                .orElseThrow();
        assertThat(rule.dueOn(open, Lifecycle.standard())).isEmpty();
        Referral declined =
                Referral.builder().from(open).state(ReferralState.DECLINED).build();
        Referral withdrawn =
                Referral.builder().from(open).state(ReferralState.WITHDRAWN).build();
        assertThat(rule.dueOn(withdrawn, Lifecycle.standard()))
                .contains(declined.getStateSince().atZone(ZoneOffset.UTC).toLocalDate());
        assertThat(rule.dueOn(declined, Lifecycle.standard()))
                .contains(declined.getStateSince()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .plusYears(1));
        assertThat(codeOf(() -> new RetentionRule(Period.ofDays(-1), LAW))).isEqualTo("RETENTION_PERIOD");
    }

    private static HistoryReport verify(HistoryChain chain) {
        return HistoryVerifier.of(HistorySamples.REFERRAL)
                .anchored(CHAIN.head())
                .verify(chain.entries());
    }

    private static String codeOf(ThrowingCallable broken) {
        InvalidValueException[] thrown = new InvalidValueException[1];
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(broken)
                .satisfies(e -> thrown[0] = e);
        return thrown[0].getCode();
    }
}
