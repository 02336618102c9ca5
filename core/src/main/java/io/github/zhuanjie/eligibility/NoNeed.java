package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.NeedCriterionVisitor;
import java.util.List;

/** Leaves every condition about a need open while none is recorded: nobody asked, so nothing is known to fail. */
final class NoNeed implements NeedCriterionVisitor<Finding> {

    @Override
    public Finding visitKindIn(NeedCriterion.KindIn c) {
        return open(Condition.NEED_KIND, c);
    }

    @Override
    public Finding visitExpense(NeedCriterion.Expense c) {
        return open(Condition.EXPENSE, c);
    }

    @Override
    public Finding visitEventIn(NeedCriterion.EventIn c) {
        return open(Condition.EVENT, c);
    }

    @Override
    public Finding visitAfterGovernmentAid(NeedCriterion.AfterGovernmentAid c) {
        return open(Condition.AFTER_GOVERNMENT_AID, c);
    }

    @Override
    public Finding visitAidReceived(NeedCriterion.AidReceived c) {
        return open(Condition.AID_RECEIVED, c);
    }

    private static Finding open(Condition condition, NeedCriterion c) {
        MissingFact missing = MissingFact.of(FactKind.NEED, Gap.UNKNOWN);
        return Finding.single(condition, Truth.UNKNOWN, Grounds.of(c).lacking(List.of(missing)));
    }
}
