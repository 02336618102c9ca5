package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.assistance.Recognitions;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides what a person is or was recognised as, by the recognitions of the person and those of the household as far as
 * they cover the person. A conclusion from one of the two lists stands whatever is not known of the other.
 */
final class RecognitionQuestions {

    private final Inquiry inquiry;
    private final LocalDate day;
    private final List<Recognition> own = new ArrayList<>();
    private final List<Recognition> shared = new ArrayList<>();
    private final List<MissingFact> missing = new ArrayList<>();

    RecognitionQuestions(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.day = inquiry.context().asOf();
        collect(
                own,
                inquiry.ofPerson(FactKind.PERSON_RECOGNITIONS, inquiry.person().getRecognitions()));
        collect(
                shared,
                inquiry.ofCase(
                        FactKind.HOUSEHOLD_RECOGNITIONS, inquiry.household().getRecognitions()));
    }

    private void collect(List<Recognition> into, Reply<List<Recognition>> recorded) {
        recorded.value().ifPresent(into::addAll);
        missing.addAll(recorded.missing());
    }

    Finding heldIn(PersonCriterion.CategoryIn c) {
        Truth held = held(c.categories());
        return finding(Condition.CATEGORY, c, held.or(missing.isEmpty() ? Truth.FALSE : Truth.UNKNOWN));
    }

    /** Notes what is missing where a recognition of one of the categories may or may not hold. */
    private Truth held(Set<AssistanceCategory> categories) {
        Truth mine = anyHolds(own, categories, each -> each.inForce(day), this::ownGap);
        Truth ours = anyHolds(
                shared,
                categories,
                each -> inquiry.household().holdsFor(each, inquiry.person().getId(), day),
                this::sharedGap);
        return mine.or(ours);
    }

    private Truth anyHolds(
            List<Recognition> recorded,
            Set<AssistanceCategory> categories,
            Function<Recognition, Fact<Boolean>> holding,
            Function<Gap, MissingFact> lacking) {
        Truth any = Truth.FALSE;
        for (Recognition recognition : recorded) {
            if (isNamed(categories, recognition)) {
                Fact<Boolean> holds = holding.apply(recognition);
                Optional<Gap> gap = inquiry.context().gapOf(holds);
                gap.map(lacking).ifPresent(missing::add);
                any = any.or(
                        gap.isPresent()
                                ? Truth.UNKNOWN
                                : Truth.of(holds.toOptional().orElseThrow()));
            }
        }
        return any;
    }

    private static boolean isNamed(Set<AssistanceCategory> categories, Recognition recognition) {
        return categories.stream().anyMatch(category -> category.includes(recognition.getCategory()));
    }

    private MissingFact ownGap(Gap gap) {
        return MissingFact.of(FactKind.PERSON_RECOGNITIONS, inquiry.person().getId(), gap);
    }

    private MissingFact sharedGap(Gap gap) {
        return MissingFact.of(FactKind.HOUSEHOLD_RECOGNITIONS, gap);
    }

    Finding leftFrom(PersonCriterion.CategoryLeft c) {
        Truth held = held(c.categories());
        Truth open = missing.isEmpty() ? left(c) : Truth.UNKNOWN;
        return finding(Condition.CATEGORY_LEFT, c, held.not().and(open));
    }

    private Truth left(PersonCriterion.CategoryLeft c) {
        List<Recognition> certain = new ArrayList<>(own);
        List<Recognition> possible = new ArrayList<>(own);
        for (Recognition recognition : shared) {
            Fact<Boolean> covers = recognition.covers(
                    inquiry.person().getId(), inquiry.household().effectiveHeadCount());
            if (covers.toOptional().orElse(false)) {
                certain.add(recognition);
            }
            if (covers.toOptional().orElse(true)) {
                possible.add(recognition);
            }
        }
        if (anyLeft(c, certain)) {
            return Truth.TRUE;
        }
        boolean maybe = anyLeft(c, possible);
        if (maybe) {
            missing.add(sharedGap(Gap.UNKNOWN));
        }
        return maybe ? Truth.UNKNOWN : Truth.FALSE;
    }

    private boolean anyLeft(PersonCriterion.CategoryLeft c, List<Recognition> history) {
        return Recognitions.of(history).leftWithin(day, c.within()).stream()
                .anyMatch(recognition -> isNamed(c.categories(), recognition));
    }

    private Finding finding(Condition condition, Criterion criterion, Truth truth) {
        Grounds grounds = Grounds.of(criterion);
        return Finding.single(
                condition,
                truth,
                truth == Truth.UNKNOWN ? grounds.lacking(Inquiry.sorted(missing)) : grounds.observing(categories()));
    }

    /** What is recorded, held or not: the reader sees what the answer was made from. */
    private String categories() {
        return Inquiry.codes(
                inquiry.household().categoriesOf(inquiry.person(), day).stream().toList());
    }
}
