package io.github.zhuanjie.lint;

import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.NeedCriterionVisitor;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import java.util.List;

/** Says which facts of a need a condition asks about, and what of them. */
final class NeedFacts implements NeedCriterionVisitor<Leaf> {

    @Override
    public Leaf visitKindIn(NeedCriterion.KindIn c) {
        return Leaf.among(NeedKind.class, c.kinds());
    }

    @Override
    public Leaf visitExpense(NeedCriterion.Expense c) {
        return Leaf.sum("expense", List.of(c.kind(), c.period()), c.comparison(), c.threshold(), true);
    }

    /** Periods are not compared with each other: which of a month and 30 days is longer depends on the day. */
    @Override
    public Leaf visitEventIn(NeedCriterion.EventIn c) {
        Leaf event = Leaf.among(HardshipEvent.class, c.events());
        return c.within()
                .map(within -> event.and(Leaf.whole("eventWithin", within)))
                .orElse(event);
    }

    @Override
    public Leaf visitAfterGovernmentAid(NeedCriterion.AfterGovernmentAid c) {
        return Leaf.whole(c);
    }

    @Override
    public Leaf visitAidReceived(NeedCriterion.AidReceived c) {
        return Leaf.whole(c);
    }
}
