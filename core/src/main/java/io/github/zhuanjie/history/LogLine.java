package io.github.zhuanjie.history;

import java.util.Arrays;

/** Where the parts of a line are. One is made for a log and set to each line in turn. */
final class LogLine {

    private static final byte[] EVENT = EntryHash.ascii("{\"event\":");
    private static final byte[] DETAILS = EntryHash.ascii("{\"details\":");
    private static final byte[] EVENT_AFTER = EntryHash.ascii(",\"event\":");

    byte[] text = new byte[0];
    int event;
    int eventEnd;
    int details;
    int detailsEnd;
    int to;

    /** Finds event and details of a line; the end of the event is not known yet. False if the line does not begin well. */
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
        detailsEnd = EventText.endOfObject(line, details, end);
        event = detailsEnd + EVENT_AFTER.length;
        return detailsEnd > 0 && is(EVENT_AFTER, detailsEnd);
    }

    boolean hasDetails() {
        return detailsEnd > 0;
    }

    /** Tells whether something stands at a place of the line. */
    boolean is(byte[] wanted, int at) {
        return at + wanted.length <= to && Arrays.equals(wanted, 0, wanted.length, text, at, at + wanted.length);
    }
}
