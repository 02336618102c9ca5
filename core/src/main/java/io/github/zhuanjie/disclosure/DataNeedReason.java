package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.base.Coded;

/**
 * Why a recipient needs a kind of information. Whoever asks for consent must tell why sensitive information is needed
 * (PIPL art. 30); the reasons are ours, no document's.
 */
public enum DataNeedReason implements Coded {
    /** Nobody can be helped without: who, how to reach them, what is needed. */
    BASIC("BASIC"),
    /** A criterion asks about it. */
    CRITERION("CRITERION"),
    /** What is given is computed from it. */
    AWARD("AWARD"),
    /** What is given cannot be handed over without. */
    HANDOVER("HANDOVER"),
    /** The recipient asked for a fact of this kind. */
    ASKED("ASKED"),
    /** The office says so: the project's documents, which are words, ask for it. */
    STATED("STATED");

    private final String code;

    DataNeedReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
