package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentGiver;
import io.github.zhuanjie.consent.ConsentObjection;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.privacy.DataKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a legal basis allows: kinds of information, or a refusal; whether a guardian gave it; and the rule it stands on where
 * that is no consent.
 */
record Permission(
        Set<DataKind> kinds,
        boolean guarded,
        Optional<RuleReference> rule,
        Optional<GateRefusal> refusal,
        Set<ConsentObjection> objections) {

    static Permission byConsent(Consent consent) {
        boolean guarded = consent.getGiver() == ConsentGiver.GUARDIAN;
        return new Permission(consent.getDataKinds(), guarded, Optional.empty(), Optional.empty(), Set.of());
    }

    static Permission byRule(Set<DataKind> kinds, RuleReference rule) {
        return new Permission(kinds, false, Optional.of(rule), Optional.empty(), Set.of());
    }

    static Permission refused(GateRefusal refusal) {
        return new Permission(Set.of(), false, Optional.empty(), Optional.of(refusal), Set.of());
    }

    static Permission objected(Set<ConsentObjection> objections) {
        return new Permission(Set.of(), false, Optional.empty(), Optional.of(GateRefusal.CONSENT_UNFIT), objections);
    }

    /** What is allowed and needed; nothing if the basis allows nothing. */
    Set<DataKind> within(Set<DataKind> needed) {
        EnumSet<DataKind> both = EnumSet.noneOf(DataKind.class);
        both.addAll(kinds);
        both.retainAll(needed);
        return both;
    }
}
