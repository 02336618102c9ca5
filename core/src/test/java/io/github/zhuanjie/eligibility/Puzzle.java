package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule over a few conditions with what is known of them, and all ways to an outcome found by trying every set of steps
 * with every answer. Shares nothing with the search but the finding that it builds.
 */
record Puzzle(Node root, Map<Atom, Truth> known) {

    static final MissingFact COUNT = MissingFact.of(FactKind.HEAD_COUNT, Gap.STALE);
    static final MissingFact MEMBERS = MissingFact.of(FactKind.MEMBERS, Gap.UNKNOWN);

    /** A node of the rule. */
    sealed interface Node {}

    record Leaf(Atom atom) implements Node {}

    record Not(Node of) implements Node {}

    /** All or any of the parts, perhaps over members with some who are not listed. */
    record Join(boolean all, List<Node> parts, Optional<Integer> others) implements Node {}

    record Count(int min, Optional<Integer> max, List<Node> parts, Optional<Integer> others) implements Node {}

    /** A single condition: which kind, of whom. */
    record Atom(Kind kind, String of) {
        MissingFact mine(FactKind fact) {
            return MissingFact.of(fact, PersonId.of(of), Gap.UNKNOWN);
        }

        List<MissingFact> facts() {
            return switch (kind) {
                case INSURED -> List.of(mine(FactKind.INSURED));
                case SEX -> List.of(mine(FactKind.SEX));
                case CATEGORY ->
                    List.of(
                            mine(FactKind.PERSON_RECOGNITIONS),
                            MissingFact.of(FactKind.HOUSEHOLD_RECOGNITIONS, Gap.WITHHELD));
                case INCOME ->
                    List.of(
                            MissingFact.of(FactKind.ANNUAL_INCOME, Gap.UNKNOWN),
                            MissingFact.of(FactKind.LOCAL_STANDARD, Gap.LOCAL_STANDARD));
                case AID -> List.of(MissingFact.of(FactKind.AID_HISTORY, Gap.UNKNOWN));
            };
        }

        boolean canBecome(boolean holding) {
            return kind != Kind.SEX && (kind != Kind.AID || holding);
        }

        boolean isSettledByOne(boolean holding) {
            return kind == Kind.CATEGORY && holding;
        }

        Condition condition() {
            return switch (kind) {
                case INSURED -> Condition.INSURED;
                case SEX -> Condition.SEX;
                case CATEGORY -> Condition.CATEGORY;
                case INCOME -> Condition.INCOME;
                case AID -> Condition.AFTER_GOVERNMENT_AID;
            };
        }

        Criterion criterion() {
            return switch (kind) {
                case INSURED -> Criteria.insured();
                case SEX -> new PersonCriterion.SexIs(Sex.FEMALE);
                case CATEGORY -> Criteria.categoryIn(io.github.zhuanjie.assistance.AssistanceCategory.DIBAO);
                case INCOME -> Criteria.income(Comparison.BELOW, Ratio.parse("1.5"));
                case AID -> Criteria.afterGovernmentAid();
            };
        }
    }

    enum Kind {
        INSURED,
        SEX,
        CATEGORY,
        INCOME,
        AID
    }

    Finding finding() {
        return finding(root);
    }

    private Finding finding(Node node) {
        if (node instanceof Leaf leaf) {
            return finding(leaf.atom);
        }
        Truth truth = value(node, new Answers(known, Map.of()));
        if (node instanceof Not not) {
            return Finding.combined(Condition.NOT, truth, List.of(finding(not.of)));
        }
        if (node instanceof Join join) {
            Condition condition = join.others.isEmpty()
                    ? join.all ? Condition.ALL_OF : Condition.ANY_OF
                    : join.all ? Condition.ALL_MEMBERS : Condition.ANY_MEMBER;
            return Finding.combined(condition, truth, parts(join.parts, join.others));
        }
        Count count = (Count) node;
        Criterion rule = count.max.isEmpty() && count.others.isEmpty()
                ? Criteria.atLeast(
                        count.min,
                        count.parts.stream().map(part -> Criteria.insured()).toArray(Criterion[]::new))
                : new Criterion.MemberCount(count.min, count.max, Criteria.insured());
        Condition condition = rule instanceof Criterion.AtLeast ? Condition.AT_LEAST : Condition.MEMBER_COUNT;
        return new Finding(condition, truth, Grounds.of(rule), parts(count.parts, count.others));
    }

