package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentObjection;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.consent.ConsentUse;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.ReferralTerms;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what a legal basis allows. */
record Bases(ConsentRegister consents, List<EmergencyRule> emergencies) {

    Permission permission(DisclosureRequest request, ReferralTerms terms, LocalDate today) {
        PartyKind recipient = terms.getRecipient().getKind();
        if (request.basis() instanceof LegalBasis.ByConsent consent) {
            return byConsent(consent, request, today);
        }
        if (request.basis() instanceof LegalBasis.StatutoryDuty duty) {
            return recipient.isGovernment() && terms.getReferrer().getKind().isGovernment()
                    ? Permission.byRule(EnumSet.allOf(DataKind.class), duty.rule())
                    : Permission.refused(GateRefusal.BASIS_UNFIT);
        }
        return inEmergency(((LegalBasis.Emergency) request.basis()).rule(), recipient, today);
    }

    private Permission byConsent(LegalBasis.ByConsent basis, DisclosureRequest request, LocalDate today) {
        if (!request.referral().getConsent().equals(Optional.of(basis.consent()))) {
            return Permission.refused(GateRefusal.CONSENT_NOT_RECORDED);
        }
        Optional<Consent> consent = consents.find(basis.consent());
        if (consent.isEmpty()) {
            return Permission.refused(GateRefusal.CONSENT_UNKNOWN);
        }
        Set<ConsentObjection> objections = objections(consent.get(), use(request, today));
        return objections.isEmpty() ? Permission.byConsent(consent.get()) : Permission.objected(objections);
    }

    /**
     * A withdrawal on the register stops whatever day it bears: the clock of the desk that wrote it may be ahead of this
     * one, and whoever took back consent must not be told that it still holds for some hours.
     */
    private static Set<ConsentObjection> objections(Consent consent, ConsentUse use) {
        EnumSet<ConsentObjection> found = EnumSet.noneOf(ConsentObjection.class);
        found.addAll(consent.objectionsTo(use));
        if (consent.getWithdrawnOn().isPresent()) {
            found.add(ConsentObjection.WITHDRAWN);
        }
        return found;
    }

    private static ConsentUse use(DisclosureRequest request, LocalDate today) {
        return new ConsentUse(
                request.subject().household(),
                request.subject().person(),
                request.referral().getOpening().referrer(),
                request.recipient(),
                request.needs().getPurpose(),
                request.method(),
                EnumSet.of(DataKind.NEED),
                today);
    }

    private Permission inEmergency(String name, PartyKind recipient, LocalDate today) {
        List<EmergencyRule> inForce = emergencies.stream()
                .filter(each -> each.source().id().equals(name) && each.isInForce(today))
                .toList();
        if (inForce.isEmpty()) {
            return Permission.refused(GateRefusal.RULE_UNKNOWN);
        }
        return inForce.stream()
                .filter(each -> each.recipients().contains(recipient))
                .findFirst()
                .map(each -> Permission.byRule(each.dataKinds(), each.source()))
                .orElseGet(() -> Permission.refused(GateRefusal.BASIS_UNFIT));
    }
}
