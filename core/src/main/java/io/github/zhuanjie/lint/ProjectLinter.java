package io.github.zhuanjie.lint;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.AssistanceTier;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds criteria of a project that do not go with the rest of it: with where it helps, what for, and what it gives. All
 * of it are warnings except that nobody can meet the criteria; see {@link CriterionLinter} for what is found in the
 * criteria themselves.
 *
 * <p>A share of a benefit for people whom the criteria leave out is found where the criteria exclude the category, and
 * where they ask for another of the four tiers 低保, 特困, 低保边缘 and 刚性支出困难. That nobody is in two of these at a time
 * follows from what the tiers mean and is general knowledge, not a rule read in a document. Monitored and other persons may
 * be in one of the four besides.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProjectLinter {

    private static final ProjectLinter STANDARD = new ProjectLinter();

    private ProjectLinter() {}

    /**
     * Returns the linter.
     *
     * @return the one instance
     */
    public static ProjectLinter standard() {
        return STANDARD;
    }

    /**
     * Examines the projects of a list.
     *
     * @param supply  the list
     * @return what was found, project by project; the pointers start at the list
     */
    public List<Fault> lint(SupplyList supply) {
        List<Fault> found = new ArrayList<>();
        for (int i = 0; i < supply.getProjects().size(); i++) {
            found.addAll(lint(supply.getProjects().get(i), "/projects/" + i));
        }
        return found;
    }

    /**
     * Examines a project.
     *
     * @param project  the project
     * @return what was found; the pointers start at the project; empty if it has published no criteria
     */
    public List<Fault> lint(CharityProject project) {
        return lint(Objects.requireNonNull(project, "project"), "");
    }

    private static List<Fault> lint(CharityProject project, String pointer) {
        return project.getCriteria()
                .map(criteria -> new Run(project, criteria, pointer).lint())
                .orElse(List.of());
    }

    private static final class Run {
        private static final String CRITERIA = "/criteria";
        private static final Set<AssistanceTier> EXCLUSIVE =
                EnumSet.of(AssistanceTier.DIBAO, AssistanceTier.TEKUN, AssistanceTier.DIBAO_EDGE, AssistanceTier.RIGID);

        private final CharityProject project;
        private final Criterion criteria;
        private final String pointer;
        private final Reasoner reasoner = new Reasoner();
        private final List<Fault> found = new ArrayList<>();

        Run(CharityProject project, Criterion criteria, String pointer) {
            this.project = project;
            this.criteria = criteria;
            this.pointer = pointer;
        }

        List<Fault> lint() {
            found.addAll(CriterionLinter.lint(criteria, pointer + CRITERIA, reasoner));
            if (found.stream().noneMatch(fault -> fault.severity() == Severity.ERROR)) {
                surroundings();
                Stream.concat(project.getBenefit().stream(), project.getFurtherBenefits().stream())
                        .flatMap(benefit -> expenseOf(benefit).stream())
                        .distinct()
                        .forEach(this::expenses);
                project.getBenefit().ifPresent(this::shares);
            }
            return found;
        }

        private void warn(String code, String member, String... arguments) {
            found.add(Fault.warning(code, Location.ofPointer(pointer + member), arguments));
        }

        private void surroundings() {
            List<Criterion> areas = project.getAreas().stream()
                    .<Criterion>map(HouseholdCriterion.Residence::new)
                    .toList();
            if (!areas.isEmpty() && !goesWith(new Criterion.AnyOf(areas))) {
                warn("PROJECT_CRITERIA_AREA", CRITERIA);
            }
            if (!project.getNeedKinds().isEmpty() && !goesWith(new NeedCriterion.KindIn(project.getNeedKinds()))) {
                warn("PROJECT_CRITERIA_NEED_KIND", CRITERIA);
            }
        }

        private boolean goesWith(Criterion other) {
            return reasoner.canHoldBoth(criteria, other);
        }

        /** A benefit by one expense, and criteria that ask only for others, were not made for each other. */
        private void expenses(ExpenseKind given) {
            Set<ExpenseKind> asked = single(criteria).flatMap(Run::expenseOf).collect(Collectors.toSet());
            boolean related = asked.stream().anyMatch(kind -> kind.includes(given) || given.includes(kind));
            if (!asked.isEmpty() && !related) {
                warn("PROJECT_BENEFIT_EXPENSE", "/benefit", given.getCode());
            }
        }

        private static Optional<ExpenseKind> expenseOf(Benefit benefit) {
            if (benefit instanceof ShareOfExpense share) {
                return Optional.of(share.getKind());
            }
            return benefit instanceof Benefit.Stepped stepped ? Optional.of(stepped.kind()) : Optional.empty();
        }

        private static Stream<Criterion> single(Criterion criterion) {
            return criterion.parts().isEmpty()
                    ? Stream.of(criterion)
                    : criterion.parts().stream().flatMap(Run::single);
        }

        private static Stream<ExpenseKind> expenseOf(Criterion criterion) {
            return criterion instanceof NeedCriterion.Expense expense ? Stream.of(expense.kind()) : Stream.empty();
        }

        private void shares(Benefit benefit) {
            if (benefit instanceof ShareOfExpense share) {
                List<Set<AssistanceCategory>> required = required(criteria)
                        .map(PersonCriterion.CategoryIn::categories)
                        .toList();
                share.getShares().keySet().stream()
                        .filter(category -> isLeftOut(category, required))
                        .forEach(category -> warn("PROJECT_SHARE_UNREACHED", "/benefit/shares/" + category.getCode()));
            }
        }

        private boolean isLeftOut(AssistanceCategory category, List<Set<AssistanceCategory>> required) {
            return !goesWith(new PersonCriterion.CategoryIn(Set.of(category)))
                    || required.stream().anyMatch(named -> isOfOtherTiers(category, named));
        }

        private static boolean isOfOtherTiers(AssistanceCategory category, Set<AssistanceCategory> named) {
            Optional<AssistanceTier> tier = category.getTier().filter(EXCLUSIVE::contains);
            return tier.isPresent()
                    && named.stream()
                            .map(other -> other.getTier().filter(EXCLUSIVE::contains))
                            .allMatch(other -> other.isPresent() && !other.equals(tier));
        }

        /** Returns the conditions on the category of the person in need that stand beside everything else. */
        private static Stream<PersonCriterion.CategoryIn> required(Criterion criterion) {
            if (criterion instanceof PersonCriterion.CategoryIn in) {
                return Stream.of(in);
            }
            return criterion instanceof Criterion.AllOf || criterion instanceof Criterion.Rule
                    ? criterion.parts().stream().flatMap(Run::required)
                    : Stream.empty();
        }
    }
}
