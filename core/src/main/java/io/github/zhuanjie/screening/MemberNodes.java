package io.github.zhuanjie.screening;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;

/** Makes nodes that ask members; what is not about a person is asked once for all of them. */
final class MemberNodes extends Nodes {

    private final Compiler compiler;
    private final CaseNodes caseNodes;

    MemberNodes(Compiler compiler, CaseNodes caseNodes) {
        this.compiler = compiler;
        this.caseNodes = caseNodes;
    }

    private Node shared(Criterion condition) {
        return new Node.Asked(compiler.members().add(condition, () -> new SharedAtom(caseNodes.atom(condition))));
    }

    @Override
    public Node visitPerson(PersonCriterion c) {
        Reading reading = c.accept(new PersonReadings(compiler.readings()));
        return new Node.Asked(compiler.members().add(c, () -> compiler.memberAtom(c, reading, compiler.question(c))));
    }

    @Override
    public Node visitHousehold(HouseholdCriterion c) {
        return shared(c);
    }

    @Override
    public Node visitNeed(NeedCriterion c) {
        return shared(c);
    }

    @Override
    public Node visitAnyMember(Criterion.AnyMember c) {
        throw nested();
    }

    @Override
    public Node visitAllMembers(Criterion.AllMembers c) {
        throw nested();
    }

    @Override
    public Node visitMemberCount(Criterion.MemberCount c) {
        throw nested();
    }

    private static IllegalStateException nested() {
        return new IllegalStateException("a quantifier must hold no other");
    }
}
