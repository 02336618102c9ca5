package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.Coded;

/**
 * What is certain of a matching result, by the algorithm that made it.
 */
public enum Guarantee implements Coded {
    /** No capacity is exceeded and nobody is granted what they do not qualify for. */
    FEASIBLE("FEASIBLE"),
    /** No need was passed over for one of lower priority. */
    PRIORITY_RESPECTED("PRIORITY_RESPECTED"),
    /** No larger number of needs could have been served. */
    MAXIMUM_SERVED("MAXIMUM_SERVED");

    private final String code;

    Guarantee(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
