package io.github.zhuanjie.screening;

import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import java.util.Arrays;

/** One row for each listed member, those of a case side by side. */
final class MemberRows implements Rows {

    private final CaseTable cases;
    private final int[] first;

    MemberRows(CaseTable cases) {
        this.cases = cases;
        this.first = new int[cases.size() + 1];
        for (int row = 0; row < cases.size(); row++) {
            int members = cases.subject(row).household().getMembers().size();
            first[row + 1] = Math.addExact(first[row], members);
        }
    }

    /** Returns where the members of each case begin, and at last their number. */
    int[] first() {
        return first;
    }

    /** Tells whether a member is asked at all. */
    boolean isAsked(int row) {
        return cases.eligibility().isAsked(person(row));
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
