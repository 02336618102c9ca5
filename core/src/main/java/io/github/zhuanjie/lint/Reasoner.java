package io.github.zhuanjie.lint;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.CriterionVisitor;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out whether a criterion can hold and can fail, by writing out in which ways it does: each way asks something of
 * each fact, and drops out if it asks what cannot be.
 *
 * <p>Sound, not complete: what it calls impossible is so in every case, known or not, since an evaluation in three values
 * decides nothing that the unknown facts could still turn. It gives up, and calls things possible, where there are more
 * than {@value #MAX_TERMS} ways, more than {@value #MAX_COUNTED} parts to count among, or after {@value #MAX_WORK} steps
 * in all. Not thread-safe.
 */
final class Reasoner {

    static final int MAX_TERMS = 256;
    static final int MAX_COUNTED = 16;
    static final int MAX_WORK = 5_000_000;

    private static final List<Term> ANYTHING = List.of(Term.ANY);

    private final Map<Criterion, List<Term>> holding = new IdentityHashMap<>();
    private final Map<Criterion, List<Term>> failing = new IdentityHashMap<>();
    private long work;

    /** Returns false only if the criterion is met by no case. */
    boolean canHold(Criterion criterion) {
        return !ways(criterion, true).isEmpty();
    }

    /** Returns false only if every case meets the criterion as far as its facts are known. */
    boolean canFail(Criterion criterion) {
        return !ways(criterion, false).isEmpty();
    }

    /** Returns false only if no case meets both. */
    boolean canHoldBoth(Criterion one, Criterion other) {
        return !both(ways(one, true), ways(other, true)).isEmpty();
    }

    /** Returns true only if every case that meets one criterion meets the other. */
    boolean implies(Criterion one, Criterion other) {
        return both(ways(one, true), ways(other, false)).isEmpty();
    }

    /** Returns every way to hold or to fail, or more than these. */
    private List<Term> ways(Criterion criterion, boolean holds) {
        Map<Criterion, List<Term>> known = holds ? holding : failing;
        List<Term> found = known.get(criterion);
        if (found == null) {
            found = criterion.accept(new Ways(holds));
            known.put(criterion, found);
        }
        return found;
    }

    /** Returns the ways of one thing together with those of another; leaves out the other if there are too many. */
    private List<Term> both(List<Term> one, List<Term> other) {
        List<Term> all = new ArrayList<>();
        for (Term left : one) {
            for (Term right : other) {
                work += left.size() + right.size();
                if (work > MAX_WORK) {
                    return ANYTHING;
                }
                left.and(right).ifPresent(all::add);
                if (all.size() > MAX_TERMS) {
                    return one;
                }
            }
        }
        return all;
    }

    private static List<Term> either(List<Term> one, List<Term> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        if (one.size() + other.size() > MAX_TERMS) {
            return ANYTHING;
        }
        List<Term> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The ways in which one criterion holds, or fails. */
    private final class Ways implements CriterionVisitor<List<Term>> {
        private final boolean holds;

        Ways(boolean holds) {
            this.holds = holds;
        }

        @Override
        public List<Term> visitAllOf(Criterion.AllOf c) {
            return holds ? all(c.of()) : any(c.of());
        }

        @Override
        public List<Term> visitAnyOf(Criterion.AnyOf c) {
            return holds ? any(c.of()) : all(c.of());
        }

        private List<Term> all(List<Criterion> parts) {
            List<Term> terms = ANYTHING;
            for (Criterion part : parts) {
                terms = both(terms, ways(part, holds));
                if (terms.isEmpty()) {
                    return terms;
                }
            }
            return terms;
        }

        private List<Term> any(List<Criterion> parts) {
            List<Term> terms = List.of();
            for (Criterion part : parts) {
                terms = either(terms, ways(part, holds));
            }
            return terms;
        }

        @Override
        public List<Term> visitNot(Criterion.Not c) {
            return ways(c.of(), !holds);
        }

        @Override
        public List<Term> visitRule(Criterion.Rule c) {
            return ways(c.of(), holds);
        }

        @Override
        public List<Term> visitAtLeast(Criterion.AtLeast c) {
            int size = c.of().size();
            if (size > MAX_COUNTED) {
                return ANYTHING;
            }
            return choose(c.of(), holds ? c.count() : size - c.count() + 1);
        }

        /** Returns the ways in which at least so many of the parts do. */
        private List<Term> choose(List<Criterion> parts, int count) {
            if (count == 0) {
                return ANYTHING;
            }
            if (parts.size() < count) {
                return List.of();
            }
            List<Criterion> rest = parts.subList(1, parts.size());
            List<Term> with = both(ways(parts.get(0), holds), choose(rest, count - 1));
            return either(with, choose(rest, count));
        }

        @Override
        public List<Term> visitAnyMember(Criterion.AnyMember c) {
            return canHold(c.of()) ? whole(c) : constant(c, false);
        }

        @Override
        public List<Term> visitAllMembers(Criterion.AllMembers c) {
            boolean possible = !both(ways(c.where(), true), ways(c.of(), true)).isEmpty();
            return possible ? whole(c) : constant(c, false); // it takes somebody who is meant and has it
        }

        @Override
        public List<Term> visitMemberCount(Criterion.MemberCount c) {
            if (c.min() == 0 && c.max().isEmpty()) {
                return constant(c, true);
            }
            return canHold(c.of()) ? whole(c) : constant(c, c.min() == 0);
        }

        private List<Term> constant(Criterion c, boolean always) {
            return always == holds ? whole(c) : List.of();
        }

        private List<Term> whole(Criterion c) {
            return List.of(Term.of(new Term.Fact("whole", c), new Demand.Holds(holds)));
        }

        @Override
        public List<Term> visitPerson(PersonCriterion c) {
            return single(c.accept(new PersonFacts()));
        }

        @Override
        public List<Term> visitHousehold(HouseholdCriterion c) {
            return single(c.accept(new HouseholdFacts()));
        }

        @Override
        public List<Term> visitNeed(NeedCriterion c) {
            return single(c.accept(new NeedFacts()));
        }

        private List<Term> single(Leaf leaf) {
            return (holds ? leaf.holding() : leaf.failing())
                    .stream().filter(Term::isPossible).toList();
        }

        @Override
        public List<Term> visitJudgement(Criterion.Judgement c) {
            return whole(c);
        }

        @Override
        public List<Term> visitUnrecognized(Criterion.Unrecognized c) {
            return whole(c);
        }
    }
}
