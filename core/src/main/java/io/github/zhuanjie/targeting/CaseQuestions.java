package io.github.zhuanjie.targeting;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareLevel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Answers the single questions about one case, each from the facts alone. */
final class CaseQuestions {

    private static final int MONTHS = 12;
    private static final int ELDERLY_FROM = 60;
    private static final int MINOR_BELOW = 18;

    private final EvaluationContext context;
    private final NeedCase subject;

    CaseQuestions(EvaluationContext context, NeedCase subject) {
        this.context = context;
        this.subject = subject;
    }

    TargetReason gapLeft() {
        boolean inKind = subject.need().getKind().isService()
                || !subject.need().getGoods().isEmpty()
                || !subject.need().getServices().isEmpty();
        if (inKind) {
            return TargetReason.known(TargetCondition.GAP_LEFT, true);
        }
        return ask(
                TargetCondition.GAP_LEFT,
                FactKind.NEED_GAP,
                subject.need().getGap(),
                gap -> gap.compareTo(Yuan.ZERO) > 0);
    }

    TargetReason aidReceived() {
        return ask(
                TargetCondition.GOVERNMENT_AID_RECEIVED,
                FactKind.GOVERNMENT_AID,
                subject.need().getGovernmentAidReceived(),
                given -> given);
    }

    TargetReason recognised() {
        return recognisedIn(TargetCondition.RECOGNISED, category -> true);
    }

    TargetReason inLowIncomePopulation() {
        return recognisedIn(
                TargetCondition.LOW_INCOME_POPULATION,
                category -> category.getTier().isPresent());
    }

    private TargetReason recognisedIn(TargetCondition condition, Predicate<AssistanceCategory> wanted) {
        Set<AssistanceCategory> found = EnumSet.noneOf(AssistanceCategory.class);
        Map<FactKind, Gap> missing = new EnumMap<>(FactKind.class);
        collect(FactKind.PERSON_RECOGNITIONS, subject.person().getRecognitions(), wanted, found, missing);
        collect(FactKind.HOUSEHOLD_RECOGNITIONS, subject.household().getRecognitions(), wanted, found, missing);
        if (!found.isEmpty()) {
            return new TargetReason(condition, Truth.TRUE, found, Map.of());
        }
        return new TargetReason(condition, missing.isEmpty() ? Truth.FALSE : Truth.UNKNOWN, found, missing);
    }

    private void collect(
            FactKind name,
            Fact<List<Recognition>> fact,
            Predicate<AssistanceCategory> wanted,
            Set<AssistanceCategory> found,
            Map<FactKind, Gap> missing) {
        context.gapOf(fact).ifPresent(gap -> missing.put(name, gap));
        for (Recognition recognition : context.usable(fact).orElse(List.of())) {
            if (!wanted.test(recognition.getCategory())) {
                continue;
            }
            Fact<Boolean> holds = holds(name, recognition);
            context.gapOf(holds).ifPresent(gap -> missing.put(name, gap));
            if (holds.toOptional().orElse(false)) {
                found.add(recognition.getCategory());
            }
        }
    }

    private Fact<Boolean> holds(FactKind name, Recognition recognition) {
        return name == FactKind.PERSON_RECOGNITIONS
                ? recognition.inForce(context.asOf())
                : subject.household().holdsFor(recognition, subject.person().getId(), context.asOf());
    }

    /** Compared for the whole household and year, so that nothing is divided. */
    TargetReason incomeNotBelowStandard() {
        return compareIncome(
                TargetCondition.INCOME_NOT_BELOW_STANDARD,
                standard(),
                FactKind.LOCAL_STANDARD,
                (income, limit) -> income.compareTo(limit) >= 0);
    }

