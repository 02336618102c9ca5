package io.github.zhuanjie.explanation;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Observation;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says what was found: a mask, unless somebody who may see it asks. */
record ObservationText(Words words, boolean reveal) {

    private static final String MASK = "***";

    String describe(Condition condition, Observation found) {
        return reveal ? revealed(condition, found.reveal()) : MASK;
    }

    private String revealed(Condition condition, String found) {
        return switch (condition) {
            case INSURED, NATIONALITY, AFTER_GOVERNMENT_AID, AID_RECEIVED -> yesOrNo(found);
            case INCOME, LOCAL_INCOME_MULTIPLE, EXPENSE, RIGID_EXPENSE, FINANCIAL_ASSETS -> words.amount(found);
            default ->
                Arrays.stream(found.split(","))
                        .map(code -> labelled(condition, code))
                        .collect(Collectors.joining(words.say("list")));
        };
    }

    private String yesOrNo(String found) {
        return words.explain(String.valueOf(true).equals(found) ? "yes.word" : "no.word");
    }

    private String labelled(Condition condition, String code) {
        return FactText.constant(codesOf(condition), code).map(words::label).orElse(code);
    }

    private static Coded[] codesOf(Condition condition) {
        return switch (condition) {
            case CATEGORY, CATEGORY_LEFT -> AssistanceCategory.values();
            case SEX -> Sex.values();
            case SETTLEMENT -> Settlement.values();
            case SELF_CARE -> SelfCareLevel.values();
            case ILLNESS -> Illness.values();
            case STUDENT -> StudentStage.values();
            case WORK_CAPACITY -> WorkCapacity.values();
            case EMPLOYMENT -> EmploymentStatus.values();
            case NEED_KIND -> NeedKind.values();
            case EVENT -> HardshipEvent.values();
            default -> new Coded[0];
        };
    }
}
