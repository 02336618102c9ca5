package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.privacy.DataKind;
import java.util.EnumSet;
import java.util.Set;

/** With which kind of information a fact is told. A fact of the place or the project is nobody's. */
final class FactKinds {

    private FactKinds() {}

    static Set<DataKind> of(FactKind fact) {
        return switch (fact) {
            case NEED, NEED_GAP, EVENT, EVENT_DAY -> EnumSet.of(DataKind.NEED);
            case GOVERNMENT_AID, PERSON_RECOGNITIONS, HOUSEHOLD_RECOGNITIONS, AID_HISTORY ->
                EnumSet.of(DataKind.ASSISTANCE_STATUS);
            case ANNUAL_INCOME,
                    HOUSEHOLD_EXPENSE,
                    FINANCIAL_ASSETS,
                    DWELLINGS,
                    MOTOR_VEHICLES,
                    NEED_EXPENSE,
                    EXPENSE_EVIDENCE -> EnumSet.of(DataKind.INCOME);
            case HEAD_COUNT, MEMBERS, SETTLEMENT -> EnumSet.of(DataKind.HOUSEHOLD);
            case SELF_CARE, DISABILITY_LEVEL, DISABILITY_KINDS, ILLNESSES, INSURED, WORK_CAPACITY ->
                EnumSet.of(DataKind.HEALTH);
            case BIRTH_DATE, SEX -> EnumSet.of(DataKind.DEMOGRAPHICS);
            case NATIONALITY -> EnumSet.of(DataKind.RESIDENT_ID);
            case STUDENT_STAGE, EMPLOYMENT -> EnumSet.of(DataKind.EDUCATION_EMPLOYMENT);
            case RESIDENCE, HUKOU -> EnumSet.of(DataKind.CONTACT);
            case LOCAL_STANDARD,
                    LOCAL_MULTIPLE,
                    LOCAL_RIGID_RATIO,
                    DISPOSABLE_INCOME,
                    LOCAL_RULE,
                    JUDGEMENT,
                    PROJECT_RULE,
                    NEWER_RULE,
                    INTERESTED_PARTY -> EnumSet.noneOf(DataKind.class);
        };
    }
}