    private List<Finding> parts(List<Node> nodes, Optional<Integer> others) {
        List<Finding> parts = new ArrayList<>();
        nodes.forEach(node -> parts.add(finding(node)));
        others.filter(number -> number != 0)
                .map(number -> number < 0
                        ? Finding.open(Condition.UNLISTED_MEMBERS, COUNT)
                        : Finding.open(Condition.UNLISTED_MEMBERS, MEMBERS, String.valueOf(number)))
                .ifPresent(parts::add);
        return parts;
    }

    private Finding finding(Atom atom) {
        Truth truth = known.get(atom);
        Grounds grounds = Grounds.of(atom.criterion());
        Grounds whole = truth == Truth.UNKNOWN ? grounds.lacking(atom.facts()) : grounds.observing("x");
        return Finding.single(atom.condition(), truth, whole.about(PersonId.of(atom.of)));
    }

    /** What each condition turned out to be, and for each node over members how many others hold and how many may. */
    record Answers(Map<Atom, Truth> atoms, Map<Node, int[]> others) {}

    static Truth value(Node node, Answers answers) {
        if (node instanceof Leaf leaf) {
            return answers.atoms.get(leaf.atom);
        }
        if (node instanceof Not not) {
            return value(not.of, answers).not();
        }
        int holding = 0;
        int possible = 0;
        List<Node> parts = node instanceof Join join ? join.parts : ((Count) node).parts;
        for (Node part : parts) {
            Truth truth = value(part, answers);
            holding += truth == Truth.TRUE ? 1 : 0;
            possible += truth == Truth.FALSE ? 0 : 1;
        }
        int[] others = answers.others.getOrDefault(node, open(node));
        holding += others[0];
        possible += others[1];
        if (node instanceof Join join && join.all) {
            int all = parts.size() + others[2];
            return possible < all ? Truth.FALSE : holding == all ? Truth.TRUE : Truth.UNKNOWN;
        }
        if (node instanceof Join) {
            return holding > 0 ? Truth.TRUE : possible > 0 ? Truth.UNKNOWN : Truth.FALSE;
        }
        Count count = (Count) node;
        int max = count.max.orElse(Integer.MAX_VALUE);
        if (holding >= count.min && possible <= max) {
            return Truth.TRUE;
        }
        return holding > max || possible < count.min ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static final int MANY = 50;

    /** Holding, possible, in all. */
    private static int[] open(Node node) {
        Optional<Integer> others = others(node);
        int number = others.map(n -> n < 0 ? MANY : n).orElse(0);
        return new int[] {0, number, number};
    }

    private static Optional<Integer> others(Node node) {
        return node instanceof Join join ? join.others : node instanceof Count count ? count.others : Optional.empty();
    }

    /** A known condition that becomes another, as the oracle writes it. */
    record Flip(Atom atom, Truth to) {}

    Set<Set<Object>> ways(Truth target, boolean changing) {
        List<Object> steps = new ArrayList<>(steps(changing));
        Set<Set<Object>> minimal = new HashSet<>();
        for (int size = 0; size <= steps.size(); size++) {
            for (Set<Object> chosen : subsets(steps, size)) {
                if (minimal.stream().noneMatch(chosen::containsAll) && isEnough(chosen, target)) {
                    minimal.add(chosen);
                }
            }
        }
        return minimal;
    }

    int size() {
        return steps(true).size() + 2 * overMembers(root).size();
    }

    /** Keeps what is known of the conditions that the rule asks for. */
    static Puzzle of(Node root, Map<Atom, Truth> known) {
        Map<Atom, Truth> asked = new LinkedHashMap<>(known);
        asked.keySet().retainAll(atoms(root));
        return new Puzzle(root, asked);
    }

    private static Set<Atom> atoms(Node node) {
        if (node instanceof Leaf leaf) {
            return Set.of(leaf.atom);
        }
        Set<Atom> found = new HashSet<>();
        below(node).forEach(part -> found.addAll(atoms(part)));
        return found;
    }

    private static List<Node> below(Node node) {
        return node instanceof Not not
                ? List.of(not.of)
                : node instanceof Join join ? join.parts : node instanceof Count count ? count.parts : List.of();
    }

    private Set<Object> steps(boolean changing) {
        Set<Object> steps = new LinkedHashSet<>();
        known.forEach((atom, truth) -> {
            if (truth == Truth.UNKNOWN) {
                steps.addAll(atom.facts());
            } else if (changing && atom.canBecome(truth == Truth.FALSE)) {
                steps.add(new Flip(atom, truth.not()));
            }
        });
        for (Node node : overMembers(root)) {
            int number = others(node).orElse(0);
            if (number != 0) {
                steps.add(MEMBERS);
            }
            if (number < 0) {
                steps.add(COUNT);
            }
        }
        return steps;
    }

    private static Set<Set<Object>> subsets(List<Object> steps, int size) {
        Set<Set<Object>> found = new LinkedHashSet<>();
        for (int bits = 0; bits < 1 << steps.size(); bits++) {
            if (Integer.bitCount(bits) == size) {
                Set<Object> chosen = new HashSet<>();
                for (int i = 0; i < steps.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        chosen.add(steps.get(i));
                    }
                }
                found.add(chosen);
            }
        }
        return found;
    }

