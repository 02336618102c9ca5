package io.github.zhuanjie.eligibility;

import java.util.Objects;

/**
 * A known condition whose outcome would have to become another. It says what would matter, not that anybody should do it;
 * and no day is told from which an age would be reached, since that would tell the birthday.
 *
 * @param finding  the condition as it was found, without parts
 * @param to  the outcome that would help: {@link Truth#TRUE}, or {@link Truth#FALSE} within a negation
 */
public record Change(Finding finding, Truth to) {

    /** Requires both. */
    public Change {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(to, "to");
    }
}
