package io.github.zhuanjie.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything that can be done to a log of a hundred events, one change at a time. */
class EveryBitTest {

    private static final int SIZE = 100;
    private static final HistoryChain CHAIN = HistorySamples.chain(SIZE);
    private static final HistoryVerifier WHOLE = HistoryVerifier.of(HistorySamples.REFERRAL);

    @Test
    void theLogItselfIsIntact() throws IOException {
        for (HistoryChain chain : List.of(CHAIN, CHAIN.withoutDetails())) {
            HistoryReport report = verify(WHOLE, HistorySamples.log(chain.entries()));
            assertThat(report.faults()).isEmpty();
            assertThat(report.head()).contains(CHAIN.head());
        }
    }

    /**
     * Flips every bit of every line, verifying from the head before it: what stands before is untouched, and what
     * stands behind can only add faults.
     */
    @Test
    void everyBitThatIsFlippedIsFound() throws IOException {
        int flips = 0;
        for (HistoryChain chain : List.of(CHAIN, CHAIN.withoutDetails())) {
            HistoryHead before = HistorySeal.start(HistorySamples.REFERRAL);
            for (HistoryEntry entry : chain.entries()) {
                byte[] line = HistoryLog.line(entry);
                HistoryVerifier verifier = HistoryVerifier.after(before);
                assertThat(verify(verifier, line).isIntact()).isTrue();
                for (int bit = 0; bit < 8 * line.length; bit++, flips++) {
                    line[bit / 8] ^= (byte) (1 << bit % 8);
                    if (verify(verifier, line).isIntact()) {
                        throw new AssertionError("bit " + bit + " of line " + entry.getPosition());
                    }
                    line[bit / 8] ^= (byte) (1 << bit % 8);
                }
                before = HistorySeal.headOf(entry);
            }
        }
        assertThat(flips).isGreaterThan(2 * SIZE * 400 * 8);
    }

    /** In the whole log a flip of one bit is told at its line, whatever stands around it. */
    @Test
    void theWholeLogTellsTheLineOfAFlip() throws IOException {
        byte[] log = HistorySamples.log(CHAIN.entries());
        int line = 0;
        for (int at = 0; at < log.length; at += 13) {
            byte bit = (byte) (1 << at % 8);
            line += count(log, at - 13, at);
            log[at] ^= bit;
            List<HistoryFault> faults = verify(WHOLE, log).faults();
            assertThat(faults).as("byte " + at).isNotEmpty().hasSizeLessThan(5);
            assertThat(faults.get(0).position()).as("byte " + at).isEqualTo(line);
            log[at] ^= bit;
        }
        assertThat(line).isGreaterThan(SIZE - 2);
    }

    private static int count(byte[] log, int from, int to) {
        int lines = 0;
        for (int i = Math.max(from, 0); i < to; i++) {
            lines += log[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    @Test
    void everyEntryTakenOutIsFound() throws IOException {
        for (int i = 0; i < SIZE - 1; i++) {
            List<HistoryEntry> entries = new ArrayList<>(CHAIN.entries());
            entries.remove(i);
            assertThat(kinds(entries)).containsExactly(i + " ENTRIES_MISSING");
        }
    }

    @Test
    void everyRunTakenOutIsFound() throws IOException {
        for (int i = 0; i < SIZE - 2; i++) {
            List<HistoryEntry> entries = new ArrayList<>(CHAIN.entries());
            entries.subList(i, i + (SIZE - i) / 2).clear();
            assertThat(kinds(entries)).containsExactly(i + " ENTRIES_MISSING");
        }
    }

    @Test
    void everyExchangeOfNeighboursIsFound() throws IOException {
        for (int i = 0; i < SIZE - 1; i++) {
            List<HistoryEntry> entries = new ArrayList<>(CHAIN.entries());
            Collections.swap(entries, i, i + 1);
            assertThat(kinds(entries)).containsExactly(i + " ENTRIES_MISSING", i + " ENTRY_OUT_OF_ORDER");
        }
    }

    @Test
    void everyEntryThatStandsTwiceIsFound() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            List<HistoryEntry> entries = new ArrayList<>(CHAIN.entries());
            entries.add(i, entries.get(i));
            assertThat(kinds(entries)).containsExactly(i + " ENTRY_OUT_OF_ORDER");
        }
    }

    @Test
    void everyShorterHistoryIsFoundWithTheAnchorOnly() throws IOException {
        byte[] log = HistorySamples.log(CHAIN.entries());
        int length = 0;
        for (int i = 0; i < SIZE; i++) {
            byte[] cut = Arrays.copyOf(log, length);
            assertThat(verify(WHOLE, cut).isIntact()).isTrue();
            assertThat(verify(WHOLE.anchored(CHAIN.head()), cut).faults())
                    .containsExactly(new HistoryFault(HistorySamples.REFERRAL, i, HistoryFaultKind.TAIL_MISSING));
            length += HistoryLog.line(CHAIN.entries().get(i)).length;
        }
        assertThat(verify(WHOLE.anchored(CHAIN.head()), log).isIntact()).isTrue();
    }

    @Test
    void everyCutWithinALineIsFound() throws IOException {
        byte[] log = HistorySamples.log(CHAIN.entries().subList(0, 3));
        for (int length = 1; length < log.length; length++) {
            boolean atEnd = log[length - 1] == '\n';
            assertThat(verify(WHOLE, Arrays.copyOf(log, length)).isIntact()).isEqualTo(atEnd);
        }
    }

    @Test
    void detailsExchangedBetweenEntriesAreFound() throws IOException {
        List<HistoryEntry> entries = new ArrayList<>(CHAIN.entries());
        HistoryEntry one = entries.get(1);
        HistoryEntry other = entries.get(4);
        entries.set(
                1, HistoryEntry.builder().from(one).details(other.getDetails()).build());
        entries.set(
                4, HistoryEntry.builder().from(other).details(one.getDetails()).build());
        assertThat(kinds(entries)).containsExactly("1 DETAILS_CHANGED", "4 DETAILS_CHANGED");
    }

    private static List<String> kinds(List<HistoryEntry> entries) throws IOException {
        HistoryReport report = WHOLE.verify(entries);
        assertThat(verify(WHOLE, HistorySamples.log(entries))).isEqualTo(report);
        return report.faults().stream()
                .map(fault -> fault.position() + " " + fault.kind().getCode())
                .toList();
    }

    private static HistoryReport verify(HistoryVerifier verifier, byte[] log) throws IOException {
        return verifier.verify(new ByteArrayInputStream(log));
    }
}
