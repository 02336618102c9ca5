package io.github.zhuanjie.priority;

import io.github.zhuanjie.base.Coded;

/** What points are given for. The list is ours; the policy names kind and degree of difficulty and no factors. */
public enum PriorityFactor implements Coded {
    /** The category in which the person or the household is recognised. */
    CATEGORY("CATEGORY"),
    /** How soon help must come. */
    URGENCY("URGENCY"),
    /** Income per head against the local subsistence standard. */
    INCOME("INCOME"),
    /** What the household had to pay for itself, against its income. */
    OWN_EXPENSE("OWN_EXPENSE"),
    /** How long the need waits. */
    WAITING("WAITING"),
    /** Other members who are children. */
    CHILDREN("CHILDREN"),
    /** Other members who are old. */
    OLD_MEMBERS("OLD_MEMBERS"),
    /** Other members with a disability of level one or two. */
    DISABLED_MEMBERS("DISABLED_MEMBERS"),
    /** The age of the person in need. */
    AGE("AGE"),
    /** A disability of level one or two of the person in need. */
    DISABILITY("DISABILITY"),
    /** A serious illness of the person in need. */
    ILLNESS("ILLNESS");

    private final String code;

    PriorityFactor(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
