package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.SensitiveText;

/** What was found about a person, household or need when a condition was decided: a number, an amount or codes. */
public final class Observation extends SensitiveText {

    private Observation(String value) {
        super(value);
    }

    static Observation of(String value) {
        return new Observation(value);
    }
}
