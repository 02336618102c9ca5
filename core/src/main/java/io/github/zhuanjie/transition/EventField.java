package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.Coded;

/**
 * What an event may carry and a rule of the {@link TransitionTable} may require. Named as the members of an event in
 * documents.
 */
public enum EventField implements Coded {
    /** A coded reason. */
    REASON("REASON"),
    /** The day until which nothing happens. */
    UNTIL("UNTIL"),
    /** The consent. */
    CONSENT("CONSENT"),
    /** The legal basis of a disclosure. */
    BASIS("BASIS"),
    /** The record of a disclosure, which the gate alone makes. */
    PROVISION("PROVISION"),
    /** A sub-state of a local table. */
    LOCAL_STATE("LOCAL_STATE"),
    /** A finer reason of a local table, beside the coded one. */
    LOCAL_REASON("LOCAL_REASON"),
    /** Who refers to whom. */
    OPENING("OPENING"),
    /** A commitment to details, which may be erased. */
    DETAILS_HASH("DETAILS_HASH"),
    /** The kinds of facts that are asked for. */
    FACTS("FACTS"),
    /** What was given. */
    AID("AID"),
    /** The number under which the acting side files the referral. */
    NUMBER("NUMBER");

    private final String code;

    EventField(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
