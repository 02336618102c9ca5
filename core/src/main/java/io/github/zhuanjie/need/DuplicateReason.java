package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Coded;

/**
 * Why two registered needs look like one.
 */
public enum DuplicateReason implements Coded {
    /** The same person and kind of need, registered within the days asked for. */
    SAME_PERSON_AND_KIND("SAME_PERSON_AND_KIND"),
    /** The same person and kind of need, with evidence of the same expense over periods that share a day. */
    EVIDENCE_OVERLAPS("EVIDENCE_OVERLAPS"),
    /** The same document is evidence of both, whoever is in need. */
    SAME_DOCUMENT("SAME_DOCUMENT");

    private final String code;

    DuplicateReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
