package io.github.zhuanjie.discovery;

import io.github.zhuanjie.base.Coded;

/** Whom a rule of government assistance looks at as a unit. */
public enum RuleScope implements Coded {
    /** The household as a whole, as for dibao (社会救助暂行办法 ch. 2). */
    HOUSEHOLD("HOUSEHOLD"),
    /** One person, as for tekun and for dibao of a single member (单人户施保). */
    PERSON("PERSON");

    private final String code;

    RuleScope(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
