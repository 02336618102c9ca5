package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Coded;
import java.util.Optional;

/**
 * What a household had to pay for itself over twelve months: before a need was registered, or before it applied for
 * recognition (刚性支出: 生活, 医疗, 教育, 残疾康复, 其他, 民发〔2024〕57号).
 */
public enum ExpenseKind implements Coded {
    /** Own share of in-policy medical cost (政策范围内自付), a part of {@link #MEDICAL}. */
    MEDICAL_IN_POLICY("MEDICAL_IN_POLICY"),
    /** All own medical cost, in and outside the catalogue, after insurance and medical assistance. */
    MEDICAL("MEDICAL"),
    /** Cost of schooling. */
    EDUCATION("EDUCATION"),
    /** Cost of rehabilitation and aids for a disability. */
    DISABILITY_REHABILITATION("DISABILITY_REHABILITATION"),
    /** Loss by fire, accident or disaster. */
    ACCIDENT_OR_DISASTER("ACCIDENT_OR_DISASTER"),
    /** Cost of basic living (生活). */
    LIVING("LIVING"),
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

    /**
     * Returns the kind that this one is a part of, so that nothing is counted twice in a sum.
     *
     * @return the broader kind, or empty
     */
    public Optional<ExpenseKind> getBroader() {
        return this == MEDICAL_IN_POLICY ? Optional.of(MEDICAL) : Optional.empty();
    }

    /**
     * Tells whether an expense of the other kind is one of this.
     *
     * @param other  the kind of an expense
     * @return true if the other kind is this one or a part of it
     */
    public boolean includes(ExpenseKind other) {
        return other == this || other.getBroader().filter(this::equals).isPresent();
    }
}
