package io.github.zhuanjie.matching;

/**
 * Benefits and what kept grants are worth do not fit together into the numbers that an algorithm counts with. A smaller worth
 * or smaller benefits help.
 */
public final class StabilityException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message  the rule that is broken
     */
    public StabilityException(String message) {
        super(message);
    }
}
