package io.github.zhuanjie.screening;

import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;

/** One row for each case, asked about the person in need. */
record CaseRows(CaseTable table) implements Rows {

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public NeedCase subject(int row) {
        return table.subject(row);
    }

    @Override
    public Person person(int row) {
        return subject(row).person();
    }
}
