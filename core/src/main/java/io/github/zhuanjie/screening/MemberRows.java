package io.github.zhuanjie.screening;

import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** One row for each listed member, those of a case side by side. */
final class MemberRows implements Rows {

    private final CaseTable cases;
    private final int[] first;
    private final BitSet asked = new BitSet();

    MemberRows(CaseTable cases) {
        this.cases = cases;
        this.first = new int[cases.size() + 1];
        for (int row = 0; row < cases.size(); row++) {
            List<Person> members = cases.subject(row).household().getMembers();
            first[row + 1] = Math.addExact(first[row], members.size());
            for (int i = 0; i < members.size(); i++) {
                asked.set(first[row] + i, cases.eligibility().isAsked(members.get(i)));
            }
        }
    }

    /** Returns where the members of each case begin, and at last their number. */
    int[] first() {
        return first;
    }

    boolean isEverybodyAsked(int from, int to) {
        return asked.nextClearBit(from) >= to;
    }

    /** Tells whether a member is asked at all. */
    boolean isAsked(int row) {
        return asked.get(row);
    }

    @Override
    public int size() {
        return first[cases.size()];
    }

    @Override
    public NeedCase subject(int row) {
        return cases.subject(caseOf(row));
    }

    @Override
    public Person person(int row) {
        int caseRow = caseOf(row);
        return cases.subject(caseRow).household().getMembers().get(row - first[caseRow]);
    }

    /** Every case has a member, so that no two begin at the same row. */
    private int caseOf(int row) {
        int found = Arrays.binarySearch(first, row);
        return found >= 0 ? found : -found - 2;
    }
}
