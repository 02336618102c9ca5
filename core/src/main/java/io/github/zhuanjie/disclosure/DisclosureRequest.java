package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody wants to disclose.
 *
 * @param id  the identifier that the record gets; a new one for every attempt
 * @param referral  for which referral, as it stands
 * @param subject  the case that it is about
 * @param basis  on what it is to rest
 * @param recipient  to whom
 * @param purpose  what for
 * @param needed  what the recipient needs for that, and no more
 */
public record DisclosureRequest(
        ProvisionId id,
        Referral referral,
        NeedCase subject,
        LegalBasis basis,
        PartyId recipient,
        Purpose purpose,
        Set<DataKind> needed) {

    /** Orders the kinds. */
    public DisclosureRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        EnumSet<DataKind> ordered = EnumSet.noneOf(DataKind.class);
        ordered.addAll(needed);
        needed = Collections.unmodifiableSet(ordered);
    }

    /**
     * Returns only the referral's identifier.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "DisclosureRequest[" + referral.getId() + "]";
    }
}
