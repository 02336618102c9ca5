package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.consent.ConsentObjection;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what a recipient may be told, and records that it was told: the only way to a {@link Payload}.
 *
 * <p>Opens on a consent that is in force at this moment for this person, recipient, purpose and method (PIPL art. 14, 23).
 * Without consent it opens between government offices on a statutory duty, and to whomever an {@link EmergencyRule} names,
 * which records the rule. What passes is what consent or rule covers <em>and</em> the purpose needs, never more; what the
 * recipient asked for and the referral waits for counts as needed.
 *
 * <p>A decision is as old as its look at the register: a withdrawal that {@link ConsentRegister#put} returned from before
 * {@link #open} was called stops it, one that comes later stops the next.
 *
 * <p>Thread-safe if register and log are.
 */
public final class DisclosureGate {

    /** The states in which the table has an action that carries the gate's record. */
    private static final Set<ReferralState> OPEN_STATES = TransitionTables.standard().getTransitions().stream()
            .filter(rule -> rule.requires().contains(EventField.PROVISION))
            .flatMap(rule -> rule.from().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Bases bases;
    private final ProvisionLog log;
    private final Clock clock;
    private final List<ExtensionRule> extensions;

    private DisclosureGate(Bases bases, ProvisionLog log, Clock clock, List<ExtensionRule> extensions) {
        this.bases = bases;
        this.log = Objects.requireNonNull(log, "log");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.extensions = extensions;
    }

    /**
     * Obtains a gate.
     *
     * @param consents  where consents are looked up
     * @param log  where disclosures are recorded
     * @param emergencies  the local rules for emergencies; usually none
     * @param clock  tells the instant; a consent is judged on the {@linkplain ChinaDay civil day}, whatever zone the clock has
     * @return the gate
     */
    public static DisclosureGate of(
            ConsentRegister consents, ProvisionLog log, Collection<EmergencyRule> emergencies, Clock clock) {
        return new DisclosureGate(
                new Bases(Objects.requireNonNull(consents, "consents"), List.copyOf(emergencies)),
                log,
                clock,
                List.of());
    }

    /**
     * Returns a gate through which some of a city's own fields pass. Without it none does. Of a field with several rules,
     * every kind must be covered.
     *
     * @param rules  the fields, each with the kind of information that it is
     * @return the gate
     */
    public DisclosureGate withExtensions(Collection<ExtensionRule> rules) {
        return new DisclosureGate(bases, log, clock, List.copyOf(rules));
    }

    /**
     * Decides on a disclosure and, if the gate opens, records it before anything is handed out: if the log throws, so does
     * this, and nothing is disclosed. A refusal records nothing.
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
        LocalDate today = ChinaDay.of(now);
        EnumSet<GateRefusal> refusals = unfit(request, terms.get());
        Permission permission = bases.permission(request, terms.get(), today);
        permission.refusal().ifPresent(refusals::add);
        Set<DataKind> kinds = permission.within(needed(request));
        add(refusals, permission.refusal().isEmpty() && kinds.isEmpty(), GateRefusal.NOTHING_TO_DISCLOSE);
        if (!refusals.isEmpty()) {
            return refused(refusals, permission.objections());
        }
        Provision provision = provision(request, permission, kinds, now);
        Content content = Content.allowing(kinds, extensions, permission.guarded());
        Payload payload = new Payload(provision, content.of(terms.get(), request.subject()));
        log.record(provision);
        return new GateOutcome(Optional.of(payload), Set.of(), Set.of());
    }

    private static GateOutcome refused(Set<GateRefusal> refusals, Set<ConsentObjection> objections) {
        return new GateOutcome(Optional.empty(), refusals, objections);
    }

    private static Set<DataKind> needed(DisclosureRequest request) {
        return request.needs().andAsked(request.referral().getAskedFacts()).getKinds();
    }

    private static EnumSet<GateRefusal> unfit(DisclosureRequest request, ReferralTerms terms) {
        EnumSet<GateRefusal> found = EnumSet.noneOf(GateRefusal.class);
        boolean same = request.subject().need().getId().equals(terms.getNeed())
                && request.subject().household().getId().equals(terms.getHousehold())
                && request.subject().person().getId().equals(terms.getPerson());
        add(found, !OPEN_STATES.contains(request.referral().getState()), GateRefusal.STATE_SHUT);
        add(found, !same, GateRefusal.SUBJECT_UNFIT);
        add(found, !request.recipient().equals(terms.getRecipient().getId()), GateRefusal.RECIPIENT_UNFIT);
        add(found, !request.needs().getPurpose().equals(terms.getPurpose()), GateRefusal.PURPOSE_UNFIT);
        return found;
    }

    private static void add(Set<GateRefusal> found, boolean applies, GateRefusal refusal) {
        if (applies) {
            found.add(refusal);
        }
    }

    private static Provision provision(
            DisclosureRequest request, Permission permission, Set<DataKind> kinds, Instant now) {
        Referral referral = request.referral();
        Provision.Builder provision = Provision.builder();
        provision
                .id(request.id())
                .referral(referral.getId())
                .person(request.subject().person().getId())
                .provider(referral.getOpening().referrer())
                .recipient(request.recipient())
                .basis(request.basis().getKind())
                .rule(permission.rule())
                .purpose(request.needs().getPurpose())
                .dataKinds(kinds)
                .at(now);
        if (request.basis() instanceof LegalBasis.ByConsent consent) {
            provision.consent(consent.consent());
        } else if (request.basis() instanceof LegalBasis.Emergency emergency) {
            provision.why(emergency.why());
        }
        return provision.build();
    }
}
