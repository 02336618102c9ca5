package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Coded;

/**
 * What a household had to pay for itself over the twelve months before the need was registered.
 */
public enum ExpenseKind implements Coded {
    /** Own share of in-policy medical cost (政策范围内自付) after insurance and medical assistance. */
    MEDICAL_IN_POLICY("MEDICAL_IN_POLICY"),
    /** All own medical cost, in and outside the catalogue, after insurance and medical assistance. */
    MEDICAL("MEDICAL"),
    /** Cost of schooling. */
    EDUCATION("EDUCATION"),
    /** Cost of rehabilitation and aids for a disability. */
    DISABILITY_REHABILITATION("DISABILITY_REHABILITATION"),
    /** Loss by fire, accident or disaster. */
    ACCIDENT_OR_DISASTER("ACCIDENT_OR_DISASTER"),
    /** Other necessary expense. */
    OTHER("OTHER");

    private final String code;

    ExpenseKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
