package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final boolean listsKnown;
    /** What is known to be held, asked for or not: the reader sees what the answer was made from. */
    private final Set<AssistanceCategory> heldNow = EnumSet.noneOf(AssistanceCategory.class);

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
        this.listsKnown = missing.isEmpty();
    }

    private void collect(List<Recognition> into, Reply<List<Recognition>> recorded) {
        recorded.value().ifPresent(into::addAll);
        missing.addAll(recorded.missing());
    }

    Finding heldIn(PersonCriterion.CategoryIn c) {
        Truth held = held(c.categories());
        return finding(Condition.CATEGORY, c, held.or(listsKnown ? Truth.FALSE : Truth.UNKNOWN));
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
            Truth named = Inquiry.meets(categories, recognition.getCategory());
            Truth holds = truth(holding.apply(recognition), named == Truth.FALSE ? gap -> {} : note(lacking));
            if (named == Truth.UNKNOWN && holds != Truth.FALSE) {
                missing.add(lacking.apply(Gap.IMPRECISE));
            }
            if (holds == Truth.TRUE) {
                heldNow.add(recognition.getCategory());
            }
            any = any.or(named.and(holds));
        }
        return any;
    }

    private Consumer<Gap> note(Function<Gap, MissingFact> lacking) {
        return gap -> missing.add(lacking.apply(gap));
    }

    private Truth truth(Fact<Boolean> fact, Consumer<Gap> lacking) {
        Optional<Gap> gap = inquiry.context().gapOf(fact);
        gap.ifPresent(lacking);
        return gap.isPresent() ? Truth.UNKNOWN : Truth.of(fact.toOptional().orElseThrow());
    }

    private MissingFact ownGap(Gap gap) {
        return MissingFact.of(FactKind.PERSON_RECOGNITIONS, inquiry.person().getId(), gap);
    }

    private MissingFact sharedGap(Gap gap) {
        return MissingFact.of(FactKind.HOUSEHOLD_RECOGNITIONS, gap);
    }

    Finding leftFrom(PersonCriterion.CategoryLeft c) {
        Truth held = held(c.categories());
        Truth mine = anyLeft(c, own, each -> Truth.TRUE);
        Truth ours = anyLeft(c, shared, this::covers);
        // a list that is missing may hold what was not left after all
        Truth left = listsKnown ? mine.or(ours) : Truth.UNKNOWN;
        return finding(Condition.CATEGORY_LEFT, c, held.not().and(left));
    }

    private Truth covers(Recognition recognition) {
        return truth(
                recognition.covers(inquiry.person().getId(), inquiry.household().effectiveHeadCount()),
                note(this::sharedGap));
    }

    /** A recognition was left if it covered the person, ended within the time, and nothing of its family holds now. */
    private Truth anyLeft(
            PersonCriterion.CategoryLeft c, List<Recognition> history, Function<Recognition, Truth> covering) {
        Truth any = Truth.FALSE;
        for (Recognition recognition : history) {
            Truth named = Inquiry.meets(c.categories(), recognition.getCategory());
            if (named != Truth.FALSE && endedWithin(recognition, c.within())) {
                Truth again = held(Set.of(family(recognition.getCategory())));
                any = any.or(named.and(covering.apply(recognition)).and(again.not()));
            }
        }
        return any;
    }

    private boolean endedWithin(Recognition recognition, Period period) {
        return recognition
                .getValidUntil()
                .filter(last -> last.isBefore(day))
                .filter(last -> last.plusDays(1).plus(period).isAfter(day))
                .isPresent();
    }

    private static AssistanceCategory family(AssistanceCategory category) {
        return category.getBroader().orElse(category);
    }

    private Finding finding(Condition condition, Criterion criterion, Truth truth) {
        Grounds grounds = Grounds.of(criterion);
        return Finding.single(
                condition,
                truth,
                truth == Truth.UNKNOWN
                        ? grounds.lacking(Inquiry.sorted(missing))
                        : grounds.observing(Inquiry.codes(heldNow)));
    }
}
