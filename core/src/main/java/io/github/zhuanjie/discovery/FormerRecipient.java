package io.github.zhuanjie.discovery;

import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.identity.PersonId;
import java.util.Objects;

/**
 * A member who left dibao or tekun less than two years ago, or may have, and whose situation is therefore to be followed
 * (民办函〔2024〕31号).
 *
 * @param person  the member
 * @param finding  what the records say, true or unknown
 */
public record FormerRecipient(PersonId person, Finding finding) {

    /**
     * Requires a finding that is not false.
     *
     * @throws IllegalArgumentException if the finding is false: then there is nothing to follow
     */
    public FormerRecipient {
        Objects.requireNonNull(person, "person");
        if (finding.truth() == Truth.FALSE) {
            throw new IllegalArgumentException("finding must not be false");
        }
    }

    /**
     * Tells whether it is known that the member left.
     *
     * @return false if recognitions are missing that would tell
     */
    public boolean isKnown() {
        return finding.truth() == Truth.TRUE;
    }

    /**
     * Returns only the member.
     *
     * @return a text without the finding
     */
    @Override
    public String toString() {
        return "FormerRecipient[" + person + "]";
    }
}
