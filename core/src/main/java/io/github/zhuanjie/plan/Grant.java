package io.github.zhuanjie.plan;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import org.immutables.value.Value;

/** A proposal that a project helps with a need. A person decides on it; the referral carries it. */
@Value.Immutable
public interface Grant {

    /**
     * Returns the need.
     *
     * @return the need's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    NeedId getNeed();

    /**
     * Returns the household.
     *
     * @return the household's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    HouseholdId getHousehold();

    /**
     * Returns the project.
     *
     * @return the project's identifier
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    ProjectId getProject();

    /**
     * Returns what the project would give.
     *
     * @return the sum or its bounds
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Award getAward();

    /**
     * Starts a grant.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grant}; {@code build} requires every attribute. */
    final class Builder extends ImmutableGrant.Builder {
        Builder() {}
    }
}
