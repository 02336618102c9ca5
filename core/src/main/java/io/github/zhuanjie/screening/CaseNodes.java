package io.github.zhuanjie.screening;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes nodes that ask cases. */
final class CaseNodes extends Nodes {

    private final Compiler compiler;
    private final MemberNodes memberNodes;
    private boolean quantifiers;

    CaseNodes(Compiler compiler) {
        this.compiler = compiler;
        this.memberNodes = new MemberNodes(compiler, this);
    }

    boolean hasQuantifiers() {
        return quantifiers;
    }

    /** Returns the number of the case atom of a condition that does not depend on who is asked. */
    int atom(Criterion condition) {
        return ((Node.Asked) condition.accept(this)).atom();
    }

    private Node ask(Criterion condition, Optional<Reading> reading) {
        return new Node.Asked(compiler.cases()
                .add(condition, () -> compiler.caseAtom(condition, reading, compiler.question(condition))));
    }

    private Node quantify(Criterion condition, Supplier<Quantifier> quantifier) {
        quantifiers = true;
        return new Node.Asked(compiler.cases().add(condition, () -> new QuantifierAtom(quantifier.get())));
    }

    @Override
    public Node visitPerson(PersonCriterion c) {
        return ask(c, Optional.of(c.accept(new PersonReadings(compiler.readings()))));
    }

    @Override
    public Node visitHousehold(HouseholdCriterion c) {
        return ask(c, c.accept(new CaseReadings(compiler.readings())));
    }

    @Override
    public Node visitNeed(NeedCriterion c) {
        return ask(c, c.accept(new CaseReadings(compiler.readings())));
    }

    @Override
    public Node visitAnyMember(Criterion.AnyMember c) {
        return quantify(c, () -> new Quantifier.Any(c.of().accept(memberNodes)));
    }

    @Override
    public Node visitAllMembers(Criterion.AllMembers c) {
        return quantify(c, () -> new Quantifier.Every(c.where().accept(memberNodes), c.of().accept(memberNodes)));
    }

    @Override
    public Node visitMemberCount(Criterion.MemberCount c) {
        return quantify(c, () -> new Quantifier.Count(c.min(), c.max(), c.of().accept(memberNodes)));
    }
}
