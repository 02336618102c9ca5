package io.github.zhuanjie.screening;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.need.NeedCase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cases in columns, for asking the same cases many rules. A column is made when a rule first asks for what it holds, in
 * time linear in the number of cases, times its logarithm for amounts; a column takes 4 bytes a case, one of members 4
 * bytes a member, and 4 bytes more for each different entry. What a condition says of an entry is kept, too, at a byte.
 *
 * <p>Cases and their order are taken as they are; the same need twice is two cases. Not safe for use by several threads at
 * once.
 */
public final class CaseTable {

    private final EvaluationContext context;
    private final Eligibility eligibility;
    private final List<NeedCase> cases;
    private final int[] caseOfRow;
    private final int[] rowOfCase;
    private final Areas areas;
    private final Map<Object, Column> caseColumns = new HashMap<>();
    private final Map<Object, Column> memberColumns = new HashMap<>();
    private final Map<Object, byte[]> caseAnswers = new HashMap<>();
    private final Map<Object, byte[]> memberAnswers = new HashMap<>();
    private Optional<MemberRows> members = Optional.empty();
    private int[] unlisted = {};

    CaseTable(EvaluationContext context, Collection<NeedCase> cases) {
        this.context = context;
        this.eligibility = new Eligibility(context);
        this.cases = List.copyOf(cases);
        this.caseOfRow = new int[this.cases.size()];
        this.rowOfCase = new int[this.cases.size()];
        this.areas = new Areas(sort());
    }

    /** Orders the rows by place, and within a place as they came; returns where the rows of each place begin. */
    private TreeMap<DivisionCode, Integer> sort() {
        Map<DivisionCode, Integer> count = new HashMap<>();
        cases.forEach(each -> count.merge(placeOf(each), 1, Integer::sum));
        TreeMap<DivisionCode, Integer> starts = new TreeMap<>();
        int start = 0;
        for (Map.Entry<DivisionCode, Integer> place : new TreeMap<>(count).entrySet()) {
            starts.put(place.getKey(), start);
            count.put(place.getKey(), start);
            start += place.getValue();
        }
        for (int i = 0; i < cases.size(); i++) {
            int row = count.merge(placeOf(cases.get(i)), 1, Integer::sum) - 1;
            caseOfRow[row] = i;
            rowOfCase[i] = row;
        }
        return starts;
    }

    private static DivisionCode placeOf(NeedCase subject) {
        return subject.household().getResidence();
    }

    /**
     * Returns the number of cases.
     *
     * @return the number
     */
    public int size() {
        return cases.size();
    }

    Eligibility eligibility() {
        return eligibility;
    }

    EvaluationContext context() {
        return context;
    }

    Areas areas() {
        return areas;
    }

    int[] rowOfCase() {
        return rowOfCase;
    }

    NeedCase subject(int row) {
        return cases.get(caseOfRow[row]);
    }

    MemberRows members() {
        if (members.isEmpty()) {
            members = Optional.of(new MemberRows(this));
        }
        return members.get();
    }

    /** Returns how many members each case's household may have besides those it lists. */
    int[] unlisted() {
        if (unlisted.length < size()) {
            unlisted = new int[size()];
            for (int row = 0; row < size(); row++) {
                unlisted[row] = eligibility.unlistedMembers(subject(row));
            }
        }
        return unlisted;
    }

    /** Returns the answers to a condition by code of its column, asked once. */
    byte[] caseAnswers(Object condition, Reading reading, Column.RowTruth question) {
        return caseAnswers.computeIfAbsent(condition, c -> caseColumn(reading).table(question));
    }

    byte[] memberAnswers(Object condition, Reading reading, Column.RowTruth question) {
        return memberAnswers.computeIfAbsent(
                condition, c -> memberColumn(reading).table(question));
    }

    Column caseColumn(Reading reading) {
        return caseColumns.computeIfAbsent(reading.name(), name -> Column.of(new CaseRows(this), reading, context));
    }

    Column memberColumn(Reading reading) {
        return memberColumns.computeIfAbsent(reading.name(), name -> Column.of(members(), reading, context));
    }
}
