package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.need.NeedCase;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Tells of one case after the other what decides it for some projects of a list: the conditions that it fails, and the kinds of
 * facts it waits for. These are those of {@link Finding#deciding()} in the assessments of {@link Eligibility}, together; who wants
 * to know them of one project takes {@link ListEligibility}. A province has millions of pairs whose findings nobody reads one by
 * one, so none are made here but for conditions without parts, once for each case.
 *
 * <p>Keeps what the projects ask, so it is for one list of projects; for one thread.
 */
public final class DecidingConditions {

    private final Eligibility eligibility;
    private final Map<CharityProject, Rules> rules = new IdentityHashMap<>();
    private final Map<Criterion, Node> criteria = new HashMap<>();
    private final Map<Optional<Benefit>, Node> standards = new HashMap<>();
    private Set<Condition> failed = EnumSet.noneOf(Condition.class);
    private Set<FactKind> missing = EnumSet.noneOf(FactKind.class);
    /** Counts the cases, so that nodes need not be told to forget one. */
    private int turn;

    /**
     * Creates a collector.
     *
     * @param eligibility  what it assesses like
     */
    public DecidingConditions(Eligibility eligibility) {
        this.eligibility = Objects.requireNonNull(eligibility, "eligibility");
    }

    /**
     * What decides a case for some projects. Immutable.
     *
     * @param failed  the deciding conditions of projects for which it does not qualify
     * @param missing  the kinds of facts that are missing for projects of which it is not known
     */
    public record Deciders(Set<Condition> failed, Set<FactKind> missing) {

        /** Copies the sets. */
        public Deciders {
            failed = Set.copyOf(failed);
            missing = Set.copyOf(missing);
        }
    }

    /**
     * Collects what decides a case for some projects.
     *
     * @param subject  the case
     * @param projects  projects of the list in hand
     * @return what decides for any of them; nothing of those for which the case qualifies
     * @throws ArithmeticException if the kinds of income of the household, or the local limit for it, come to more than an
     *     amount can hold
     */
    public Deciders of(NeedCase subject, Collection<CharityProject> projects) {
        failed = EnumSet.noneOf(Condition.class);
        missing = EnumSet.noneOf(FactKind.class);
        turn++;
        Asked asked = new Asked(subject, new CriterionEvaluator(eligibility.context(), subject));
        for (CharityProject project : projects) {
            collect(project, asked);
        }
        return new Deciders(failed, missing);
    }

    private void collect(CharityProject project, Asked asked) {
        Rules own = rules.computeIfAbsent(project, this::rulesOf);
        boolean basic = eligibility.meetsBasics(project, asked.subject());
        Optional<Finding> conflict = eligibility.conflict(project, asked.subject());
        Truth truth = Truth.of(basic)
                .and(own.criteria().truth(asked))
                .and(own.standard().truth(asked))
                .and(conflict.map(Finding::truth).orElse(Truth.TRUE));
        if (truth == Truth.TRUE) {
            return;
        }
        if (!basic) {
            eligibility.basics(project, asked.subject()).forEach(finding -> addIf(truth, finding));
        }
        own.criteria().collectIf(truth, asked);
        own.standard().collectIf(truth, asked);
        conflict.ifPresent(finding -> addIf(truth, finding));
    }

    private void addIf(Truth truth, Finding part) {
        if (part.truth() != truth) {
            return;
        }
        for (Finding finding : part.deciding()) {
            if (truth == Truth.UNKNOWN) {
                finding.missing().forEach(fact -> missing.add(fact.kind()));
            } else {
                failed.add(finding.condition());
            }
        }
    }

    private Rules rulesOf(CharityProject project) {
        Node criterion = project.getCriteria()
                .map(this::nodeOf)
                .orElseGet(() -> new Single(asked -> eligibility.criteria(project, asked.evaluator())));
        Node standard = standards.computeIfAbsent(
                project.getBenefit(),
                benefit -> new Single(asked -> eligibility.standard(
                        project, asked.subject(), benefit.flatMap(each -> eligibility.award(each, asked.subject())))));
        return new Rules(criterion, standard);
    }

    private Node nodeOf(Criterion criterion) {
        Node known = criteria.get(criterion);
        if (known == null) {
            known = newNode(criterion);
            criteria.put(criterion, known);
        }
        return known;
    }

    /** What counts its parts, or asks members, is a condition without parts here. */
    private Node newNode(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all && !all.of().isEmpty()) {
            return new Several(nodesOf(all.of()), Truth.TRUE, Truth::and);
        }
        if (criterion instanceof Criterion.AnyOf any && !any.of().isEmpty()) {
            return new Several(nodesOf(any.of()), Truth.FALSE, Truth::or);
        }
        if (criterion instanceof Criterion.Rule rule) {
            return nodeOf(rule.of());
        }
        return new Single(asked -> criterion.accept(asked.evaluator()));
    }

    private List<Node> nodesOf(List<Criterion> parts) {
        return parts.stream().map(this::nodeOf).toList();
    }

    /** The case in hand. */
    private record Asked(NeedCase subject, CriterionEvaluator evaluator) {}

    /** What a project asks beyond what can be told without reading facts. */
    private record Rules(Node criteria, Node standard) {}

    /** A condition with what it comes to in the case in hand; equal conditions are one. */
    private abstract class Node {

        private int asked;
        private int collected;
        private Truth truth = Truth.UNKNOWN;

        final Truth truth(Asked subject) {
            if (asked != turn) {
                asked = turn;
                truth = decide(subject);
            }
            return truth;
        }

        final void collectIf(Truth wanted, Asked subject) {
            if (truth(subject) == wanted && collected != turn) {
                collected = turn;
                collect(subject);
            }
        }

        abstract Truth decide(Asked subject);

        abstract void collect(Asked subject);
    }

    /** A condition without parts. */
    private final class Single extends Node {

        private final Function<Asked, Finding> question;
        private Finding finding = Finding.decided(Condition.ALL_OF, true);

        Single(Function<Asked, Finding> question) {
            this.question = question;
        }

        @Override
        Truth decide(Asked subject) {
            finding = question.apply(subject);
            return finding.truth();
        }

        @Override
        void collect(Asked subject) {
            addIf(finding.truth(), finding);
        }
    }

    /** A conjunction or disjunction, which the parts of its own truth decide. */
    private final class Several extends Node {

        private final Node[] parts;
        private final Truth neutral;
        private final BinaryOperator<Truth> operator;

        Several(List<Node> parts, Truth neutral, BinaryOperator<Truth> operator) {
            this.parts = parts.toArray(Node[]::new);
            this.neutral = neutral;
            this.operator = operator;
        }

        @Override
        Truth decide(Asked subject) {
            Truth all = neutral;
            for (Node part : parts) {
                all = operator.apply(all, part.truth(subject));
            }
            return all;
        }

        @Override
        void collect(Asked subject) {
            Truth wanted = truth(subject);
            for (Node part : parts) {
                part.collectIf(wanted, subject);
            }
        }
    }
}
