package io.github.zhuanjie.matching.planning;

import org.jspecify.annotations.Nullable;

/**
 * An algorithm did not deliver, so there is no plan. The message names the algorithm and the fault, never what the algorithm
 * said: a plug-in may put anything into its messages, and this one may be logged. What it threw is the cause.
 */
public final class AlgorithmException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String algorithm;
    private final AlgorithmFault fault;

    AlgorithmException(String algorithm, AlgorithmFault fault, String message, @Nullable Throwable cause) {
        super("algorithm '" + algorithm + "' " + message, cause);
        this.algorithm = algorithm;
        this.fault = fault;
    }

    /**
     * Returns the algorithm.
     *
     * @return its name, or that of its class if it has none
     */
    public String getAlgorithm() {
        return algorithm;
    }

    /**
     * Returns what went wrong.
     *
     * @return the fault
     */
    public AlgorithmFault getFault() {
        return fault;
    }
}
