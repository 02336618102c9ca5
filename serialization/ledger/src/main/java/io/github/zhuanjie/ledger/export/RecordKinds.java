package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.exact.ExactData;
import io.github.zhuanjie.ledger.exact.ExactPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the kinds of records have to be asked when they are read back. */
final class RecordKinds {

    private RecordKinds() {}

    /** A row for every member, the household's own on the first. */
    static ReadBack.Records<Household> households() {
        return new ReadBack.Records<>() {
            @Override
            public String id(Household record) {
                return record.getId().value();
            }

            @Override
            public List<ExactData> missing(Household read, Household exact) {
                List<ExactData> rows = new ArrayList<>();
                int members = exact.getMembers().size();
                if (read.getMembers().size() != members) {
                    return rows;
                }
                for (int i = 0; i < members; i++) {
                    ExactData row = ExactData.empty();
                    if (i == 0) {
                        row.add(ExactPart.HOUSEHOLD, read, exact);
                    }
                    row.add(
                            ExactPart.PERSON,
                            read.getMembers().get(i),
                            exact.getMembers().get(i));
                    rows.add(row);
                }
                return rows;
            }
        };
    }

    /** A row for every record. */
    static <R> ReadBack.Records<R> single(ExactPart part, Function<R, String> id) {
        return new ReadBack.Records<>() {
            @Override
            public String id(R record) {
                return id.apply(record);
            }

            @Override
            public List<ExactData> missing(R read, R exact) {
                ExactData row = ExactData.empty();
                row.add(part, read, exact);
                return List.of(row);
            }
        };
    }
}
