package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentObjection;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.consent.ConsentUse;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what a recipient may be told, and records that it was told: the only way to a {@link Payload}.
 *
 * <p>Opens on a consent that is in force at this moment for this person, recipient and purpose (PIPL art. 14, 23). Without
 * consent it opens to a government office on a statutory duty, and to whomever an {@link EmergencyRule} names, which
 * records the rule. What passes is what consent or rule covers and the purpose needs, never more.
 *
 * <p>Thread-safe if register and log are.
 */
public final class DisclosureGate {

    /** The states in which the table has an action that carries the gate's record. */
    private static final Set<ReferralState> OPEN_STATES = TransitionTables.standard().getTransitions().stream()
            .filter(rule -> rule.requires().contains(EventField.PROVISION))
            .flatMap(rule -> rule.from().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final ConsentRegister consents;
    private final ProvisionLog log;
    private final List<EmergencyRule> emergencies;
    private final Clock clock;

    private DisclosureGate(
            ConsentRegister consents, ProvisionLog log, Collection<EmergencyRule> emergencies, Clock clock) {
        this.consents = consents;
        this.log = log;
        this.emergencies = List.copyOf(emergencies);
        this.clock = clock;
    }

    /**
     * Obtains a gate.
     *
     * @param consents  where consents are looked up
     * @param log  where disclosures are recorded
     * @param emergencies  the local rules for emergencies; usually none
     * @param clock  the office's clock; its zone decides on which day a consent is judged
     * @return the gate
     */
    public static DisclosureGate of(
            ConsentRegister consents, ProvisionLog log, Collection<EmergencyRule> emergencies, Clock clock) {
        return new DisclosureGate(consents, log, emergencies, clock);
    }

    /** What a basis allows: kinds of information, or refusals. */
    private record Permission(
            Set<DataKind> kinds,
            Set<GateRefusal> refusals,
            Set<ConsentObjection> objections,
            Optional<RuleReference> rule) {
        static Permission refused(GateRefusal refusal) {
            return new Permission(Set.of(), EnumSet.of(refusal), Set.of(), Optional.empty());
        }
    }

    /**
     * Decides on a disclosure and, if the gate opens, records it before anything is handed out.
     *
     * @param request  what is to be disclosed
     * @return what may be told, or every reason against it
     */
    public GateOutcome open(DisclosureRequest request) {
        Optional<ReferralTerms> terms = request.referral().getTerms();
        if (terms.isEmpty()) {
            return refused(EnumSet.of(GateRefusal.TERMS_ERASED), Set.of());
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        EnumSet<GateRefusal> refusals = unfit(request, terms.get());
        Permission permission = permission(request, terms.get(), today);
        refusals.addAll(permission.refusals());
        EnumSet<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        kinds.addAll(permission.kinds());
        kinds.retainAll(request.needed());
        if (permission.refusals().isEmpty() && kinds.isEmpty()) {
            refusals.add(GateRefusal.NOTHING_TO_DISCLOSE);
        }
        if (!refusals.isEmpty()) {
            return refused(refusals, permission.objections());
        }
        Provision provision = provision(request, terms.get(), kinds, permission, now);
        Payload payload = new Payload(provision, Content.of(terms.get(), request.subject(), kinds));
        log.record(provision);
        return new GateOutcome(Optional.of(payload), Set.of(), Set.of());
    }

    private static GateOutcome refused(Set<GateRefusal> refusals, Set<ConsentObjection> objections) {
        return new GateOutcome(Optional.empty(), refusals, objections);
    }

    private static EnumSet<GateRefusal> unfit(DisclosureRequest request, ReferralTerms terms) {
        EnumSet<GateRefusal> found = EnumSet.noneOf(GateRefusal.class);
        add(found, !OPEN_STATES.contains(request.referral().getState()), GateRefusal.STATE_SHUT);
        add(found, !request.recipient().equals(terms.getRecipient().getId()), GateRefusal.RECIPIENT_UNFIT);
        add(found, !request.purpose().equals(terms.getPurpose()), GateRefusal.PURPOSE_UNFIT);
        boolean same = request.subject().need().getId().equals(terms.getNeed())
                && request.subject().household().getId().equals(terms.getHousehold())
                && request.subject().person().getId().equals(terms.getPerson());
        add(found, !same, GateRefusal.SUBJECT_UNFIT);
        return found;
    }

    private static void add(Set<GateRefusal> found, boolean applies, GateRefusal refusal) {
        if (applies) {
            found.add(refusal);
        }
    }

    private Permission permission(DisclosureRequest request, ReferralTerms terms, LocalDate today) {
        LegalBasis basis = request.basis();
        if (basis instanceof LegalBasis.ByConsent consent) {
            return byConsent(consent, request, today);
        } else if (basis instanceof LegalBasis.StatutoryDuty duty) {
            return terms.getRecipient().getKind().isGovernment()
                    ? new Permission(request.needed(), Set.of(), Set.of(), Optional.of(duty.rule()))
                    : Permission.refused(GateRefusal.BASIS_UNFIT);
        }
        return inEmergency((LegalBasis.Emergency) basis, terms, today);
    }

    private Permission byConsent(LegalBasis.ByConsent basis, DisclosureRequest request, LocalDate today) {
        if (!request.referral().getConsent().equals(Optional.of(basis.consent()))) {
            return Permission.refused(GateRefusal.CONSENT_NOT_RECORDED);
        }
        Optional<Consent> consent = consents.find(basis.consent());
        if (consent.isEmpty()) {
            return Permission.refused(GateRefusal.CONSENT_UNKNOWN);
        }
        Set<ConsentObjection> objections = consent.get().objectionsTo(use(request, today));
        return objections.isEmpty()
                ? new Permission(consent.get().getDataKinds(), Set.of(), Set.of(), Optional.empty())
                : new Permission(Set.of(), EnumSet.of(GateRefusal.CONSENT_UNFIT), objections, Optional.empty());
    }

    private static ConsentUse use(DisclosureRequest request, LocalDate today) {
        return new ConsentUse(
                request.subject().household().getId(),
                request.subject().person().getId(),
                request.subject().person().effectiveBirthDate().toOptional(),
                request.recipient(),
                request.purpose(),
                EnumSet.of(DataKind.NEED),
                today);
    }

    private Permission inEmergency(LegalBasis.Emergency basis, ReferralTerms terms, LocalDate today) {
        Optional<EmergencyRule> rule = emergencies.stream()
                .filter(each -> each.source().id().equals(basis.rule()) && each.isInForce(today))
                .findFirst();
        if (rule.isEmpty()) {
            return Permission.refused(GateRefusal.RULE_UNKNOWN);
        }
        return rule.get().recipients().contains(terms.getRecipient().getKind())
                ? new Permission(rule.get().dataKinds(), Set.of(), Set.of(), rule.map(EmergencyRule::source))
                : Permission.refused(GateRefusal.BASIS_UNFIT);
    }

    private static Provision provision(
            DisclosureRequest request, ReferralTerms terms, Set<DataKind> kinds, Permission permission, Instant now) {
        Provision.Builder provision = Provision.builder();
        provision
                .id(request.id())
                .referral(request.referral().getId())
                .person(terms.getPerson())
                .provider(terms.getReferrer().getId())
                .recipient(request.recipient())
                .basis(request.basis().getKind())
                .rule(permission.rule())
                .purpose(request.purpose())
                .dataKinds(kinds)
                .at(now);
        if (request.basis() instanceof LegalBasis.ByConsent consent) {
            provision.consent(consent.consent());
        }
        return provision.build();
    }
}
