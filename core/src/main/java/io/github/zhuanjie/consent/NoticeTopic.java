package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.Coded;

/**
 * What a person must be told before consenting (PIPL art. 17, 23, 30; 苏民助〔2024〕4号 article four asks for consent and
 * leaves its form open).
 */
public enum NoticeTopic implements Coded {
    /** Name and contact of the recipient (art. 23). */
    RECIPIENT("RECIPIENT"),
    /** The purpose (art. 17, 23). */
    PURPOSE("PURPOSE"),
    /** In which way the recipient gets it (art. 17, 23). */
    METHOD("METHOD"),
    /** Which kinds of information (art. 17, 23). */
    DATA_KINDS("DATA_KINDS"),
    /** How long it is kept (art. 17). */
    RETENTION("RETENTION"),
    /** Rights, and how to withdraw (art. 15, 17). */
    RIGHTS("RIGHTS"),
    /** Why sensitive information is needed and what it may mean for the person (art. 30). */
    SENSITIVE("SENSITIVE"),
    /** That refusing does not touch government aid (art. 16). */
    REFUSAL_HARMLESS("REFUSAL_HARMLESS");

    private final String code;

    NoticeTopic(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
