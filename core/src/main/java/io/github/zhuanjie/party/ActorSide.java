package io.github.zhuanjie.party;

import io.github.zhuanjie.base.Coded;

/** For whom somebody acts in a referral. */
public enum ActorSide implements Coded {
    /** Whoever refers (转出单位). */
    REFERRER("REFERRER"),
    /** Whoever receives (接收单位). */
    RECIPIENT("RECIPIENT"),
    /** The person or a guardian, whose word one of the two parties writes down. */
    PERSON("PERSON");

    private final String code;

    ActorSide(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
