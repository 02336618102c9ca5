package io.github.zhuanjie.consent;

import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Decides whether a consent carries a use. */
final class ConsentCheck {

    /** Below this age a guardian must consent (PIPL art. 31). */
    private static final int GUARDIAN_BELOW = 14;

    private ConsentCheck() {}

    static Set<ConsentObjection> objections(Consent consent, ConsentUse use) {
        EnumSet<ConsentObjection> found = EnumSet.noneOf(ConsentObjection.class);
        add(found, !isSameSubject(consent, use), ConsentObjection.OTHER_SUBJECT);
        add(found, !consent.getRecipient().getId().equals(use.recipient()), ConsentObjection.OTHER_RECIPIENT);
        add(found, !consent.getPurpose().equals(use.purpose()), ConsentObjection.OTHER_PURPOSE);
        add(found, use.day().isBefore(consent.getGivenOn()), ConsentObjection.NOT_YET_GIVEN);
        add(found, use.day().isAfter(consent.getExpiresOn()), ConsentObjection.EXPIRED);
        add(
                found,
                consent.getWithdrawnOn()
                        .map(withdrawn -> !use.day().isBefore(withdrawn))
                        .orElse(false),
                ConsentObjection.WITHDRAWN);
        add(found, !consent.getDataKinds().containsAll(use.dataKinds()), ConsentObjection.DATA_NOT_COVERED);
        add(
                found,
                consent.getGiver() == ConsentGiver.SELF && mayNeedGuardian(consent, use),
                ConsentObjection.GUARDIAN_REQUIRED);
        ConsentNotice notice = consent.getNotice();
        boolean told = notice.isComplete() && !notice.givenOn().isAfter(consent.getGivenOn());
        add(found, !told, ConsentObjection.NOTICE_INCOMPLETE);
        add(found, consent.getRecipient().getContact().isEmpty(), ConsentObjection.CONTACT_MISSING);
        return Collections.unmodifiableSet(found);
    }

    private static void add(Set<ConsentObjection> found, boolean applies, ConsentObjection objection) {
        if (applies) {
            found.add(objection);
        }
    }

    private static boolean isSameSubject(Consent consent, ConsentUse use) {
        return consent.getHousehold().equals(use.household())
                && consent.getPerson().equals(use.person());
    }

    /** Asks for the age on the day of consenting; a person whose age is unknown may be a child. */
    private static boolean mayNeedGuardian(Consent consent, ConsentUse use) {
        return use.birthDate()
                .map(birth -> Ages.on(consent.getGivenOn(), birth, AgeDayRule.ON_BIRTHDAY) < GUARDIAN_BELOW)
                .orElse(true);
    }
}
