package io.github.zhuanjie.report;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody consented to publication (PIPL art. 25), and for which days: what has to be shown before a household that
 * a charity helps is named. The signed form is kept elsewhere under the identifier.
 *
 * @param id  the consent
 * @param givenOn  the first day
 * @param expiresOn  the last day on which it may be relied on, inclusive
 * @param withdrawnOn  the day from which nothing more may be published, empty if not withdrawn
 */
public record PublicationConsent(
        @Disclosure(DisclosureClass.IDENTIFIER) ConsentId id,
        @Disclosure(DisclosureClass.INTERNAL) LocalDate givenOn,
        @Disclosure(DisclosureClass.INTERNAL) LocalDate expiresOn,
        @Disclosure(DisclosureClass.INTERNAL) Optional<LocalDate> withdrawnOn) {

    /**
     * Requires ordered days.
     *
     * @throws InvalidValueException with code {@code PUBLICATION_CONSENT_DAYS} if the consent expires or is withdrawn
     *     before it is given
     */
    public PublicationConsent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(givenOn, "givenOn");
        Objects.requireNonNull(expiresOn, "expiresOn");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
        if (expiresOn.isBefore(givenOn) || withdrawnOn.filter(givenOn::isAfter).isPresent()) {
            throw new InvalidValueException(
                    "PUBLICATION_CONSENT_DAYS", "a consent must not end or be withdrawn before it is given");
        }
    }

    /**
     * Obtains a consent that was not withdrawn.
     *
     * @param id  the consent
     * @param givenOn  the first day
     * @param expiresOn  the last day, inclusive
     * @return the consent
     * @throws InvalidValueException with code {@code PUBLICATION_CONSENT_DAYS} if it expires before it is given
     */
    public static PublicationConsent of(ConsentId id, LocalDate givenOn, LocalDate expiresOn) {
        return new PublicationConsent(id, givenOn, expiresOn, Optional.empty());
    }

    /**
     * Tells whether it may be relied on.
     *
     * @param day  the day
     * @return true if it was given, has not expired and is not withdrawn on that day
     */
    public boolean isInForce(LocalDate day) {
        boolean withdrawn = withdrawnOn.map(from -> !day.isBefore(from)).orElse(false);
        return !day.isBefore(givenOn) && !day.isAfter(expiresOn) && !withdrawn;
    }

    /**
     * Returns no more than the identifier.
     *
     * @return a text without days
     */
    @Override
    public String toString() {
        return "PublicationConsent[" + id + "]";
    }
}
