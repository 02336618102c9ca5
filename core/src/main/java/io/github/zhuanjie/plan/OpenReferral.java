package io.github.zhuanjie.plan;

import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan has to know of a referral that somebody still owes an answer to: the need is not planned, and a project that gives
 * once to a household or person is not planned for another need of theirs.
 *
 * @param need  the need that was referred
 * @param person  the person in need, as a member of the household
 * @param project  the project applied to; empty if the referral is for assistance
 */
public record OpenReferral(
        @Disclosure(DisclosureClass.IDENTIFIER) NeedId need,
        @Disclosure(DisclosureClass.NEED) HouseholdMember person,
        @Disclosure(DisclosureClass.NEED) Optional<ProjectId> project)
        implements Comparable<OpenReferral> {

    private static final Comparator<OpenReferral> ORDER = Comparator.comparing(OpenReferral::need)
            .thenComparing(OpenReferral::person)
            .thenComparing(open -> open.project().isPresent())
            .thenComparing(open -> open.project().map(ProjectId::value).orElse(""));

    /** Requires every part. */
    public OpenReferral {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(project, "project");
    }

    /** Orders by need, person, then project, those without one first. */
    @Override
    public int compareTo(OpenReferral other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the need only: to whom somebody was referred tells of the person.
     *
     * @return a text without person and project
     */
    @Override
    public String toString() {
        return "OpenReferral[" + need + "]";
    }
}
