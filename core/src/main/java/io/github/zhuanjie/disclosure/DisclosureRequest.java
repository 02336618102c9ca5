package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.Referral;
import java.util.Objects;

/**
 * What somebody wants to disclose.
 *
 * @param id  the identifier that the record gets; a new one for every attempt
 * @param referral  for which referral, as it stands; what its recipient asked for counts as needed
 * @param subject  the case that it is about
 * @param basis  on what it is to rest
 * @param recipient  to whom
 * @param method  in which way it will be handed over
 * @param needs  what for, and what the recipient needs for that
 */
public record DisclosureRequest(
        ProvisionId id,
        Referral referral,
        NeedCase subject,
        LegalBasis basis,
        PartyId recipient,
        ProvisionMethod method,
        DataNeeds needs) {

    /** Requires all. */
    public DisclosureRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(needs, "needs");
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
