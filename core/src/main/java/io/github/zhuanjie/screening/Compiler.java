package io.github.zhuanjie.screening;

import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.eligibility.Awards;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.Person;
import java.util.Optional;
import java.util.Set;

/** Turns rules into nodes over shared atoms, for one table. */
final class Compiler {

    private final CaseTable table;
    private final Eligibility eligibility;
    private final Awards awards;
    private final Readings readings;
    private final Space cases = new Space();
    private final Space members = new Space();
    private final CaseNodes caseNodes = new CaseNodes(this);

    Compiler(CaseTable table) {
        this.table = table;
        this.eligibility = new Eligibility(table.context());
        this.awards = new Awards(table.context());
        this.readings = new Readings(table.context());
    }

    Space cases() {
        return cases;
    }

    Space members() {
        return members;
    }

    Readings readings() {
        return readings;
    }

    boolean asksMembers() {
        return !members.atoms().isEmpty() || caseNodes.hasQuantifiers();
    }

    Node criterion(Criterion criterion) {
        return criterion.accept(caseNodes);
    }

    /** The kinds of need that a project serves, asked by the condition that asks the same. */
    Node needKinds(Set<NeedKind> kinds) {
        return criterion(new NeedCriterion.KindIn(kinds));
    }

    /** Whether a benefit gives anything. */
    Node standard(Benefit benefit) {
        Question gives = (subject, person) -> gives(benefit, subject);
        Reading reading = readings.standard(benefit).orElseGet(Readings::ofNothing);
        return new Node.Asked(cases.add(benefit, () -> caseAtom(benefit, Optional.of(reading), gives)));
    }

    private Truth gives(Benefit benefit, NeedCase subject) {
        return awards.compute(benefit, subject)
                .map(award -> Truth.of(award.isPositive()))
                .orElse(Truth.UNKNOWN);
    }

    /** Asks the case itself, through a column if there is a reading. */
    Atom caseAtom(Object condition, Optional<Reading> reading, Question question) {
        Column.RowTruth ofRow = row -> {
            NeedCase subject = table.subject(row);
            return Truths.of(question.of(subject, subject.person()));
        };
        return reading.<Atom>map(read -> new ColumnAtom(
                        () -> table.caseColumn(read).codes(),
                        () -> table.caseAnswers(condition, read, ofRow),
                        block -> block.cases))
                .orElseGet(() -> new RowAtom(ofRow));
    }

    /** Asks each member. */
    Atom memberAtom(Object condition, Reading reading, Question question) {
        MemberRows rows = table.members();
        Column.RowTruth ofRow = row -> Truths.of(question.of(rows.subject(row), rows.person(row)));
        return new ColumnAtom(
                () -> table.memberColumn(reading).codes(),
                () -> table.memberAnswers(condition, reading, ofRow),
                block -> block.members);
    }

    /** The object evaluator, asked about one condition. */
    Question question(Criterion condition) {
        return (NeedCase subject, Person person) -> eligibility.truthOf(condition, subject, person);
    }
}
