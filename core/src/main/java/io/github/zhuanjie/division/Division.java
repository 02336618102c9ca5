package io.github.zhuanjie.division;

import java.util.Objects;

/**
 * A division that a registry knows.
 *
 * @param code  its code
 * @param name  its name in Chinese, as the table gives it
 */
public record Division(DivisionCode code, String name) {

    /** Requires both components. */
    public Division {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
