package io.github.zhuanjie.matching.algorithm;

import java.util.Objects;
import java.util.Optional;

/**
 * An algorithm that a {@link java.util.ServiceLoader} found and that cannot be used. The others can.
 *
 * @param name  the name that it has and may not have, because another has it too; empty if it does not come to that
 * @param fault  why; its message names the class
 */
public record UnusableAlgorithm(Optional<String> name, Throwable fault) {

    /** Requires both components. */
    public UnusableAlgorithm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fault, "fault");
    }

    /**
     * Tells whether this may be the algorithm that somebody asks for.
     *
     * @param asked  the name that is asked for
     * @return whether it has that name, or told none
     */
    public boolean mayBe(String asked) {
        return name.map(asked::equals).orElse(true);
    }
}
