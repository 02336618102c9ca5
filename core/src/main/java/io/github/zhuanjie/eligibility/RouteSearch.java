package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.eligibility.Routes.Route;
import java.util.List;
import java.util.Optional;

/** Finds the routes from a tree of findings to an outcome, from the single conditions up. */
final class RouteSearch {

    private final Finding root;
    private final boolean changing;
    private final Conditions conditions;
    private final Steps steps = new Steps();
    private final Routes routes = new Routes(Prospects.MAX_WAYS);

    /** Prepares a search in which known outcomes may change, or may not. */
    RouteSearch(Finding root, boolean changing) {
        this.root = root;
        this.changing = changing;
        this.conditions = new Conditions(root);
    }

    boolean isComplete() {
        return routes.isComplete();
    }

    /** Returns the minimal ways, best first. */
    List<Way> waysTo(Truth target) {
        List<Route> found = to(root, target);
        List<Route> plain = found.stream()
                .flatMap(route -> Routes.by(route.steps()).stream())
                .toList();
        return routes.either(plain, Routes.impossible()).stream()
                .map(route -> steps.way(route.steps()))
                .sorted(Way.RANK)
                .toList();
    }

    private List<Route> to(Finding finding, Truth target) {
        return switch (finding.condition()) {
            case NOT -> to(finding.parts().get(0), target.not());
            case ALL_OF, ALL_MEMBERS -> combined(finding, target, Truth.FALSE);
            case ANY_OF, ANY_MEMBER, MEMBER_MEANT -> combined(finding, target, Truth.TRUE);
            case AT_LEAST, MEMBER_COUNT -> counted(finding, target);
            default -> single(finding, target);
        };
    }

    /** One part with the settling outcome settles the whole; for the opposite all parts are needed. */
    private List<Route> combined(Finding finding, Truth target, Truth settling) {
        List<Route> found = target == settling ? Routes.impossible() : Routes.atOnce();
        for (Finding part : finding.parts()) {
            List<Route> ofPart = part.condition() == Condition.UNLISTED_MEMBERS
                    ? Routes.by(steps.ofUnlisted(part, target == settling))
                    : to(part, target);
            found = target == settling ? routes.either(found, ofPart) : routes.both(found, ofPart);
        }
        return found;
    }

    private List<Route> counted(Finding finding, Truth target) {
        List<Finding> listed = finding.parts().stream()
                .filter(part -> part.condition() != Condition.UNLISTED_MEMBERS)
                .toList();
        List<List<Route>> yes =
                listed.stream().map(part -> to(part, Truth.TRUE)).toList();
        List<List<Route>> no =
                listed.stream().map(part -> to(part, Truth.FALSE)).toList();
        CountRoutes count = new CountRoutes(routes, yes, no);
        List<Route> found = Routes.impossible();
        for (CountGoal goal : CountGoal.of(finding, target, listed.size())) {
            List<Route> ofListed = count.atLeast(goal.holding(), goal.failing());
            List<Route> ofOthers = Routes.by(steps.of(goal.facts()));
            found = routes.either(found, routes.both(ofListed, ofOthers));
        }
        return found;
    }

    private List<Route> single(Finding finding, Truth target) {
        List<Route> found = finding.truth() == target
                ? Routes.atOnce()
                : finding.truth() == Truth.UNKNOWN ? learnt(finding, target) : changed(finding, target);
        int atom = conditions.indexOf(finding);
        return conditions.isContended(atom) ? Routes.assuming(found, atom, target == Truth.TRUE) : found;
    }

    private List<Route> learnt(Finding finding, Truth target) {
        if (finding.missing().isEmpty() || !isProvable(finding, target)) {
            return Routes.impossible();
        }
        if (!isSettledByOne(finding.condition(), target)) {
            return Routes.by(steps.of(finding.missing()));
        }
        List<Route> found = Routes.impossible();
        for (MissingFact fact : finding.missing()) {
            found = routes.either(found, Routes.by(steps.of(List.of(fact))));
        }
        return found;
    }

    /** Tells whether more documents could lead to the outcome: they can only show that more was paid. */
    private static boolean isProvable(Finding finding, Truth target) {
        boolean byDocuments = finding.missing().stream().anyMatch(fact -> fact.kind() == FactKind.EXPENSE_EVIDENCE);
        return !byDocuments
                || finding.grounds().criterion().stream()
                        .filter(NeedCriterion.Expense.class::isInstance)
                        .map(criterion -> ((NeedCriterion.Expense) criterion).comparison())
                        .anyMatch(comparison -> comparison.isMore() == (target == Truth.TRUE));
    }

    /** Tells whether any one of several missing facts can settle a condition: recognised in one list is recognised. */
    private static boolean isSettledByOne(Condition condition, Truth target) {
        return switch (condition) {
            case CATEGORY -> target == Truth.TRUE;
            case CATEGORY_LEFT, DISABILITY, EVENT -> target == Truth.FALSE;
            default -> false;
        };
    }

    private List<Route> changed(Finding finding, Truth target) {
        boolean possible = changing && finding.condition().canBecome(target) && isAhead(finding, target);
        return possible
                ? Routes.by(steps.of(conditions.indexOf(finding), new Change(finding, target)))
                : Routes.impossible();
    }

    /** Tells whether time leads to the outcome: an age below a lower limit will be reached, one above an upper will not. */
    private static boolean isAhead(Finding finding, Truth target) {
        if (finding.condition() != Condition.AGE) {
            return true;
        }
        Optional<PersonCriterion.Age> limits = finding.grounds()
                .criterion()
                .filter(PersonCriterion.Age.class::isInstance)
                .map(PersonCriterion.Age.class::cast);
        if (target == Truth.FALSE) {
            return limits.flatMap(PersonCriterion.Age::to).isPresent();
        }
        return limits.flatMap(PersonCriterion.Age::from)
                .flatMap(from -> finding.grounds().observed().map(age -> isBelow(age.reveal(), from.years())))
                .orElse(false);
    }

    /** An age at the limit itself fails only a limit that does not count, and will be past it. */
    private static boolean isBelow(String age, int limit) {
        return Integer.compare(age.length(), String.valueOf(limit).length()) < 0
                || age.length() == String.valueOf(limit).length() && age.compareTo(String.valueOf(limit)) <= 0;
    }
}
