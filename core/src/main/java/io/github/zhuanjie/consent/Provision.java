package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The record that something was disclosed: to whom, on what basis, which kinds, when, never what (网络数据安全管理条例 art.
 * 12: kept for three years at least). Only the gate of package {@code disclosure} makes one that is worth anything: a
 * referral is sent with it.
 */
@Value.Immutable
public interface Provision {

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    ProvisionId getId();

    /**
     * Returns the referral that it was made for.
     *
     * @return the referral's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    ReferralId getReferral();

    /**
     * Returns whom it was about.
     *
     * @return the person's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    PersonId getPerson();

    /**
     * Returns who disclosed.
     *
     * @return the party
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    PartyId getProvider();

    /**
     * Returns who was told.
     *
     * @return the party
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    PartyId getRecipient();

    /**
     * Returns on what basis.
     *
     * @return the kind of basis
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    BasisKind getBasis();

    /**
     * Returns the consent.
     *
     * @return the consent; present if and only if it was the basis
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ConsentId> getConsent();

    /**
     * Returns the rule that allowed it without consent.
     *
     * @return the rule; present if and only if consent was not the basis
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<RuleReference> getRule();

    /**
     * Returns what the emergency was. It may speak of the person, stays in the office and can be erased alone.
     *
     * @return the office's words; empty if it was no emergency, or erased since
     */
    @Disclosure(DisclosureClass.INTERNAL)
    Optional<Note> getWhy();

    /**
     * Returns what it was for.
     *
     * @return the purpose
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Purpose getPurpose();

    /**
     * Returns the kinds of information that were in it.
     *
     * @return the kinds, not empty
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Set<DataKind> getDataKinds();

    /**
     * Returns when.
     *
     * @return the instant of the disclosing side's clock
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Instant getAt();

    /**
     * Requires the basis to be named as its kind asks, and something to have been disclosed.
     *
     * @throws InvalidValueException with code {@code PROVISION_BASIS} if a consent is named and was not the basis, or was
     *     and is not; the same with a rule; or an emergency is described that was not the basis; {@code PROVISION_EMPTY}
     *     if no kind of information was in it
     */
    @Value.Check
    default void check() {
        boolean byConsent = getBasis() == BasisKind.CONSENT;
        boolean emergency = getBasis() == BasisKind.EMERGENCY;
        if (getConsent().isPresent() != byConsent
                || getRule().isPresent() == byConsent
                || getWhy().isPresent() && !emergency) {
            throw new InvalidValueException(
                    "PROVISION_BASIS", "provision must name a consent if that was its basis, and otherwise a rule");
        }
        if (getDataKinds().isEmpty()) {
            throw new InvalidValueException("PROVISION_EMPTY", "provision must have kinds of information");
        }
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Provision}; {@code build} requires all but consent, rule and emergency, and throws {@link
     * InvalidValueException} as {@link Provision#check}.
     */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
