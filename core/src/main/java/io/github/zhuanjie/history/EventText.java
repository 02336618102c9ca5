package io.github.zhuanjie.history;

import io.github.zhuanjie.identity.ReferralId;
import java.util.Arrays;

/**
 * Finds its way in an event's canonical form without reading it. Within a text every quotation mark has a backslash
 * before it, so that a member's name in its marks is found nowhere else, and each of the two that are looked for is a
 * member of the event alone.
 */
final class EventText {

    private static final byte[] DETAILS_HASH = EntryHash.ascii("\"detailsHash\":\"");
    private static final int RARE = "\"details".length();
    private static final int UNTIL = ",\"until\":\"2024-01-01\"".length();
    private static final int DIGITS = 2 * EntryHash.SIZE;

    private final byte[] referral;

    EventText(ReferralId id) {
        referral = EntryHash.ascii(",\"referral\":\"" + id.value() + "\",\"sequence\":");
    }

    /** Tells whether an event is one of the referral. The name stands near the end, before sequence and day. */
    boolean isOfReferral(byte[] text, int from, int to) {
        int at = to - 2;
        if (at >= from && text[at] == '"') {
            at -= UNTIL;
        }
        while (at >= from && text[at] >= '0' && text[at] <= '9') {
            at--;
        }
        int start = at + 1 - referral.length;
        return start >= from && Arrays.equals(referral, 0, referral.length, text, start, at + 1)
                || ByteSearch.find(referral, 0, text, from, to) >= 0;
    }

    /** Finds where the digits of the details' hash begin; -1 if the event has none. */
    int detailsHash(byte[] text, int from, int to) {
        int at = ByteSearch.find(DETAILS_HASH, RARE, text, from, to);
        return at < 0 || at + DETAILS_HASH.length + DIGITS > to ? -1 : at + DETAILS_HASH.length;
    }

    /** Finds the end of the object that begins at a place; -1 if it has none before the limit. */
    static int endOfObject(byte[] text, int from, int to) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            byte c = text[i];
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth <= 0) {
                return depth == 0 ? i + 1 : -1;
            }
        }
        return -1;
    }
}
