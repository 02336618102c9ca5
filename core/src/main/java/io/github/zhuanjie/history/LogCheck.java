package io.github.zhuanjie.history;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Verifies a history line by line. After a fault it goes on from what the line says of itself. */
final class LogCheck {

    private final HistoryHead start;
    private final Optional<HistoryHead> anchor;
    private final int anchoredLength;
    private final boolean reading;
    private final List<HistoryFault> faults = new ArrayList<>();
    private final EntryHash hashes = new EntryHash();
    private final EventText events;
    private final LogLine line = new LogLine();
    private final LogTail tail;
    private final byte[] previous;
    private final byte[] hash = new byte[EntryHash.SIZE];
    private final byte[] detailsHash = new byte[EntryHash.SIZE];
    private final byte[] digits = new byte[2 * EntryHash.SIZE];
    private int position;
    private int kept;
    private int erased;

    LogCheck(HistoryHead start, Optional<HistoryHead> anchor, boolean reading) {
        this.start = start;
        this.anchor = anchor;
        this.anchoredLength = anchor.map(HistoryHead::length).orElse(-1);
        this.reading = reading;
        this.events = new EventText(start.referral());
        this.previous = EntryHash.bytes(start.hash());
        this.tail = new LogTail(start.length(), previous);
        this.position = start.length();
        checkAnchor();
    }

    boolean isFull() {
        return faults.size() >= HistoryReport.MAX_FAULTS;
    }

    /** Takes note of a line that is not one. */
    void unreadable() {
        fault(HistoryFaultKind.ENTRY_UNREADABLE, position);
        goOn(position + 1, previous);
    }

    /** Verifies a line, given without its line feed. */
    void line(byte[] text, int from, int to) {
        if (!line.set(text, from, to)) {
            unreadable();
            return;
        }
        if (isNext() || line.search() && isNext()) {
            checkContent(position);
            System.arraycopy(hash, 0, previous, 0, EntryHash.SIZE);
            position++;
            tail.expectNext(position, previous);
            checkAnchor();
        } else {
            takeApart();
        }
    }

    private boolean isNext() {
        line.eventEnd = line.to - tail.length();
        if (line.event >= line.eventEnd) {
            return false;
        }
        hashes.entry(position, previous).digest(line.text, line.event, line.eventEnd, hash);
        return tail.fits(hash, line.text, line.eventEnd, line.to);
    }

    private void takeApart() {
        LogTail.Stated stated = line.isBroken() ? null : LogTail.parse(line.text, line.event, line.to);
        if (stated == null) {
            unreadable();
            return;
        }
        line.eventEnd = stated.start();
        hashes.entry(stated.position(), stated.previous()).digest(line.text, line.event, line.eventEnd, hash);
        if (!Arrays.equals(hash, stated.hash())) {
            fault(HistoryFaultKind.ENTRY_CHANGED, position);
            checkContent(position);
            goOn(position + 1, stated.hash());
        } else if (stated.position() < position) {
            fault(HistoryFaultKind.ENTRY_OUT_OF_ORDER, stated.position());
            checkContent(stated.position());
        } else {
            boolean gap = stated.position() > position;
            fault(gap ? HistoryFaultKind.ENTRIES_MISSING : HistoryFaultKind.LINK_BROKEN, position);
            checkContent(stated.position());
            goOn(stated.position() + 1, stated.hash());
        }
    }

    private void goOn(int next, byte[] hashBefore) {
        position = next;
        System.arraycopy(hashBefore, 0, previous, 0, EntryHash.SIZE);
        tail.expect(next, previous);
        checkAnchor();
    }

    private void checkContent(int at) {
        if (!events.isOfReferral(line.text, line.event, line.eventEnd)) {
            fault(HistoryFaultKind.REFERRAL_OTHER, at);
        }
        checkDetails(at);
        if (reading && !isCanonical()) {
            fault(HistoryFaultKind.NOT_CANONICAL, at);
        }
    }

    private void checkDetails(int at) {
        int bound = events.detailsHash(line.text, line.event, line.eventEnd);
        if (line.hasDetails()) {
            kept++;
            hashes.digest(line.text, line.details, line.detailsEnd, detailsHash);
            Hex.write(detailsHash, digits, 0);
            if (bound < 0 || !line.is(digits, bound)) {
                fault(HistoryFaultKind.DETAILS_CHANGED, at);
            }
        } else if (bound >= 0) {
            erased++;
        }
    }

    private boolean isCanonical() {
        return CanonicalText.is(ReferralEvent.class, line.text, line.event, line.eventEnd)
                && (!line.hasDetails()
                        || CanonicalText.is(EventDetails.class, line.text, line.details, line.detailsEnd));
    }

    /** Compares with the anchor when its length is reached. */
    private void checkAnchor() {
        if (position == anchoredLength && !anchor.map(HistoryHead::hash).equals(Optional.of(headHash()))) {
            fault(HistoryFaultKind.HEAD_DIFFERS, Math.max(position - 1, 0));
        }
    }

    private DocumentHash headHash() {
        return EntryHash.documentHash(previous);
    }

    private void fault(HistoryFaultKind kind, int at) {
        if (!isFull()) {
            faults.add(new HistoryFault(start.referral(), at, kind));
        }
    }

    HistoryReport report() {
        if (position < anchoredLength) {
            fault(HistoryFaultKind.TAIL_MISSING, position);
        }
        Optional<HistoryHead> head = faults.isEmpty()
                ? Optional.of(new HistoryHead(start.referral(), position, headHash()))
                : Optional.empty();
        return new HistoryReport(head, faults, kept, erased);
    }
}
