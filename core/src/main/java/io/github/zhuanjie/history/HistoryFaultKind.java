package io.github.zhuanjie.history;

import io.github.zhuanjie.base.Coded;

/** What is wrong with a history. */
public enum HistoryFaultKind implements Coded {
    /** A line is not an entry in canonical form, or is cut off. */
    ENTRY_UNREADABLE("ENTRY_UNREADABLE"),
    /** The entry's hash is not that of its position, previous hash and event: one of them was changed. */
    ENTRY_CHANGED("ENTRY_CHANGED"),
    /** The entry is sound in itself but bound to another than the one before it. */
    LINK_BROKEN("LINK_BROKEN"),
    /** One or more entries are not there; the position is that of the first of them. */
    ENTRIES_MISSING("ENTRIES_MISSING"),
    /** The entry stands behind its place: it is there twice, or entries were exchanged. */
    ENTRY_OUT_OF_ORDER("ENTRY_OUT_OF_ORDER"),
    /** The event is one of another referral. */
    REFERRAL_OTHER("REFERRAL_OTHER"),
    /** The details are not those of the event's hash. */
    DETAILS_CHANGED("DETAILS_CHANGED"),
    /** The hash fits, but the event or its details are not written in canonical form, or this version cannot read them. */
    NOT_CANONICAL("NOT_CANONICAL"),
    /** The history ends before the anchored head; the position is that of the first entry that is not there. */
    TAIL_MISSING("TAIL_MISSING"),
    /** The entry at the anchored head is another than the one that was anchored. */
    HEAD_DIFFERS("HEAD_DIFFERS");

    private final String code;

    HistoryFaultKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
