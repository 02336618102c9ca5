package io.github.zhuanjie.base;

/**
 * A value that identifies a person. Its {@code toString} masks, so that it can never slip into a log, an exception
 * or a report; the plain text is only had by asking for it.
 */
public interface Sensitive {

    /**
     * Returns the plain text. A call of this method is the place to look at in a privacy review.
     *
     * @return the unmasked canonical text
     */
    String reveal();
}
