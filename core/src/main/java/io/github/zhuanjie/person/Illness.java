package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Hierarchical;
import java.util.Optional;

/**
 * A diagnosed serious illness that charity projects name. The list is ours, collected from the rules of real projects;
 * it is not a medical classification.
 */
public enum Illness implements Coded, Hierarchical<Illness> {
    /** Blood disease (血液病). */
    BLOOD_DISEASE("BLOOD_DISEASE", null),
    /** Leukaemia (白血病), a blood disease. */
    LEUKAEMIA("LEUKAEMIA", BLOOD_DISEASE),
    /** Congenital heart disease (先天性心脏病). */
    CONGENITAL_HEART_DISEASE("CONGENITAL_HEART_DISEASE", null),
    /** Uraemia (尿毒症). */
    URAEMIA("URAEMIA", null),
    /** Malignant tumour (恶性肿瘤). */
    MALIGNANT_TUMOUR("MALIGNANT_TUMOUR", null),
    /** Rare disease (罕见病). */
    RARE_DISEASE("RARE_DISEASE", null),
    /** Limb deformity (肢体畸形). */
    LIMB_DEFORMITY("LIMB_DEFORMITY", null),
    /** Another serious illness (其他重特大疾病). */
    OTHER_SERIOUS("OTHER_SERIOUS", null);

    private final String code;
    private final Illness broader;

    Illness(String code, Illness broader) {
        this.code = code;
        this.broader = broader;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Optional<Illness> getBroader() {
        return Optional.ofNullable(broader);
    }
}
