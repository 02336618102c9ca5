package io.github.zhuanjie.history;

/**
 * Where details are put out of reach that a law demands keeping: a port that the embedding system implements, with a key
 * that the desk does not have, see {@link RestrictedDetails#store}. If it throws, nothing is erased. New methods will be
 * default methods.
 */
@FunctionalInterface
public interface DetailsVault {

    /**
     * Keeps details, in place of any that it has of the referral: it may be asked again before they are erased elsewhere.
     *
     * @param details  the details
     */
    void keep(RestrictedDetails details);
}
