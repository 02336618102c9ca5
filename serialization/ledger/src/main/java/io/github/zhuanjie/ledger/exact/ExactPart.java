package io.github.zhuanjie.ledger.exact;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.person.Person;
import java.util.List;

/** What a row is about: the record itself or, in a roster, its household and its member. */
public enum ExactPart implements Coded {
    /** The household, without its members. */
    HOUSEHOLD("HOUSEHOLD", Household.class, "id"),
    /** The member in whose row the data stand. */
    PERSON("PERSON", Person.class, "id", "relation", "name", "residentId"),
    /** The need. */
    NEED("NEED", Need.class, "id", "household", "person", "kind"),
    /** The project; what its notice says in words is what criteria and benefit say in data. */
    PROJECT("PROJECT", CharityProject.class, "id", "name", "notice"),
    /** The aid. */
    AID("AID", AidRecord.class, "id", "household", "person");

    private final String code;
    private final Class<?> type;
    private final List<String> anchors;

    ExactPart(String code, Class<?> type, String... anchors) {
        this.code = code;
        this.type = type;
        this.anchors = List.of(anchors);
    }

    @Override
    public String getCode() {
        return code;
    }

    Class<?> type() {
        return type;
    }

    /** Returns the members that must read as they did when the data were written, or the row is about something else. */
    List<String> anchors() {
        return anchors;
    }
}
