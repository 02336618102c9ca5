package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Coded;

/**
 * Why a household is in difficulty (致困原因), a column of most ledgers. The list is ours, collected from ledger words;
 * no national code list of it was found.
 */
public enum HardshipCause implements Coded {
    /** Illness (因病). */
    ILLNESS("ILLNESS"),
    /** Disability (因残). */
    DISABILITY("DISABILITY"),
    /** Cost of schooling (因学). */
    EDUCATION("EDUCATION"),
    /** Disaster (因灾). */
    DISASTER("DISASTER"),
    /** Accident (因意外事故). */
    ACCIDENT("ACCIDENT"),
    /** Nobody, or too few, able to work (缺劳动力). */
    LACK_OF_LABOUR("LACK_OF_LABOUR"),
    /** Loss of work (失业). */
    UNEMPLOYMENT("UNEMPLOYMENT"),
    /** Old age (年老体弱). */
    OLD_AGE("OLD_AGE"),
    /** Death, absence or imprisonment of who supported the family (失去主要供养人). */
    LOSS_OF_SUPPORTER("LOSS_OF_SUPPORTER"),
    /** Lack of money, land or skills (缺资金、土地或技术). */
    LACK_OF_MEANS("LACK_OF_MEANS"),
    /** Another cause (其他). */
    OTHER("OTHER");

    private final String code;

    HardshipCause(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
