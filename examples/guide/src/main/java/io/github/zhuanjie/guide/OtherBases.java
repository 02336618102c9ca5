package io.github.zhuanjie.guide;

import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.ReferralTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Telling a charity in an emergency, when there is no time to ask for consent. */
public final class OtherBases {

    private OtherBases() {}

    /**
     * Refers somebody by the county's rule for floods.
     *
     * @param clock  the office's clock
     * @param terms  what it is about
     * @param subject  the case
     * @param needs  what the charity asks for
     * @return what came of it
     */
    public static DeskOutcome inAFlood(Clock clock, ReferralTerms terms, NeedCase subject, DataNeeds needs) {
        // tag::emergency[]
        EmergencyRule flood = new EmergencyRule( // a made-up example: take yours from a document of your county
                new RuleReference("flood-plan", Optional.of("2026"), Optional.of("第十二条")),
                Set.of(PartyKind.CHARITY), // to whom
                Set.of(DataKind.CONTACT, DataKind.NEED), // and what: the rest stays shut
                LocalDate.of(2026, 6, 1),
                Optional.of(LocalDate.of(2026, 9, 30)));
        ReferralDesk desk = ReferralDesk.builder(clock, terms.getReferrer().getId())
                .inMemory()
                .emergencies(List.of(flood))
                .build();
        desk.draft(terms);
        LegalBasis basis = new LegalBasis.Emergency("flood-plan", Note.of("房屋进水，须立即安置")); // stays on the record
        DeskOutcome sent = desk.disclose(terms.referralId(), basis, subject, needs);
        // end::emergency[]
        return sent;
    }
}
