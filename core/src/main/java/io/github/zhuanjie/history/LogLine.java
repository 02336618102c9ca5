package io.github.zhuanjie.history;

import java.util.Arrays;

/** Where the parts of a line are. One is made for a log and set to each line in turn. */
final class LogLine {

    private static final byte[] EVENT = EntryHash.ascii("{\"event\":");
    private static final byte[] DETAILS = EntryHash.ascii("{\"details\":");
    private static final byte[] EVENT_AFTER = EntryHash.ascii(",\"event\":");

    private static final int RARE = ",\"e".length();

    byte[] text = new byte[0];
    int event;
    int eventEnd;
    int details;
    int detailsEnd;
    int to;

    /**
     * Finds event and details of a line; the end of the event is not known yet. Takes the first member that is called as
     * the event for it, which {@link #search} corrects. False if the line does not begin well.
     */
    boolean set(byte[] line, int from, int end) {
        text = line;
        to = end;
        detailsEnd = 0;
        if (is(EVENT, from)) {
            event = from + EVENT.length;
            return true;
        } else if (!is(DETAILS, from)) {
            return false;
        }
        details = from + DETAILS.length;
        return endDetails(ByteSearch.find(EVENT_AFTER, RARE, text, details, to));
    }

    /** Looks for the event behind the details as a whole; false if that is where it was looked for before. */
    boolean search() {
        int before = detailsEnd;
        return hasDetails() && endDetails(EventText.endOfObject(text, details, to)) && detailsEnd != before;
    }

    /** Puts the event behind an end of the details; false, with no event, if it does not follow there. */
    private boolean endDetails(int end) {
        boolean follows = end > 0 && is(EVENT_AFTER, end);
        detailsEnd = follows ? end : -1;
        event = detailsEnd + EVENT_AFTER.length;
        return follows;
    }

    /** Tells whether the search has found that no event follows the details. */
    boolean isBroken() {
        return detailsEnd < 0;
    }

    boolean hasDetails() {
        return detailsEnd > 0;
    }

    /** Tells whether something stands at a place of the line. */
    boolean is(byte[] wanted, int at) {
        return at + wanted.length <= to && Arrays.equals(wanted, 0, wanted.length, text, at, at + wanted.length);
    }
}
