package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;

/** Starting points: records of the household H-1 and its members P-1 and P-2. */
final class AidSamples {

    static final HouseholdId HOME = HouseholdId.of("H-1");
    static final PersonId HEAD = PersonId.of("P-1");
    static final PersonId SPOUSE = PersonId.of("P-2");
    static final ProjectId PROJECT = ProjectId.of("PR-1");
    static final LocalDate DAY = LocalDate.of(2024, 5, 10);

    private AidSamples() {}

    /** Starts money of the project for the head's medical cost, of an unknown amount. */
    static AidRecord.Builder charity(String id) {
        return AidRecord.builder()
                .id(AidRecordId.of(id))
                .source(AidSource.CHARITY)
                .provider("仪征市慈善总会")
                .household(HOME)
                .person(HEAD)
                .needKind(NeedKind.MEDICAL)
                .project(PROJECT)
                .form(AidForm.MONEY)
                .decidedOn(DAY);
    }

    /** Starts government money for the head's medical cost, of an unknown amount. */
    static AidRecord.Builder government(String id) {
        return AidRecord.builder()
                .id(AidRecordId.of(id))
                .source(AidSource.GOVERNMENT)
                .provider("仪征市民政局")
                .household(HOME)
                .person(HEAD)
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(DAY);
    }

    static Fact<Yuan> yuan(long amount) {
        return Fact.known(Yuan.of(amount));
    }

    static AidRecordId id(String value) {
        return AidRecordId.of(value);
    }

    /** Returns the case of a need in a household of two. */
    static NeedCase couple(Need.Builder need) {
        Person spouse =
                Person.builder().id(SPOUSE).relation(FamilyRelation.SPOUSE).build();
        Household household = Samples.household(Samples.head().build(), spouse).build();
        return NeedCase.of(household, need.build());
    }
}
