package io.github.zhuanjie.screening;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.CriterionVisitor;
import java.util.List;

/** What is the same whether a case is asked or a member. */
abstract class Nodes implements CriterionVisitor<Node> {

    private List<Node> each(List<Criterion> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Node visitAllOf(Criterion.AllOf c) {
        return new Node.All(each(c.of()));
    }

    @Override
    public Node visitAnyOf(Criterion.AnyOf c) {
        return new Node.Any(each(c.of()));
    }

    @Override
    public Node visitNot(Criterion.Not c) {
        return new Node.Opposite(c.of().accept(this));
    }

    @Override
    public Node visitAtLeast(Criterion.AtLeast c) {
        return new Node.Several(c.count(), each(c.of()));
    }

    @Override
    public Node visitRule(Criterion.Rule c) {
        return c.of().accept(this);
    }

    @Override
    public Node visitJudgement(Criterion.Judgement c) {
        return new Node.Open();
    }

    @Override
    public Node visitUnrecognized(Criterion.Unrecognized c) {
        return new Node.Open();
    }
}
