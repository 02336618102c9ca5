package io.github.zhuanjie.base;

import java.util.Optional;

/**
 * A coded constant that may be one kind of another, in two levels: whoever asks for the broader one is content with it.
 *
 * @param <E> the enum itself
 */
public interface Hierarchical<E extends Hierarchical<E>> {

    /**
     * Returns what this constant is one kind of.
     *
     * @return the broader constant, which has no broader one itself; empty if there is none
     */
    Optional<E> getBroader();

    /**
     * Tells whether another constant is this one or one kind of it.
     *
     * @param other  the constant that was recorded
     * @return true if the other is this one or narrower
     */
    default boolean includes(E other) {
        return other == this
                || other.getBroader().filter(broader -> broader == this).isPresent();
    }

    /**
     * Tells whether another constant says less than this one, so that it may or may not be meant.
     *
     * @param other  the constant that was recorded
     * @return true if the other is broader and not the same
     */
    default boolean isWithin(E other) {
        return other != this && getBroader().filter(broader -> broader == other).isPresent();
    }
}
