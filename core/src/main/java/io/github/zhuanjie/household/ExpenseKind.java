package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Coded;
import java.util.Optional;

/**
 * What a household had to pay for itself over twelve months: before a need was registered, or before it applied for
 * recognition (刚性支出: 生活, 医疗, 教育, 残疾康复, 其他, 民发〔2024〕57号).
 */
public enum ExpenseKind implements Coded {
    /** Cost of basic living (生活). */
    LIVING("LIVING", null),
    /** All own medical cost, in and outside the catalogue, after insurance and medical assistance. */
    MEDICAL("MEDICAL", null),
    /** Own share of in-policy medical cost (政策范围内自付), a part of {@link #MEDICAL}. */
    MEDICAL_IN_POLICY("MEDICAL_IN_POLICY", MEDICAL),
    /** Cost of schooling. */
    EDUCATION("EDUCATION", null),
    /** Cost of rehabilitation and aids for a disability. */
    DISABILITY_REHABILITATION("DISABILITY_REHABILITATION", null),
    /** Loss by fire, accident or disaster. */
    ACCIDENT_OR_DISASTER("ACCIDENT_OR_DISASTER", null),
    /** Other necessary expense. */
    OTHER("OTHER", null);

    private final String code;
    private final ExpenseKind broader;

    ExpenseKind(String code, ExpenseKind broader) {
        this.code = code;
        this.broader = broader;
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
        return Optional.ofNullable(broader);
    }

    /**
     * Tells whether an expense of the other kind is one of this.
     *
     * @param other  the kind of an expense
     * @return true if the other kind is this one or a part of it
     */
    public boolean includes(ExpenseKind other) {
        return other == this || other.broader == this;
    }
}
