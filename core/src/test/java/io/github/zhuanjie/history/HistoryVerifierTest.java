package io.github.zhuanjie.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.ReferralEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the verifier says of histories that no single flip makes: sealed wrongly, of other referrals, of odd shapes. */
class HistoryVerifierTest {

    private static final ReferralId OTHER = ReferralId.of("R-other");
    private static final HistoryChain CHAIN = HistorySamples.chain(12);
    private static final HistoryVerifier WHOLE = HistoryVerifier.of(HistorySamples.REFERRAL);

    @Test
    void aHistoryWithoutEntriesIsWhole() throws IOException {
        HistoryReport report = verify(WHOLE, "");
        assertThat(report.head()).contains(HistorySeal.start(HistorySamples.REFERRAL));
        assertThat(report.kept() + report.erased()).isZero();
        assertThat(WHOLE.verify(List.of())).isEqualTo(report);
    }

    @Test
    void tellsHowManyEntriesHaveTheirDetails() {
        List<HistoryEntry> entries = new ArrayList<>(CHAIN.entries());
        HistoryReport report = WHOLE.verify(entries);
        assertThat(List.of(report.kept(), report.erased())).containsExactly(9, 0);
        entries.set(1, entries.get(1).withoutDetails());
        entries.set(4, entries.get(4).withoutDetails());
        report = WHOLE.verify(entries);
        assertThat(report.isIntact()).isTrue();
        assertThat(List.of(report.kept(), report.erased())).containsExactly(7, 2);
    }

    @Test
    void anEventOfAnotherReferralIsFoundThoughItsHashFits() throws IOException {
        ReferralEvent foreign = HistorySamples.event(
                        OTHER, 1, CHAIN.events().get(1).getAction())
                .cause(CHAIN.events().get(0).getId())
                .build();
        HistoryHead head = HistorySeal.headOf(CHAIN.entries().get(0));
        HistoryEntry entry = HistorySeal.seal(new HistoryHead(OTHER, head.length(), head.hash()), foreign);
        assertThat(faults(WHOLE, log(CHAIN.entries().get(0)) + log(entry))).containsExactly("1 REFERRAL_OTHER");
    }

    @Test
    void aWholeHistoryOfAnotherReferralIsFound() {
        assertThat(HistoryVerifier.of(OTHER).verify(CHAIN.entries()).faults())
                .hasSize(13)
                .contains(
                        new HistoryFault(OTHER, 0, HistoryFaultKind.LINK_BROKEN),
                        new HistoryFault(OTHER, 0, HistoryFaultKind.REFERRAL_OTHER),
                        new HistoryFault(OTHER, 11, HistoryFaultKind.REFERRAL_OTHER));
    }

    @Test
    void anEntrySealedOntoAnotherHistoryIsFound() {
        HistoryHead wrong = new HistoryHead(HistorySamples.REFERRAL, 3, DocumentHash.of("a".repeat(64)));
        List<HistoryEntry> entries = new ArrayList<>(CHAIN.entries().subList(0, 3));
        entries.add(HistorySeal.seal(wrong, CHAIN.events().get(3)));
        assertThat(faults(WHOLE, entries)).containsExactly("3 LINK_BROKEN");
        entries.add(CHAIN.entries().get(4));
        assertThat(faults(WHOLE, entries)).containsExactly("3 LINK_BROKEN", "4 LINK_BROKEN");
    }

    @Test
    void aChangedEventSealedAnewIsFoundByTheAnchorOnly() {
        List<ReferralEvent> events = new ArrayList<>(CHAIN.events());
        events.set(
                11,
                ReferralEvent.builder()
                        .from(events.get(11))
                        .at(HistorySamples.AT)
                        .build());
        List<HistoryEntry> forged =
                HistoryChain.of(HistorySamples.REFERRAL, events).entries();
        assertThat(faults(WHOLE, forged)).isEmpty();
        assertThat(faults(WHOLE.anchored(CHAIN.head()), forged)).containsExactly("11 HEAD_DIFFERS");
    }

