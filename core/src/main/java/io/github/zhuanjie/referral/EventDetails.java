package io.github.zhuanjie.referral;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What an event says about the person. Kept apart from the event, which carries a hash of it only, so that it can be
 * erased while the history still proves what happened and when.
 */
@Value.Immutable
public interface EventDetails {

    /**
     * Returns a random text that keeps whoever has only the hash from finding out the details by trying.
     *
     * @return 32 lower-case hexadecimal digits from a secure source
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    String getSalt();

    /**
     * Returns what the referral is about.
     *
     * @return the terms, of the first event only
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<@Valid ReferralTerms> getTerms();

    /**
     * Returns the number under which the acting side files the referral.
     *
     * @return the number, empty if none was told
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ReferralNumber> getNumber();

    /**
     * Returns which facts are asked for.
     *
     * @return the kinds of facts
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Set<FactKind> getFacts();

    /**
     * Returns what was given.
     *
     * @return the records for the aid ledger
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<@Valid AidRecord> getAid();

    /**
     * Returns the ground on which the recipient did simplify its procedure.
     *
     * @return the ground, empty if it did not, or did not say
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<SimplifiedGround> getSimplified();

    /**
     * Returns what somebody wrote about it.
     *
     * @return the note, empty if there is none
     */
    @Disclosure(DisclosureClass.INTERNAL)
    Optional<@Valid Note> getNote();

    /**
     * Requires a salt of the right shape, and nothing of a city's own: details are hashed, and both sides hold them for ever.
     *
     * @throws InvalidValueException with code {@code EVENT_SALT} if the salt has not 32 lower-case hexadecimal digits, {@code
     *     EXTENSION_PLACE} if a record of aid has extensions
     */
    @Value.Check
    default void check() {
        boolean hex = getSalt().chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        if (getSalt().length() != 32 || !hex) {
            throw new InvalidValueException("EVENT_SALT", "salt must be 32 lower-case hexadecimal digits", "salt");
        }
        SharedAid.requireNoExtensions(getAid());
    }

    /**
     * Starts details.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EventDetails}; {@code build} requires the salt. */
    final class Builder extends ImmutableEventDetails.Builder {
        Builder() {}
    }
}