    private static List<Node> overMembers(Node node) {
        List<Node> found = new ArrayList<>();
        if (others(node).isPresent()) {
            found.add(node);
        }
        below(node).forEach(part -> found.addAll(overMembers(part)));
        return found;
    }

    private boolean isEnough(Set<Object> chosen, Truth target) {
        return isEnough(
                chosen,
                target,
                new ArrayList<>(known.keySet()),
                overMembers(root),
                new HashMap<>(),
                new IdentityHashMap<>());
    }

    private boolean isEnough(
            Set<Object> chosen,
            Truth target,
            List<Atom> atoms,
            List<Node> nodes,
            Map<Atom, Truth> values,
            Map<Node, int[]> others) {
        if (values.size() < atoms.size()) {
            Atom next = atoms.get(values.size());
            for (Truth truth : possible(next, chosen)) {
                values.put(next, truth);
                if (isEnough(chosen, target, atoms, nodes, values, others)) {
                    return true;
                }
                values.remove(next);
            }
            return false;
        }
        if (others.size() < nodes.size()) {
            Node next = nodes.get(others.size());
            for (int[] number : possible(next, chosen)) {
                others.put(next, number);
                if (isEnough(chosen, target, atoms, nodes, values, others)) {
                    return true;
                }
                others.remove(next);
            }
            return false;
        }
        return value(root, new Answers(values, others)) == target;
    }

    private Set<Truth> possible(Atom atom, Set<Object> chosen) {
        Truth now = known.get(atom);
        Set<Truth> values = new LinkedHashSet<>();
        if (now != Truth.UNKNOWN) {
            values.add(chosen.contains(new Flip(atom, now.not())) ? now.not() : now);
            return values;
        }
        values.add(Truth.UNKNOWN);
        boolean one = atom.facts().stream().anyMatch(chosen::contains);
        boolean all = chosen.containsAll(atom.facts());
        if (all || one && atom.isSettledByOne(true)) {
            values.add(Truth.TRUE);
        }
        if (all || one && atom.isSettledByOne(false)) {
            values.add(Truth.FALSE);
        }
        return values;
    }

    private static List<int[]> possible(Node node, Set<Object> chosen) {
        int number = others(node).orElse(0);
        boolean members = chosen.contains(MEMBERS);
        boolean count = chosen.contains(COUNT);
        List<int[]> found = new ArrayList<>();
        found.add(open(node));
        if (number > 0 && members) {
            for (int holding = 0; holding <= number; holding++) {
                found.add(new int[] {holding, holding, number});
            }
        }
        if (number < 0 && count) {
            found.add(new int[] {0, 0, 0});
        }
        for (int others = 0; number < 0 && members && others <= 3; others++) {
            for (int holding = 0; holding <= others; holding++) {
                found.add(
                        count
                                ? new int[] {holding, holding, others}
                                : new int[] {holding, MANY - (others - holding), MANY});
            }
        }
        return found;
    }
}
