package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.NeedCriterionVisitor;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Decides the conditions about a need. */
final class NeedEvaluator implements NeedCriterionVisitor<Finding> {

    private final Inquiry inquiry;
    private final Need need;

    NeedEvaluator(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.need = inquiry.need();
    }

    @Override
    public Finding visitKindIn(NeedCriterion.KindIn c) {
        return Inquiry.decide(
                Condition.NEED_KIND, c, Reply.of(need.getKind()), c.kinds()::contains, kind -> kind.getCode());
    }

    @Override
    public Finding visitExpense(NeedCriterion.Expense c) {
        Limits limits = new Limits(inquiry.context(), inquiry.place());
        Reply<Yuan> limit = limits.of(c.threshold(), 1);
        Reply<Yuan> stated = inquiry.ofCase(FactKind.NEED_EXPENSE, c.kind(), need.expenseOf(c.kind()));
        return switch (c.period()) {
            case TWELVE_MONTHS -> HouseholdEvaluator.compare(Condition.EXPENSE, c, stated, c.comparison(), limit);
            case CALENDAR_YEAR, SINGLE -> new DocumentedExpense(inquiry, c).compare(stated, limit);
        };
    }

    @Override
    public Finding visitEventIn(NeedCriterion.EventIn c) {
        Finding kind = Inquiry.decide(
                Condition.EVENT,
                c,
                inquiry.ofCase(FactKind.EVENT, need.getEvent()),
                c.events()::contains,
                HardshipEvent::getCode);
        if (c.within().isEmpty() || kind.truth() == Truth.FALSE) {
            return kind;
        }
        Finding day = Inquiry.decide(
                Condition.EVENT,
                c,
                inquiry.ofCase(FactKind.EVENT_DAY, need.getEventOn()),
                found -> isWithin(found, c.within().get()),
                String::valueOf);
        if (day.truth() == Truth.FALSE || kind.truth() == Truth.TRUE && day.truth() == Truth.TRUE) {
            return day;
        }
        List<MissingFact> missing =
                Inquiry.sorted(java.util.stream.Stream.concat(kind.missing().stream(), day.missing().stream())
                        .toList());
        return Finding.single(Condition.EVENT, Truth.UNKNOWN, Grounds.of(c).lacking(missing));
    }

    private boolean isWithin(LocalDate event, Period period) {
        LocalDate asOf = inquiry.context().asOf();
        return !event.isAfter(asOf) && !event.plus(period).isBefore(asOf);
    }

    @Override
    public Finding visitAfterGovernmentAid(NeedCriterion.AfterGovernmentAid c) {
        return Inquiry.decide(
                Condition.AFTER_GOVERNMENT_AID,
                c,
                inquiry.ofCase(FactKind.GOVERNMENT_AID, need.getGovernmentAidReceived()),
                given -> given,
                String::valueOf);
    }

    @Override
    public Finding visitAidReceived(NeedCriterion.AidReceived c) {
        EvaluationContext context = inquiry.context();
        Truth received = context.aid().received(c, inquiry.subject().orElseThrow(), context.asOf());
        Grounds grounds = Grounds.of(c);
        return Finding.single(
                Condition.AID_RECEIVED,
                received,
                received == Truth.UNKNOWN
                        ? grounds.lacking(List.of(MissingFact.of(FactKind.AID_HISTORY, Gap.UNKNOWN)))
                        : grounds.observing(String.valueOf(received == Truth.TRUE)));
    }
}
