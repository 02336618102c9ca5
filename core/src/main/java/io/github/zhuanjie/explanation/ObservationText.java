package io.github.zhuanjie.explanation;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Observation;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what was found: a mask, unless somebody who may see it asks. */
record ObservationText(Words words, boolean reveal) {

    private static final String MASK = "***";
    private static final String TO = "–";

    String describe(Condition condition, Observation found) {
        return personal(revealed(condition, found.reveal()));
    }

    /** Masks words that tell something about the person, household or need. */
    String personal(String text) {
        return reveal ? text : MASK;
    }

    private String revealed(Condition condition, String found) {
        return switch (condition) {
            case INSURED, NATIONALITY, AFTER_GOVERNMENT_AID, AID_RECEIVED -> yesOrNo(found);
            case INCOME, LOCAL_INCOME_MULTIPLE, RIGID_EXPENSE, FINANCIAL_ASSETS -> words.amount(found);
            case EXPENSE -> amounts(found);
            case HUKOU, RESIDENCE -> words.place(DivisionCode.of(found));
            default -> found.isEmpty() ? words.explain("none.word") : listed(condition, found);
        };
    }

    /** Bills show the least a sum can be, and what is stated in all the most: “least–most” or “least–”. */
    private String amounts(String found) {
        String[] ends = found.split(TO, -1);
        String least = words.amount(ends[0]);
        if (ends.length == 1 || ends[0].equals(ends[1])) {
            return least;
        }
        return ends[1].isEmpty()
                ? words.explain("amount.atLeast", least)
                : words.explain("amount.between", least, words.amount(ends[1]));
    }

    /** A level and kinds of disability stand apart by a space. */
    private String listed(Condition condition, String found) {
        return Arrays.stream(found.split("[, ]"))
                .map(code -> labelled(condition, code))
                .collect(Collectors.joining(words.say("list")));
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
            case DISABILITY ->
                Stream.of(DisabilityLevel.values(), DisabilityKind.values())
                        .flatMap(Arrays::stream)
                        .toArray(Coded[]::new);
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
