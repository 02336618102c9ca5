package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Coded;

/**
 * On what ground somebody is a guardian (监护人), after 民法典 art. 27 to 33. The division into these kinds is ours; the
 * code itself has none.
 */
public enum GuardianKind implements Coded {
    /** Mother or father of a minor (art. 27). */
    PARENT("PARENT"),
    /** Another person next in the order of the law (art. 27, 28), such as a grandparent or a spouse. */
    OTHER_LEGAL("OTHER_LEGAL"),
    /** Named in the will of a parent (art. 29). */
    TESTAMENTARY("TESTAMENTARY"),
    /** Chosen by agreement (art. 30, 33). */
    AGREED("AGREED"),
    /** Appointed by the village or residents' committee, civil affairs or a court after a dispute (art. 31). */
    APPOINTED("APPOINTED"),
    /** Civil affairs or the village or residents' committee itself, where nobody else may be guardian (art. 32). */
    PUBLIC("PUBLIC");

    private final String code;

    GuardianKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
