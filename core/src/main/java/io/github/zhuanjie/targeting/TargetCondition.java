package io.github.zhuanjie.targeting;

import io.github.zhuanjie.base.Coded;

/**
 * A single question that {@link TargetClassifier} asks about a case.
 */
public enum TargetCondition implements Coded {
    /** Something is still lacking: a sum above zero, goods, or a service. */
    GAP_LEFT("GAP_LEFT"),
    /** The person or household is recognised in a category on the day. */
    RECOGNISED("RECOGNISED"),
    /** Government assistance was given for this need. */
    GOVERNMENT_AID_RECEIVED("GOVERNMENT_AID_RECEIVED"),
    /** Income per head is not below the local subsistence standard: dibao is for those below it. */
    INCOME_NOT_BELOW_STANDARD("INCOME_NOT_BELOW_STANDARD"),
    /** Income per head is within the local multiple for the margin. */
    INCOME_WITHIN_MARGIN("INCOME_WITHIN_MARGIN"),
    /** The person belongs to the low-income population, one of its six tiers. */
    LOW_INCOME_POPULATION("LOW_INCOME_POPULATION"),
    /** The person cannot, or can only partly, care for themselves. */
    UNABLE_TO_SELF_CARE("UNABLE_TO_SELF_CARE"),
    /** The person is elderly, a minor, disabled or seriously ill. */
    SPECIAL_GROUP("SPECIAL_GROUP");

    private final String code;

    TargetCondition(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
