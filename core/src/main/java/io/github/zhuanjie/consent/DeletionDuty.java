package io.github.zhuanjie.consent;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a recipient must delete, and from which day on (PIPL art. 47): a line of the officer's list, and what the office
 * tells the recipient. Where another law demands that the recipient keeps it, the recipient stops everything but storage
 * and protection instead; whether one does, this library does not know.
 */
@Value.Immutable
public interface DeletionDuty {

    /**
     * Returns the referral.
     *
     * @return the referral's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    ReferralId getReferral();

    /**
     * Returns who must delete.
     *
     * @return the party that was told
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    PartyId getRecipient();

    /**
     * Returns why.
     *
     * @return the reason
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    DeletionReason getWhy();

    /**
     * Returns from which day on it must be deleted.
     *
     * @return the day, which may lie ahead where a retention still runs
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    LocalDate getDue();

    /**
     * Returns what must be deleted.
     *
     * @return the kinds of information that were told, not empty
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Set<DataKind> getDataKinds();

    /**
     * Returns by which disclosures it was told.
     *
     * @return the records, ordered by time and identifier, not empty
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    List<ProvisionId> getProvisions();

    /**
     * Tells whether it must have been deleted.
     *
     * @param today  the day
     * @return true from the due day on
     */
    default boolean isDue(LocalDate today) {
        return !today.isBefore(getDue());
    }

    /**
     * Starts a duty.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeletionDuty}; {@code build} requires referral, recipient, reason and day. */
    final class Builder extends ImmutableDeletionDuty.Builder {
        Builder() {}
    }
}
