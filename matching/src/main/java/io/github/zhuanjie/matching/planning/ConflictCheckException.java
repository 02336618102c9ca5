package io.github.zhuanjie.matching.planning;

import org.jspecify.annotations.Nullable;

/**
 * What was to know interested parties ({@link io.github.zhuanjie.charity.ConflictOfInterest}) did not answer, so there is no plan
 * and no explanation. The message names its class and the fault, never whom it was asked about or what it said. What it threw is
 * the cause.
 */
public final class ConflictCheckException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String type;

    ConflictCheckException(String type, String message, @Nullable Throwable cause) {
        super("conflict of interest '" + type + "' " + message, cause);
        this.type = type;
    }

    /**
     * Returns who did not answer.
     *
     * @return the name of its class
     */
    public String getType() {
        return type;
    }
}
