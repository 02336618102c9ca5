package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.sample.Samples;
import java.util.Set;

/** A grant, its draft and a consent that opens the way for it. */
public final class ReferralSamples {

    private ReferralSamples() {}

    /** Starts a grant of 1000 yuan for the sample need. */
    public static Grant.Builder grant() {
        return Grant.builder()
                .need(NeedId.of("N-1"))
                .household(HouseholdId.of("H-1"))
                .project(ProjectId.of("yizheng-help"))
                .award(Award.exactly(Yuan.of(1000)));
    }

    /** Drafts the sample grant for a case. */
    public static Referral draft(NeedCase subject) {
        CharityProject project = Samples.project().build();
        return ReferralDrafts.draft(grant().build(), subject, project, Samples.TODAY);
    }

    /** Starts a consent for the sample draft, from the tests' day over one month. */
    public static Consent.Builder consent() {
        return Consent.builder()
                .id(ConsentId.of("C-1"))
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .giver(ConsentGiver.SELF)
                .recipient("仪征市慈善总会")
                .recipientContact("0514-12345678")
                .project(ProjectId.of("yizheng-help"))
                .dataKinds(Set.of(DataKind.NAME, DataKind.NEED, DataKind.ASSISTANCE_STATUS, DataKind.INCOME))
                .givenOn(Samples.TODAY)
                .expiresOn(Samples.TODAY.plusMonths(1))
                .evidenceSha256(DocumentHash.of("0123456789abcdef".repeat(4)));
    }
}
