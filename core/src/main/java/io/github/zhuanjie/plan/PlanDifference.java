package io.github.zhuanjie.plan;

import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a later matching result changes for whom, as against an earlier one: {@link MatchingResult#diff}.
 *
 * <p>Every need of either result is counted once: gained, lost, moved, with another award, or unchanged.
 */
@Value.Immutable
public interface PlanDifference {

    /**
     * Returns the needs that are served now and were not.
     *
     * @return the needs, new ones among them, ordered by identifier
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<NeedId> getGained();

    /**
     * Returns the needs that were served and are not.
     *
     * @return the needs, those among them that the later result no longer knows, ordered by identifier
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<NeedId> getLost();

    /**
     * Returns the needs that are served by other projects than before.
     *
     * @return the moves, ordered by need
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<GrantMove> getMoved();

    /**
     * Returns the needs that are served by the same projects with another award.
     *
     * @return the needs, ordered by identifier
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<NeedId> getReassessed();

    /**
     * Returns for how many needs nothing changes.
     *
     * @return the number of needs with the same grants in both, or without a grant in those of the two that know them
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    int getUnchanged();

    /**
     * Returns the projects that are used differently.
     *
     * @return the changes, ordered by project
     */
    @Disclosure(DisclosureClass.PUBLIC)
    List<UseChange> getUses();

    /**
     * Tells whether nothing changes.
     *
     * @return true if no need and no project is treated otherwise
     */
    default boolean changesNothing() {
        return getGained().isEmpty()
                && getLost().isEmpty()
                && getMoved().isEmpty()
                && getReassessed().isEmpty()
                && getUses().isEmpty();
    }

    /**
     * Starts a difference.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanDifference}; {@code build} requires the number of needs for which nothing changes. */
    final class Builder extends ImmutablePlanDifference.Builder {
        Builder() {}
    }
}
