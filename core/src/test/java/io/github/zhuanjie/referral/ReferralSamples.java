package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentGiver;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentNotice;
import io.github.zhuanjie.consent.NoticeTopic;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.sample.Samples;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

/** A grant, the terms drawn up from it, the two parties, and a consent that opens the way. */
public final class ReferralSamples {

    private ReferralSamples() {}

    /** Returns the referring office. */
    public static Party office() {
        return Party.builder()
                .id(PartyId.of("O-minzheng"))
                .kind(PartyKind.CIVIL_AFFAIRS)
                .name("仪征市民政局")
                .contact("0514-80000000")
                .build();
    }

    /** Returns the receiving charity. */
    public static Party charity() {
        return Party.of(Samples.project().build().getOperators().get(0));
    }

    /** Starts a grant of 1000 yuan for the sample need. */
    public static Grant.Builder grant() {
        return Grant.builder()
                .need(NeedId.of("N-1"))
                .household(HouseholdId.of("H-1"))
                .project(ProjectId.of("yizheng-help"))
                .award(Award.exactly(Yuan.of(1000)));
    }

    /** Draws up the sample grant for a case. */
    public static ReferralTerms terms(NeedCase subject) {
        CharityProject project = Samples.project().build();
        return ReferralDrafts.draft(grant().build(), subject, project, office(), Samples.TODAY);
    }

    /** Starts a consent for the sample terms, from the tests' day over one month. */
    public static Consent.Builder consent() {
        return Consent.builder()
                .id(ConsentId.of("C-1"))
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .giver(ConsentGiver.SELF)
                .provider(office().getId())
                .recipient(
                        Party.builder().from(charity()).contact("0514-12345678").build())
                .purpose(Purpose.project(ProjectId.of("yizheng-help")))
                .method(ProvisionMethod.ELECTRONIC)
                .dataKinds(Set.of(DataKind.NAME, DataKind.NEED, DataKind.ASSISTANCE_STATUS, DataKind.INCOME))
                .retention(Period.ofYears(3))
                .notice(new ConsentNotice("consent-form-1", Samples.TODAY, EnumSet.allOf(NoticeTopic.class)))
                .givenOn(Samples.TODAY)
                .expiresOn(Samples.TODAY.plusMonths(1))
                .evidenceSha256(DocumentHash.of("0123456789abcdef".repeat(4)));
    }
}
