package io.github.zhuanjie.consent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Decides whether a consent carries a use. */
final class ConsentCheck {

    private final Consent consent;
    private final ConsentUse use;
    private final EnumSet<ConsentObjection> found = EnumSet.noneOf(ConsentObjection.class);

    private ConsentCheck(Consent consent, ConsentUse use) {
        this.consent = consent;
        this.use = use;
    }

    static Set<ConsentObjection> objections(Consent consent, ConsentUse use) {
        ConsentCheck check = new ConsentCheck(consent, use);
        check.scope();
        check.time();
        check.giver();
        check.notice();
        return Collections.unmodifiableSet(check.found);
    }

    private void object(ConsentObjection objection, boolean applies) {
        if (applies) {
            found.add(objection);
        }
    }

    private void scope() {
        boolean sameSubject = consent.getHousehold().equals(use.household().getId())
                && consent.getPerson().equals(use.person().getId());
        object(ConsentObjection.OTHER_SUBJECT, !sameSubject);
        object(ConsentObjection.OTHER_PROVIDER, !consent.getProvider().equals(use.provider()));
        object(ConsentObjection.OTHER_RECIPIENT, !consent.getRecipient().getId().equals(use.recipient()));
        object(ConsentObjection.OTHER_PURPOSE, !consent.getPurpose().equals(use.purpose()));
        object(ConsentObjection.OTHER_METHOD, consent.getMethod() != use.method());
        object(ConsentObjection.DATA_NOT_COVERED, !consent.getDataKinds().containsAll(use.dataKinds()));
    }

    private void time() {
        boolean withdrawn =
                consent.getWithdrawnOn().map(day -> !use.day().isBefore(day)).orElse(false);
        object(ConsentObjection.NOT_YET_GIVEN, use.day().isBefore(consent.getGivenOn()));
        object(ConsentObjection.EXPIRED, use.day().isAfter(consent.getExpiresOn()));
        object(ConsentObjection.WITHDRAWN, withdrawn);
    }

    private void giver() {
        GuardianCheck guardians = new GuardianCheck(consent, use);
        if (consent.getGiver() == ConsentGiver.SELF) {
            object(ConsentObjection.GUARDIAN_REQUIRED, guardians.isRequired() || guardians.isAdultInCare());
        } else {
            object(ConsentObjection.GUARDIAN_UNCONFIRMED, !guardians.isConfirmed());
        }
    }

    private void notice() {
        object(
                ConsentObjection.NOTICE_INCOMPLETE,
                !FullyTold.Validator.isComplete(consent.getNotice(), consent.getGivenOn()));
        object(ConsentObjection.CONTACT_MISSING, !FullyTold.Validator.isReachable(consent.getRecipient()));
    }
}
