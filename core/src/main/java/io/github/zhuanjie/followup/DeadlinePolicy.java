package io.github.zhuanjie.followup;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.transition.ReferralState;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time limits of referrals, as the areas have set them. An empty policy is complete: where no limit was set none is
 * overdue.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface DeadlinePolicy {

    /**
     * Returns the version of the policy.
     *
     * @return the version
     */
    @NotBlank
    String getVersion();

    /**
     * Returns the limits.
     *
     * @return the limits in any order; no two of one state and area for one day
     */
    List<StateDeadline> getLimits();

    /**
     * Requires that the limits do not contradict each other.
     *
     * @throws InvalidValueException with code {@code DEADLINE_OVERLAP} if two limits of one state and area share a day
     */
    @Value.Check
    default void check() {
        List<StateDeadline> sorted = getLimits().stream()
                .sorted(Comparator.comparing(StateDeadline::getState)
                        .thenComparing(StateDeadline::getArea)
                        .thenComparing(StateDeadline::getValidFrom))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            StateDeadline one = sorted.get(i - 1);
            StateDeadline next = sorted.get(i);
            boolean same = one.getState() == next.getState() && one.getArea().equals(next.getArea());
            if (same && one.span().overlaps(next.span())) {
                throw new InvalidValueException("DEADLINE_OVERLAP", "limits of one state and area must not overlap");
            }
        }
    }

    /**
     * Finds the limit for a state.
     *
     * @param state  the state
     * @param area  where the office is
     * @param day  the day on which the state began
     * @return the limit of the smallest area around the office that set one for the day; empty if none did
     */
    default Optional<StateDeadline> limitOf(ReferralState state, DivisionCode area, LocalDate day) {
        return getLimits().stream()
                .filter(limit -> limit.getState() == state
                        && area.isWithin(limit.getArea())
                        && limit.span().contains(day))
                .max(Comparator.comparing(limit -> limit.getArea().getLevel()));
    }

    /**
     * Starts a policy.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeadlinePolicy}; {@code build} requires the version. */
    final class Builder extends ImmutableDeadlinePolicy.Builder {
        Builder() {}
    }
}
