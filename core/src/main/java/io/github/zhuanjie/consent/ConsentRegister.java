package io.github.zhuanjie.consent;

import java.util.Optional;

/**
 * Where consents are kept: a port that the embedding system implements on its database. The gate asks it at the moment
 * of every use, so that a withdrawal counts at once.
 *
 * <p>Implementations are thread-safe, and whatever {@link #put} returned from is seen by every later {@link #find}. New
 * methods will be default methods.
 */
public interface ConsentRegister {

    /**
     * Finds a consent.
     *
     * @param id  its identifier
     * @return the consent as it stands now, with its withdrawal
     */
    Optional<Consent> find(ConsentId id);

    /**
     * Keeps a consent, in place of what was kept under its identifier, in one step. A withdrawal that was kept stays as it
     * is: what arrives late without it, or with another day, does not undo it.
     *
     * @param consent  the consent
     * @throws IllegalStateException if it differs from the kept one in more than a withdrawal; nothing is changed then
     */
    void put(Consent consent);
}
