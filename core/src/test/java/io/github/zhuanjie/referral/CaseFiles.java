package io.github.zhuanjie.referral;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;

/** Who appears in the case files of these tests, and what they give. */
public final class CaseFiles {

    private CaseFiles() {}

    /** Returns the township. */
    public static Party township() {
        return party("O-zhenzhou", PartyKind.TOWNSHIP, "真州镇人民政府");
    }

    /** Returns the charity federation of the county, a hub. */
    public static Party federation() {
        return party("O-federation", PartyKind.HUB, "仪征市慈善总会");
    }

    /** Returns a member charity of the federation. */
    public static Party member() {
        return party("O-member", PartyKind.CHARITY, "仪征助医协会");
    }

    /** Returns the charity station of a village. */
    public static Party station() {
        return party("O-station", PartyKind.STATION, "某村慈善工作站");
    }

    private static Party party(String id, PartyKind kind, String name) {
        return Party.builder()
                .id(PartyId.of(id))
                .kind(kind)
                .name(name)
                .contact("0514-80000000")
                .build();
    }

    /** Starts a record of 1000 yuan for the sample need, given by an organisation on the tests' day. */
    public static AidRecord.Builder aid(String id, Party provider) {
        AidRecord.Builder record = AidRecord.builder();
        return record.id(AidRecordId.of(id))
                .source(provider.getKind().isGovernment() ? AidSource.GOVERNMENT : AidSource.CHARITY)
                .provider(provider.getName())
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .need(NeedId.of("N-1"))
                .needKind(NeedKind.MEDICAL)
                .project(ProjectId.of("yizheng-help"))
                .form(AidForm.MONEY)
                .amount(Fact.known(Yuan.of(1000)))
                .decidedOn(Samples.TODAY);
    }

    /** Returns a step that feeds back records. */
    public static ReferralStep withAid(ReferralAction action, AidRecord... records) {
        return ReferralStep.builder().action(action).addAid(records).build();
    }
}