    TargetReason incomeWithinMargin() {
        Optional<LocalRatio> multiple =
                context.standards().findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, place(), context.asOf());
        boolean inclusive = multiple.map(LocalRatio::isInclusive).orElse(false);
        return compareIncome(
                TargetCondition.INCOME_WITHIN_MARGIN,
                standard()
                        .flatMap(standard -> multiple.map(
                                ratio -> heads -> standard.apply(heads).times(ratio.getRatio()))),
                standard().isEmpty() ? FactKind.LOCAL_STANDARD : FactKind.LOCAL_MULTIPLE,
                (income, limit) -> income.compareTo(limit) < (inclusive ? 1 : 0));
    }

    private TargetReason compareIncome(
            TargetCondition condition,
            Optional<LongFunction<Yuan>> limit,
            FactKind lacking,
            BiPredicate<Yuan, Yuan> holds) {
        if (limit.isEmpty()) {
            return TargetReason.open(condition, lacking, Gap.LOCAL_STANDARD);
        }
        Fact<Integer> heads = subject.household().effectiveHeadCount();
        Optional<Gap> uncounted = context.gapOf(heads);
        if (uncounted.isPresent()) {
            return TargetReason.open(condition, FactKind.HEAD_COUNT, uncounted.get());
        }
        Yuan most = limit.get().apply(heads.toOptional().orElseThrow());
        return ask(
                condition,
                FactKind.ANNUAL_INCOME,
                subject.household().effectiveAnnualIncome(),
                income -> holds.test(income, most));
    }

    /** The local standard of a year by the number of people. */
    private Optional<LongFunction<Yuan>> standard() {
        return context.standards()
                .find(place(), context.asOf())
                .map(LocalStandard::getMonthlyPerPerson)
                .map(monthly -> heads -> monthly.times(MONTHS * heads));
    }

    private DivisionCode place() {
        return subject.household().getResidence();
    }

    TargetReason unableToSelfCare() {
        return ask(
                TargetCondition.UNABLE_TO_SELF_CARE,
                FactKind.SELF_CARE,
                subject.person().getSelfCare(),
                assessment -> assessment.level() != SelfCareLevel.FULL);
    }

    /** The groups that the person is known to belong to. */
    Set<SpecialPersonGround> grounds() {
        Person person = subject.person();
        Set<SpecialPersonGround> grounds = EnumSet.noneOf(SpecialPersonGround.class);
        context.usable(person.effectiveBirthDate()).ifPresent(birth -> {
            int age = Ages.on(context.asOf(), birth, AgeDayRule.ON_BIRTHDAY);
            if (age >= ELDERLY_FROM) {
                grounds.add(SpecialPersonGround.ELDERLY);
            } else if (age < MINOR_BELOW) {
                grounds.add(SpecialPersonGround.MINOR);
            }
        });
        if (context.usable(person.getDisabilityLevel())
                .filter(level -> level != DisabilityLevel.NONE)
                .isPresent()) {
            grounds.add(SpecialPersonGround.DISABLED);
        }
        if (context.usable(person.getIllnesses())
                .filter(found -> !found.isEmpty())
                .isPresent()) {
            grounds.add(SpecialPersonGround.SERIOUSLY_ILL);
        }
        return grounds;
    }

    TargetReason inSpecialGroup() {
        if (!grounds().isEmpty()) {
            return TargetReason.known(TargetCondition.SPECIAL_GROUP, true);
        }
        Person person = subject.person();
        Map<FactKind, Gap> missing = new EnumMap<>(FactKind.class);
        context.gapOf(person.effectiveBirthDate()).ifPresent(gap -> missing.put(FactKind.BIRTH_DATE, gap));
        context.gapOf(person.getDisabilityLevel()).ifPresent(gap -> missing.put(FactKind.DISABILITY_LEVEL, gap));
        context.gapOf(person.getIllnesses()).ifPresent(gap -> missing.put(FactKind.ILLNESSES, gap));
        Truth truth = missing.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
        return new TargetReason(TargetCondition.SPECIAL_GROUP, truth, Set.of(), missing);
    }

    private <T> TargetReason ask(TargetCondition condition, FactKind name, Fact<T> fact, Predicate<T> holds) {
        return context.gapOf(fact)
                .map(gap -> TargetReason.open(condition, name, gap))
                .orElseGet(() -> TargetReason.known(
                        condition, holds.test(fact.toOptional().orElseThrow())));
    }
}
