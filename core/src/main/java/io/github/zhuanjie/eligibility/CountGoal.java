package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be known for a count to have an outcome: of how many listed parts that they hold, of how many that they do
 * not, and which facts about members who are not listed.
 */
record CountGoal(int holding, int failing, List<MissingFact> facts) {

    private static final MissingFact MEMBERS = MissingFact.of(FactKind.MEMBERS, Gap.UNKNOWN);

    /** Returns the goals that each suffice. */
    static List<CountGoal> of(Finding finding, Truth target, int listed) {
        Criterion criterion = finding.grounds().criterion().orElseThrow();
        Bounds bounds = criterion instanceof Criterion.MemberCount count
                ? new Bounds(count.min(), count.max().orElse(Integer.MAX_VALUE), listed)
                : new Bounds(((Criterion.AtLeast) criterion).count(), Integer.MAX_VALUE, listed);
        Optional<Finding> unlisted = finding.parts().stream()
                .filter(part -> part.condition() == Condition.UNLISTED_MEMBERS)
                .findFirst();
        List<CountGoal> goals = new ArrayList<>();
        unlisted.ifPresentOrElse(
                others -> withOthers(others, bounds, target, goals),
                () -> bounds.add(target, new Others(0, 0, List.of()), goals));
        return goals;
    }

    private static void withOthers(Finding others, Bounds bounds, Truth target, List<CountGoal> goals) {
        Optional<Integer> number = others.operands().stream().findFirst().map(CountGoal::number);
        int most = number.orElse(Integer.MAX_VALUE);
        bounds.add(target, new Others(0, most, List.of()), goals);
        if (number.isEmpty()) { // the head count may turn out to be that of the list
            bounds.add(target, new Others(0, 0, others.missing()), goals);
        }
        List<MissingFact> all = new ArrayList<>(number.isEmpty() ? others.missing() : List.of());
        all.add(MEMBERS);
        for (int holding : bounds.usefulNumbers()) {
            if (holding <= most) {
                bounds.add(target, new Others(holding, most, List.of(MEMBERS)), goals);
                bounds.add(target, new Others(holding, holding, all), goals);
            }
        }
    }

    /** Reads a number that the evaluator wrote. */
    private static int number(String digits) {
        return digits.chars().reduce(0, (number, digit) -> 10 * number + digit - '0');
    }

    /** Members who are not listed: how many certainly count, how many may, and what must be known to say so. */
    private record Others(int certain, int possible, List<MissingFact> facts) {}

    /** The numbers of a rule and of the list it is asked of. */
    private record Bounds(int min, int max, int listed) {

        /** None, for too few; and the numbers of others for which the list can supply the rest. */
        List<Integer> usefulNumbers() {
            List<Integer> numbers = new ArrayList<>();
            numbers.add(0);
            for (int ofList = 0; ofList <= listed; ofList++) {
                numbers.add(Math.max(0, min - ofList));
                if (max < Integer.MAX_VALUE) {
                    numbers.add(Math.max(0, max + 1 - ofList));
                }
            }
            return numbers.stream().distinct().sorted().toList();
        }

        void add(Truth target, Others others, List<CountGoal> goals) {
            long most = (long) listed + others.possible;
            if (target == Truth.TRUE) {
                add((long) min - others.certain, max == Integer.MAX_VALUE ? 0 : most - max, others, goals);
            } else {
                add(0, most - min + 1, others, goals);
                if (max < Integer.MAX_VALUE) {
                    add((long) max + 1 - others.certain, 0, others, goals);
                }
            }
        }

        private void add(long holding, long failing, Others others, List<CountGoal> goals) {
            long h = Math.max(0, holding);
            long f = Math.max(0, failing);
            if (h + f <= listed) {
                goals.add(new CountGoal((int) h, (int) f, others.facts));
            }
        }
    }
}
