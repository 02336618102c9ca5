package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.cli.referral.DeskWork;
import io.github.zhuanjie.followup.OfficerItemKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of thing to do on the office's list, on two days.
 *
 * @param kind  what is to be done, or looked at
 * @param during  how many while referrals were under way
 * @param after  how many on the last day
 */
record TodoRow(Bilingual kind, String during, String after) {

    /** Returns the kinds of which there are any, the most pressing first. */
    static List<TodoRow> of(DeskWork work) {
        return Stream.of(OfficerItemKind.values())
                .filter(kind -> count(work, kind) > 0)
                .map(kind -> new TodoRow(
                        Bilingual.of(kind),
                        Numbers.count(work.during().of(kind).size()),
                        Numbers.count(work.after().of(kind).size())))
                .toList();
    }

    private static int count(DeskWork work, OfficerItemKind kind) {
        return work.during().of(kind).size() + work.after().of(kind).size();
    }
}
