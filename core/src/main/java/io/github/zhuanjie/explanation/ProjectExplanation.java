package io.github.zhuanjie.explanation;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Prospects;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;
import org.immutables.value.Value;

/** What a plan did with a need at one project of its area and kind, and why. Passes between methods; not a document. */
@Value.Immutable
public interface ProjectExplanation {

    /**
     * Returns the project.
     *
     * @return the project's identifier
     */
    @Disclosure(DisclosureClass.PUBLIC)
    ProjectId getProject();

    /**
     * Returns the project's name.
     *
     * @return the name on the supply list
     */
    @Disclosure(DisclosureClass.PUBLIC)
    String getName();

    /**
     * Returns what the plan did.
     *
     * @return the outcome
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    ProjectOutcome getOutcome();

    /**
     * Returns why the project does not serve the need.
     *
     * @return the reason nearest to a grant; empty if the project serves it, or qualifies it and another serves it
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<UnmetReason> getReason();

    /**
     * Returns what the plan grants.
     *
     * @return the award, present if and only if matched
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<Award> getAward();

    /**
     * Returns the area whose share of the project is used up for the need: the smallest of those that contain its place.
     *
     * @return the area, which cut-off and next in line are then about; empty if they are about the project as a whole
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<DivisionCode> getShare();

    /**
     * Returns what was left of the money, of the project or of an area's share, if that is less than the need's grant.
     *
     * @return the sum, present if and only if the outcome is {@link ProjectOutcome#MONEY_SHORT}
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<Yuan> getMoneyLeft();

    /**
     * Tells whether all that the project, or the area's share of it, gave went to needs that come before this one.
     *
     * @return true if so; false if it serves nobody, or the need got something
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    @Value.Default
    default boolean isEarlierServed() {
        return false;
    }

    /**
     * Returns where the project stopped, or the area's share of it, without saying at whom.
     *
     * @return the cut-off, empty if the project or share is not full or serves nobody, or the plan does not go by priority
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<CutOff> getCutOff();

    /**
     * Returns how many points more the need would have to have to be level with the cut-off. With more points than that and
     * nothing else changed, the plan would serve it.
     *
     * @return the points; zero if level already; empty unless the needs that were served instead are of its own tier, and where
     *     the above cannot be promised: the plan does not go by priority, projects have budgets, rules of how aid goes together
     *     are at work, or facts have changed since
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<Integer> getPointsLacking();

    /**
     * Returns who would be served by one place more of the project, or of the area's share; for the officer, and no data of
     * another person.
     *
     * @return as {@link io.github.zhuanjie.plan.ProjectUse#getNextInLine} or {@link
     *     io.github.zhuanjie.plan.ShareUse#getNextInLine}
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<NeedId> getNextInLine();

    /**
     * Returns the assessment of the need by the project's rules.
     *
     * @return the assessment with every finding, on the facts given now
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Assessment getAssessment();

    /**
     * Finds what would have to be known or to change for the need to qualify. Worked out at each call.
     *
     * @return the smallest sets of facts and changes; none if it qualifies
     */
    default Prospects prospects() {
        return Prospects.of(getAssessment().finding());
    }

    /**
     * Starts an explanation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProjectExplanation}; {@code build} requires project, name, outcome and assessment. */
    final class Builder extends ImmutableProjectExplanation.Builder {
        Builder() {}
    }
}
