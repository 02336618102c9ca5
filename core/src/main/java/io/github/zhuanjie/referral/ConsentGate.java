package io.github.zhuanjie.referral;

import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.privacy.DataKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Decides whether a consent opens the way for a referral on a day. */
final class ConsentGate {

    /** Below this age a guardian must consent (PIPL art. 31). */
    private static final int GUARDIAN_BELOW = 14;

    private ConsentGate() {}

    static Set<Refusal> refusals(Referral referral, Consent consent, NeedCase subject, LocalDate today) {
        EnumSet<Refusal> found = EnumSet.noneOf(Refusal.class);
        add(found, referral.getState() != ReferralState.DRAFT, Refusal.NOT_A_DRAFT);
        add(found, !isSameSubject(referral, consent, subject), Refusal.OTHER_SUBJECT);
        add(found, !consent.getRecipient().equals(referral.getRecipient().getName()), Refusal.OTHER_RECIPIENT);
        add(found, !consent.getProject().equals(referral.getProject()), Refusal.OTHER_PURPOSE);
        add(found, today.isBefore(consent.getGivenOn()), Refusal.NOT_YET_GIVEN);
        add(found, today.isAfter(consent.getExpiresOn()), Refusal.EXPIRED);
        add(found, consent.getWithdrawnOn().map(day -> !today.isBefore(day)).orElse(false), Refusal.WITHDRAWN);
        add(found, !consent.getDataKinds().containsAll(disclosed(referral)), Refusal.DATA_NOT_COVERED);
        add(
                found,
                consent.getGiver() == ConsentGiver.SELF && mayNeedGuardian(subject, today),
                Refusal.GUARDIAN_REQUIRED);
        return Collections.unmodifiableSet(found);
    }

    private static void add(Set<Refusal> found, boolean applies, Refusal refusal) {
        if (applies) {
            found.add(refusal);
        }
    }

    /**
     * What the recipient learns from the referral itself: the need, from a ground of category the category, and from a
     * proposed award, which may be a share of it, the expense.
     */
    private static Set<DataKind> disclosed(Referral referral) {
        boolean category = referral.getSimplifiedGround()
                .filter(ground -> ground != SimplifiedGround.REFERRED)
                .isPresent();
        EnumSet<DataKind> kinds = EnumSet.of(DataKind.NEED);
        if (category) {
            kinds.add(DataKind.ASSISTANCE_STATUS);
        }
        if (referral.getProposedAward().isPresent()) {
            kinds.add(DataKind.INCOME);
        }
        return kinds;
    }

    private static boolean isSameSubject(Referral referral, Consent consent, NeedCase subject) {
        return consent.getHousehold().equals(referral.getHousehold())
                && consent.getPerson().equals(referral.getPerson())
                && subject.need().getId().equals(referral.getNeed())
                && subject.household().getId().equals(referral.getHousehold())
                && subject.person().getId().equals(referral.getPerson());
    }

    /** A person whose age is unknown may be a child. */
    private static boolean mayNeedGuardian(NeedCase subject, LocalDate today) {
        return subject.person()
                .effectiveBirthDate()
                .toOptional()
                .map(birth -> Ages.on(today, birth, AgeDayRule.ON_BIRTHDAY) < GUARDIAN_BELOW)
                .orElse(true);
    }
}