    @Test
    void aHistoryMayGoOnBehindItsAnchor() {
        for (int length = 0; length <= 12; length++) {
            HistoryHead head = HistoryChain.of(
                            HistorySamples.REFERRAL, CHAIN.events().subList(0, length))
                    .head();
            assertThat(faults(WHOLE.anchored(head), CHAIN.entries())).isEmpty();
            assertThat(faults(HistoryVerifier.after(head), CHAIN.entries().subList(length, 12)))
                    .isEmpty();
            HistoryHead wrong = new HistoryHead(head.referral(), length, DocumentHash.of("b".repeat(64)));
            assertThat(faults(WHOLE.anchored(wrong), CHAIN.entries()))
                    .containsExactly(Math.max(length - 1, 0) + " HEAD_DIFFERS");
        }
    }

    @Test
    void anAnchorMustBeOfTheHistoryAndNotBeforeItsStart() {
        HistoryHead early = HistorySeal.headOf(CHAIN.entries().get(2));
        HistoryVerifier later =
                HistoryVerifier.after(HistorySeal.headOf(CHAIN.entries().get(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> later.anchored(early));
        assertThatIllegalArgumentException().isThrownBy(() -> WHOLE.anchored(HistorySeal.start(OTHER)));
        assertThat(later.anchored(HistorySeal.headOf(CHAIN.entries().get(3)))).isNotNull();
    }

    @Test
    void detailsWithoutAHashInTheEventAreFound() throws IOException {
        HistoryEntry with = CHAIN.entries().get(1);
        HistoryEntry without = CHAIN.entries().get(3);
        assertThat(without.getEvent().getDetailsHash()).isEmpty();
        String line = log(without).replace("{\"event\":", details(with) + ",\"event\":");
        assertThat(faults(
                        HistoryVerifier.after(HistorySeal.headOf(CHAIN.entries().get(2))), line))
                .containsExactly("3 DETAILS_CHANGED");
    }

    /** The hashes bind bytes: whoever writes an event in another way and seals that is found by reading only. */
    @Test
    void whatIsSealedInAnotherFormIsFoundByReading() throws IOException {
        HistoryEntry first = CHAIN.entries().get(0);
        String event = log(first);
        event = event.substring(event.indexOf("\"event\":") + 8, event.indexOf(",\"hash\""));
        assertThat(faults(WHOLE, sealed(event))).isEmpty();
        assertThat(faults(WHOLE.readingEvents(), sealed(event))).isEmpty();
        for (String other : List.of(
                event.replace("\"action\":", "\"action\": "),
                event.replace("DRAFT", "\\u0044RAFT"),
                event.replace("{\"action\":\"DRAFT\",", "{").replace("\"at\":", "\"action\":\"DRAFT\",\"at\":"),
                event.replace("\"action\":", "\"acting\":"),
                event.replace("DRAFT", "DRAFTED"),
                event.replace("08:30:00Z", "08:30:00.000Z"),
                event.replace("{\"action\":", "{{"),
                "[" + event + "]")) {
            assertThat(other).isNotEqualTo(event);
            assertThat(faults(WHOLE, sealed(other))).as(other).isEmpty();
            assertThat(faults(WHOLE.readingEvents(), sealed(other))).as(other).containsExactly("0 NOT_CANONICAL");
        }
    }

    @Test
    void readingKnowsEveryCanonicalEntry() {
        assertThat(faults(WHOLE.readingEvents(), CHAIN.entries())).isEmpty();
        assertThat(faults(
                        WHOLE.anchored(CHAIN.head()).readingEvents(),
                        CHAIN.entries().subList(0, 5)))
                .containsExactly("5 TAIL_MISSING");
        assertThat(faults(
                        WHOLE.readingEvents().anchored(CHAIN.head()),
                        CHAIN.entries().subList(0, 5)))
                .containsExactly("5 TAIL_MISSING");
    }

    @Test
    void detailsInAnotherFormAreFoundByReading() throws IOException {
        HistoryEntry entry = CHAIN.entries().get(1);
        String details = details(entry).substring("{\"details\":".length());
        String spaced = details.replace("\"salt\":", "\"salt\": ");
        byte[] bytes = spaced.getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[EntryHash.SIZE];
        new EntryHash().digest(bytes, 0, bytes.length, hash);
        ReferralEvent bound = ReferralEvent.builder()
                .from(entry.getEvent())
                .detailsHash(EntryHash.documentHash(hash))
                .build();
        HistoryHead before = HistorySeal.headOf(CHAIN.entries().get(0));
        String line =
                log(HistorySeal.seal(before, bound)).replace("{\"event\":", "{\"details\":" + spaced + ",\"event\":");
        HistoryVerifier verifier = HistoryVerifier.after(before);
        assertThat(faults(verifier, line)).isEmpty();
        assertThat(faults(verifier.readingEvents(), line)).containsExactly("1 NOT_CANONICAL");
    }

    /** A member called as the event is, within the details, does not lead the verifier astray. */
    @Test
    void detailsMayHoldAMemberThatIsCalledEvent() throws IOException {
        HistoryEntry entry = CHAIN.entries().get(1);
        String odd = "{\"a\":1,\"event\":{\"b\":\"}\\\"{\"},\"z\":[{},{\"event\":2,\"event\":3}]}";
        byte[] bytes = odd.getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[EntryHash.SIZE];
        new EntryHash().digest(bytes, 0, bytes.length, hash);
        ReferralEvent bound = ReferralEvent.builder()
                .from(entry.getEvent())
                .detailsHash(EntryHash.documentHash(hash))
                .build();
        HistoryHead before = HistorySeal.headOf(CHAIN.entries().get(0));
        String line =
                log(HistorySeal.seal(before, bound)).replace("{\"event\":", "{\"details\":" + odd + ",\"event\":");
        assertThat(faults(HistoryVerifier.after(before), line)).isEmpty();
        assertThat(faults(HistoryVerifier.after(before), line.replace("\"z\"", "\"y\"")))
                .containsExactly("1 DETAILS_CHANGED");
        String unclosed = line.replace("{\"b\"", "{{\"b\"");
        assertThat(faults(HistoryVerifier.after(before), unclosed)).containsExactly("1 ENTRY_UNREADABLE");
    }

    @Test
    void linesThatAreNoEntriesAreToldAndTheNextIsLookedAt() throws IOException {
        HistoryEntry first = CHAIN.entries().get(0).withoutDetails();
        String good = log(first);
        for (String bad : List.of(
                "\n",
                " " + good,
                "{}\n",
                "{\"event\":\n",
                "{\"details\":\n",
                "{\"details\":{}\n",
                "{\"details\":{},\"event\":\n",
                "{\"details\":{}}" + good,
                good.replace("\"}\n", "\"}\r\n"),
                good.replace("\"}\n", "\"} \n"),
                good.replace("\"position\":0", "\"position\":00"),
                good.replace("\"position\":0", "\"position\":-0"),
                good.replace("\"position\":0", "\"position\":"),
                good.replace("\"position\":0", "\"position\":1234567890"),
                good.replace("\"position\":0", "\"position\": 0"),
                good.replace("\"position\":0", "\"positiom\":0"),
                good.replace("\"hash\":\"", "\"hush\":\""),
                good.replace("\"previous\":\"", "\"previously\":\""),
                good.replace(first.getHash().value(), first.getHash().value().toUpperCase(java.util.Locale.ROOT)),
                good.replace(first.getHash().value(), first.getHash().value().substring(1)),
                good.replace(
                        first.getPrevious().value(), first.getPrevious().value().toUpperCase(java.util.Locale.ROOT)),
                good.replace(first.getPrevious().value(), first.getPrevious().value() + "0"))) {
            assertThat(bad).isNotEqualTo(good);
            assertThat(faults(WHOLE, bad)).as(bad).containsExactly("0 ENTRY_UNREADABLE");
            assertThat(faults(WHOLE, good + bad)).as(bad).containsExactly("1 ENTRY_UNREADABLE");
        }
        assertThat(faults(
                        WHOLE,
                        "{}\n" + log(CHAIN.entries().get(1))
                                + log(CHAIN.entries().get(2))))
                .containsExactly("0 ENTRY_UNREADABLE", "1 LINK_BROKEN");
    }

    @Test
    void statedPlacesAndHashesThatDoNotFitAreChanges() throws IOException {
        String good = log(CHAIN.entries().get(0).withoutDetails());
        String zeros = "0".repeat(64);
        HistoryEntry first = CHAIN.entries().get(0);
        for (String bad : List.of(
                good.replace("\"position\":0", "\"position\":7"),
                good.replace("\"position\":0", "\"position\":123456789"),
                good.replace(first.getHash().value(), zeros),
                good.replace(first.getPrevious().value(), zeros))) {
            assertThat(faults(WHOLE, bad)).as(bad).containsExactly("0 ENTRY_CHANGED");
        }
    }

    @Test
    void tellsAThousandFaultsAndReadsNoFurther() throws IOException {
        String lines = "x\n".repeat(1500);
        CountingStream in = new CountingStream((lines + "y".repeat(1 << 20)).getBytes(StandardCharsets.US_ASCII));
        HistoryReport report = WHOLE.verify(in);
        assertThat(report.faults())
                .hasSize(HistoryReport.MAX_FAULTS)
                .last()
                .isEqualTo(new HistoryFault(HistorySamples.REFERRAL, 999, HistoryFaultKind.ENTRY_UNREADABLE));
        assertThat(in.taken).isLessThan(1 << 17);
        List<HistoryEntry> doubled = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            doubled.add(CHAIN.entries().get(0));
        }
        assertThat(WHOLE.verify(doubled).faults()).hasSize(HistoryReport.MAX_FAULTS);
    }

    @Test
    void readsWhateverPiecesTheLogComesIn() throws IOException {
        byte[] log = HistorySamples.log(CHAIN.entries());
        for (int piece : new int[] {1, 2, 7, 31, 500, 16_383}) {
            InputStream in = new ByteArrayInputStream(log) {
                @Override
                public int read(byte[] to, int off, int len) {
                    return super.read(to, off, Math.min(len, piece));
                }
            };
            assertThat(WHOLE.verify(in).head()).contains(CHAIN.head());
        }
    }

    @Test
    void linesLongerThanTheBufferAreRead() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        HistoryHead head = HistorySeal.start(HistorySamples.REFERRAL);
        for (ReferralEvent event : CHAIN.events().subList(0, 5)) {
            String odd = "{\"note\":\"" + "x".repeat(40_000 * (1 + event.getSequence())) + "\"}";
            byte[] bytes = odd.getBytes(StandardCharsets.UTF_8);
            byte[] hash = new byte[EntryHash.SIZE];
            new EntryHash().digest(bytes, 0, bytes.length, hash);
            HistoryEntry entry = HistorySeal.seal(
                    head,
                    ReferralEvent.builder()
                            .from(event.withoutDetails())
                            .detailsHash(EntryHash.documentHash(hash))
                            .build());
            log.writeBytes(log(entry)
                    .replace("{\"event\":", "{\"details\":" + odd + ",\"event\":")
                    .getBytes(StandardCharsets.UTF_8));
            head = HistorySeal.headOf(entry);
        }
        HistoryReport report = WHOLE.verify(new ByteArrayInputStream(log.toByteArray()));
        assertThat(report.head()).contains(head);
        assertThat(report.kept()).isEqualTo(5);
    }

