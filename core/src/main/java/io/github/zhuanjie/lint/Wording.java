package io.github.zhuanjie.lint;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.need.NeedKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be seen from how one criterion is written, without reasoning about cases. */
final class Wording {

    /** Older than anybody in a register of assistance is; a limit beyond it is a slip. */
    private static final int OLDEST = 120;

    private final List<Fault> found;

    Wording(List<Fault> found) {
        this.found = found;
    }

    void examine(Place place) {
        Criterion criterion = place.criterion();
        if (criterion instanceof PersonCriterion person) {
            person(place, person);
        } else if (criterion instanceof HouseholdCriterion || criterion instanceof NeedCriterion) {
            sums(place);
            if (place.asksMembers()) {
                warn("CRITERION_SAME_FOR_EACH", place);
            }
        } else if (criterion instanceof Criterion.Unrecognized) {
            warn("CRITERION_UNRECOGNIZED", place);
        } else if (criterion instanceof Criterion.Judgement && place.negated()) {
            warn("CRITERION_JUDGEMENT_NEGATED", place);
        } else {
            nodes(place);
        }
    }

    private void warn(String code, Place place, String... arguments) {
        found.add(Fault.warning(code, Location.ofPointer(place.pointer()), arguments));
    }

    private void nodes(Place place) {
        Criterion criterion = place.criterion();
        boolean listed = criterion instanceof Criterion.AllOf
                || criterion instanceof Criterion.AnyOf
                || criterion instanceof Criterion.AtLeast;
        if (listed && criterion.parts().size() == 1) {
            warn("CRITERION_SINGLE_PART", place);
        } else if (criterion instanceof Criterion.AtLeast least) {
            counted(place, least);
        } else if (criterion instanceof Criterion.AllOf all) {
            expenses(place, all);
        } else if (criterion instanceof Criterion.Not not && not.of() instanceof Criterion.Not) {
            warn("CRITERION_DOUBLE_NEGATION", place);
        }
    }

    private void counted(Place place, Criterion.AtLeast least) {
        if (least.count() == 1) {
            warn("CRITERION_AT_LEAST_ANY", place);
        } else if (least.count() == least.of().size()) {
            warn("CRITERION_AT_LEAST_ALL", place);
        }
    }

    private void person(Place place, PersonCriterion criterion) {
        if (criterion instanceof PersonCriterion.Age age) {
            Stream.concat(age.from().stream(), age.to().stream())
                    .filter(limit -> limit.years() > OLDEST)
                    .map(AgeLimit::years)
                    .findFirst()
                    .ifPresent(years -> warn("CRITERION_AGE_BEYOND", place, String.valueOf(OLDEST)));
        } else if (criterion instanceof PersonCriterion.CategoryIn in) {
            covered(place, in.categories());
        } else if (criterion instanceof PersonCriterion.CategoryLeft left) {
            covered(place, left.categories());
        }
    }

    /** Illnesses are left alone: notices name leukaemia beside blood disease, and the record keeps to the notice. */
    private void covered(Place place, Set<AssistanceCategory> values) {
        for (AssistanceCategory narrow : values) {
            values.stream()
                    .filter(broad -> broad != narrow && broad.includes(narrow))
                    .findFirst()
                    .ifPresent(broad -> warn("CRITERION_COVERED", place, narrow.getCode(), broad.getCode()));
        }
    }

    private void sums(Place place) {
        Criterion criterion = place.criterion();
        if (criterion instanceof HouseholdCriterion.IncomePerHead income) {
            sum(place, income.comparison(), income.threshold());
        } else if (criterion instanceof HouseholdCriterion.AssetsPerHead assets) {
            sum(place, assets.comparison(), assets.threshold());
        } else if (criterion instanceof HouseholdCriterion.RigidExpense rigid) {
            sum(place, rigid.comparison(), rigid.threshold());
        } else if (criterion instanceof NeedCriterion.Expense expense) {
            sum(place, expense.comparison(), expense.threshold());
        }
    }

    /** "More than nothing" and "nothing" are rules; "nothing or more" and "less than nothing" are none. */
    private void sum(Place place, Comparison comparison, Threshold threshold) {
        int sign = Leaf.limit(threshold).compareTo(BigDecimal.ZERO);
        boolean strict = comparison == Comparison.ABOVE || comparison == Comparison.AT_MOST;
        if (sign < 0 || sign == 0 && !strict) {
            warn("CRITERION_THRESHOLD", place);
        }
    }

    /** A need for schooling alone has no medical cost behind it, nor the other way round. */
    private void expenses(Place place, Criterion.AllOf all) {
        Optional<Set<NeedKind>> kinds = all.of().stream()
                .map(Wording::unwrapped)
                .filter(NeedCriterion.KindIn.class::isInstance)
                .map(part -> ((NeedCriterion.KindIn) part).kinds())
                .findFirst();
        for (Place part : place.parts()) {
            if (unwrapped(part.criterion()) instanceof NeedCriterion.Expense expense
                    && kinds.filter(named -> !matches(expense.kind(), named)).isPresent()) {
                warn("CRITERION_EXPENSE_KIND", part, expense.kind().getCode());
            }
        }
    }

    private static Criterion unwrapped(Criterion criterion) {
        return criterion instanceof Criterion.Rule rule ? unwrapped(rule.of()) : criterion;
    }

    /** Returns false only where every kind of need has an expense of its own, and it is another one. */
    static boolean matches(ExpenseKind expense, Set<NeedKind> kinds) {
        boolean medical = ExpenseKind.MEDICAL.includes(expense);
        boolean schooling = expense == ExpenseKind.EDUCATION;
        return !(medical && kinds.equals(Set.of(NeedKind.EDUCATION))
                || schooling && kinds.equals(Set.of(NeedKind.MEDICAL)));
    }
}
