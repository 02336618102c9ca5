package io.github.zhuanjie.plan;

import io.github.zhuanjie.charity.Limits;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a result uses the share that one area has of a project; the limits are those that there were. Areas may lie in each
 * other: what an area uses counts in the areas around it as well.
 *
 * <p>For the office: in a township, a count of one points at a person. What a donor is told is in {@link
 * io.github.zhuanjie.report.WorthLine}.
 */
@Value.Immutable
@Disclosure(DisclosureClass.INTERNAL)
public interface ShareUse extends Limits {

    /**
     * Returns the area.
     *
     * @return the division
     */
    @Disclosure(DisclosureClass.PUBLIC)
    DivisionCode getArea();

    /**
     * Returns how many grants were made to needs of the area.
     *
     * @return the number of grants
     */
    @Value.Redacted
    int getGrants();

    /**
     * Returns the sum of these grants, each at the most it may come to.
     *
     * @return the committed sum
     */
    @Value.Redacted
    Yuan getCommitted();

    /**
     * Tells whether all places of the share are taken: by these grants, or by what referrals under way hold.
     *
     * @return true if there is no place left; false if places are not limited
     */
    @Value.Redacted
    boolean isUsedUp();

    /**
     * Returns what is left of the share's money, after what referrals under way hold and after these grants.
     *
     * @return the sum, empty if the share is not limited by money
     */
    @Value.Redacted
    Optional<Yuan> getBudgetLeft();

    /**
     * Returns how far a share that is used up reached, or whose money did not suffice for somebody: the last need in the order
     * of priority that it serves, as {@link ProjectUse#getCutOff}.
     *
     * @return the cut-off; empty if the share serves nobody or had enough
     */
    @Value.Redacted
    Optional<CutOff> getCutOff();

    /**
     * Returns when the share filled up for good, as {@link ProjectUse#getSaturationStep}.
     *
     * @return the step, 1 for the first
     */
    @Value.Redacted
    Optional<Integer> getSaturationStep();

    /**
     * Returns the need that one place more of the share would serve beside all that are served, together with one more of every
     * area around it and of the project, where those are used up too.
     *
     * @return the need; empty if the share has places left, or as {@link ProjectUse#getNextInLine}
     */
    @Value.Redacted
    Optional<NeedId> getNextInLine();

    /**
     * Returns by how much one place more of the share, and of every area around it and the project, could raise the largest
     * benefit that can be proven, at most.
     *
     * @return benefit per place; empty as {@link ProjectUse#getWorthOfPlace}
     */
    @Value.Redacted
    Optional<BenefitWorth> getWorthOfPlace();

    /**
     * Returns by how much one yuan more of the share, and of every area around it and the project, could raise the largest
     * benefit that can be proven, at most.
     *
     * @return benefit per yuan; empty as {@link ProjectUse#getWorthOfPlace}
     */
    @Value.Redacted
    Optional<BenefitWorth> getWorthOfYuan();

    /**
     * Starts a record of use.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShareUse}; {@code build} requires area, number, sum and whether places are left. */
    final class Builder extends ImmutableShareUse.Builder {
        Builder() {}
    }
}