    @Test
    void aLineOfMoreThanFourMebibytesIsNotKeptButPassedOver() throws IOException {
        byte[] rest = log(CHAIN.entries().get(0)).getBytes(StandardCharsets.UTF_8);
        for (int length : new int[] {LogLines.MAX_LINE + 1, 3 * LogLines.MAX_LINE + 5}) {
            byte[] log = new byte[length + 1 + rest.length];
            Arrays.fill(log, (byte) 'x');
            log[length] = '\n';
            System.arraycopy(rest, 0, log, length + 1, rest.length);
            assertThat(faults(WHOLE, new ByteArrayInputStream(log)))
                    .containsExactly("0 ENTRY_UNREADABLE", "0 ENTRY_OUT_OF_ORDER");
            assertThat(faults(WHOLE, new ByteArrayInputStream(log, 0, length))).containsExactly("0 ENTRY_UNREADABLE");
        }
    }

    @Test
    void restoresOnlyWhatIsWhole() {
        assertThat(HistoryChain.restore(HistorySamples.REFERRAL, CHAIN.entries())
                        .head())
                .isEqualTo(CHAIN.head());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoryChain.restore(
                        HistorySamples.REFERRAL, CHAIN.entries().subList(1, 3)))
                .withMessage("entries must be a whole history");
    }

    @Test
    void refusesEventsOfOtherReferrals() {
        ReferralEvent foreign = HistorySamples.event(
                        OTHER, 1, CHAIN.events().get(1).getAction())
                .cause(CHAIN.events().get(0).getId())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAIN.append(foreign))
                .withMessage("event must be of the history's referral");
    }

    @Test
    void appendingNothingChangesNothing() {
        assertThat(CHAIN.append(List.of())).isSameAs(CHAIN);
        assertThat(CHAIN.toString()).isEqualTo("HistoryChain[" + HistorySamples.REFERRAL + ", 12]");
    }

    @Test
    void aReportHasEitherAHeadOrAFault() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HistoryReport(Optional.empty(), List.of(), 0, 0));
    }

    private static String details(HistoryEntry entry) {
        String line = log(entry);
        return line.substring(0, line.indexOf(",\"event\":"));
    }

    private static String sealed(String event) {
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[EntryHash.SIZE];
        DocumentHash previous = HistorySeal.start(HistorySamples.REFERRAL).hash();
        new EntryHash().entry(0, EntryHash.bytes(previous)).digest(bytes, 0, bytes.length, hash);
        return "{\"event\":" + event + ",\"hash\":\"" + EntryHash.documentHash(hash)
                + "\",\"position\":0,\"previous\":\"" + previous + "\"}\n";
    }

    private static String log(HistoryEntry entry) {
        return new String(HistoryLog.line(entry), StandardCharsets.UTF_8);
    }

    private static HistoryReport verify(HistoryVerifier verifier, String log) throws IOException {
        return verifier.verify(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(HistoryVerifier verifier, String log) throws IOException {
        return told(verify(verifier, log));
    }

    private static List<String> faults(HistoryVerifier verifier, InputStream log) throws IOException {
        return told(verifier.verify(log));
    }

    private static List<String> faults(HistoryVerifier verifier, List<HistoryEntry> entries) {
        return told(verifier.verify(entries));
    }

    private static List<String> told(HistoryReport report) {
        assertThat(report.isIntact()).isEqualTo(report.faults().isEmpty());
        return report.faults().stream()
                .map(fault -> fault.position() + " " + fault.kind().getCode())
                .toList();
    }

    /** Counts what was read of it. */
    private static final class CountingStream extends ByteArrayInputStream {

        private int taken;

        CountingStream(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] to, int off, int len) {
            int read = super.read(to, off, len);
            taken += Math.max(read, 0);
            return read;
        }
    }
}
