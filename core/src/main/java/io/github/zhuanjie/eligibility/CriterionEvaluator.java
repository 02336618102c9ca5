package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.CriterionVisitor;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.need.NeedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Evaluates a criterion for one case: one finding per condition, nothing short-cut, so that every reason is seen. */
class CriterionEvaluator implements CriterionVisitor<Finding> {

    private final Inquiry inquiry;

    CriterionEvaluator(EvaluationContext context, NeedCase subject) {
        this(Inquiry.of(context, subject));
    }

    CriterionEvaluator(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @Override
    public Finding visitAllOf(Criterion.AllOf c) {
        return combine(Condition.ALL_OF, each(c.of()), Truth.TRUE, Truth::and);
    }

    @Override
    public Finding visitAnyOf(Criterion.AnyOf c) {
        return combine(Condition.ANY_OF, each(c.of()), Truth.FALSE, Truth::or);
    }

    @Override
    public Finding visitNot(Criterion.Not c) {
        Finding part = c.of().accept(this);
        return Finding.combined(Condition.NOT, part.truth().not(), List.of(part));
    }

    @Override
    public Finding visitAtLeast(Criterion.AtLeast c) {
        List<Finding> parts = each(c.of());
        Truth truth = Tally.of(parts).between(c.count(), parts.size());
        return new Finding(Condition.AT_LEAST, truth, Grounds.of(c), parts);
    }

    private List<Finding> each(List<Criterion> parts) {
        // loops here and below: a province has billions of pairs
        List<Finding> findings = new ArrayList<>(parts.size());
        for (Criterion part : parts) {
            findings.add(part.accept(this));
        }
        return findings;
    }

    static Finding combine(Condition condition, List<Finding> parts, Truth neutral, BinaryOperator<Truth> operator) {
        Truth truth = neutral;
        for (Finding part : parts) {
            truth = operator.apply(truth, part.truth());
        }
        return Finding.combined(condition, truth, parts);
    }

    @Override
    public Finding visitAnyMember(Criterion.AnyMember c) {
        return new MemberEvaluator(inquiry).any(c);
    }

    @Override
    public Finding visitAllMembers(Criterion.AllMembers c) {
        return new MemberEvaluator(inquiry).all(c);
    }

    @Override
    public Finding visitMemberCount(Criterion.MemberCount c) {
        return new MemberEvaluator(inquiry).count(c);
    }

    @Override
    public Finding visitRule(Criterion.Rule c) {
        return c.of().accept(this).writtenIn(c.source());
    }

    @Override
    public Finding visitPerson(PersonCriterion c) {
        return inquiry.candidate().person().isPresent() ? c.accept(new PersonEvaluator(inquiry)) : nobodyMeant(c);
    }

    /** A condition about a person, asked of a household: it is not known whose it would be. */
    private static Finding nobodyMeant(PersonCriterion c) {
        MissingFact missing = MissingFact.of(FactKind.MEMBERS, Gap.UNKNOWN);
        return Finding.single(
                Condition.MEMBER_MEANT, Truth.UNKNOWN, Grounds.of(c).lacking(List.of(missing)));
    }

    @Override
    public Finding visitHousehold(HouseholdCriterion c) {
        return c.accept(new HouseholdEvaluator(inquiry));
    }

    @Override
    public Finding visitNeed(NeedCriterion c) {
        return c.accept(inquiry.subject().isPresent() ? new NeedEvaluator(inquiry) : new NoNeed());
    }

    @Override
    public Finding visitJudgement(Criterion.Judgement c) {
        MissingFact missing = MissingFact.of(FactKind.JUDGEMENT, c.rule(), Gap.JUDGEMENT);
        return Finding.single(Condition.JUDGEMENT, Truth.UNKNOWN, Grounds.of(c).lacking(List.of(missing)));
    }

    @Override
    public Finding visitUnrecognized(Criterion.Unrecognized c) {
        MissingFact missing = MissingFact.of(FactKind.NEWER_RULE, Gap.UNRECOGNIZED);
        return Finding.single(
                Condition.UNRECOGNIZED, Truth.UNKNOWN, Grounds.of(c).lacking(List.of(missing)));
    }
}
