package io.github.zhuanjie.explanation;

import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityScore;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a plan did with one need and why, project by project. Passes between methods; not a document. */
@Value.Immutable
public interface NeedExplanation {

    /**
     * Returns the need.
     *
     * @return the need's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    NeedId getNeed();

    /**
     * Returns the day of the plan.
     *
     * @return the day on which eligibility was judged
     */
    @Disclosure(DisclosureClass.PUBLIC)
    LocalDate getAsOf();

    /**
     * Returns why the plan grants the need nothing.
     *
     * @return the nearest reason that the plan gives, empty if the need is served
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<UnmetReason> getReason();

    /**
     * Returns the need's place in the order of priority.
     *
     * @return the score with what each factor gave
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    PriorityScore getScore();

    /**
     * Returns the day of registration, which goes before among needs of the same score.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    LocalDate getRegisteredOn();

    /**
     * Tells whether the plan goes by priority, so that a cut-off decides; otherwise explanations of projects have none.
     *
     * @return true if the plan has {@link io.github.zhuanjie.plan.Guarantee#PRIORITY_RESPECTED}
     */
    @Disclosure(DisclosureClass.PUBLIC)
    boolean isByPriority();

    /**
     * Tells whether the facts given now lead to what the plan says of the need, as far as the plan says it.
     *
     * @return false if facts, list or settings must have changed since
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    boolean isAsPlanned();

    /**
     * Returns the projects of the need's area and kind.
     *
     * @return the explanations, by outcome in the order of {@link ProjectOutcome}, then by project; empty if there is no project
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<ProjectExplanation> getProjects();

    /**
     * Returns the closed set of projects that proves why the need is not served: all for which it qualifies, and all to which
     * anybody could move who holds a place there; where the need's or the holder's area has a share that is used up, that share
     * alone. They are full with needs that come first ({@link io.github.zhuanjie.plan.ProjectUse#getSaturationStep}).
     *
     * @return the projects and shares, in the order in which they filled up, then by identifier and area; empty if the need is
     *     served, or something else than full places stands in the way: money, another need of the household
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<SaturatedProject> getSaturated();

    /**
     * Starts an explanation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NeedExplanation}; {@code build} requires all but the reason and projects. */
    final class Builder extends ImmutableNeedExplanation.Builder {
        Builder() {}
    }
}
