package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.UnmetReason;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What referrals stand in the way of on one day. */
final class Obstacles {

    private final Set<NeedId> inProcess = new HashSet<>();
    private final Set<Asked> answered = new HashSet<>();
    private final Set<ToHousehold> households = new HashSet<>();
    private final Set<ToPerson> persons = new HashSet<>();

    Obstacles(Set<OpenReferral> open, Set<ProjectBar> bars, LocalDate day) {
        for (OpenReferral each : open) {
            inProcess.add(each.need());
            each.project().ifPresent(project -> {
                households.add(new ToHousehold(project, each.person().household()));
                persons.add(new ToPerson(project, each.person()));
            });
        }
        bars.stream()
                .filter(bar -> bar.isInForce(day))
                .forEach(bar -> answered.add(new Asked(bar.need(), bar.project())));
    }

    /** Returns why a project is not to be asked for a need, whether or not the need qualifies. */
    Optional<UnmetReason> against(NeedId need, ProjectId project) {
        if (inProcess.contains(need)) {
            return Optional.of(UnmetReason.REFERRAL_OPEN);
        }
        return !answered.isEmpty() && answered.contains(new Asked(need, project))
                ? Optional.of(UnmetReason.ANSWERED_BEFORE)
                : Optional.empty();
    }

    /** Tells whether the one grant that a project gives is what an open referral of the household or person asks for. */
    boolean isClaimed(CharityProject project, NeedCase subject) {
        HouseholdId household = subject.household().getId();
        return project.getBenefitScope() == BenefitScope.HOUSEHOLD
                ? households.contains(new ToHousehold(project.getId(), household))
                : persons.contains(new ToPerson(
                        project.getId(),
                        new HouseholdMember(household, subject.person().getId())));
    }

    private record Asked(NeedId need, ProjectId project) {}

    private record ToHousehold(ProjectId project, HouseholdId household) {}

    private record ToPerson(ProjectId project, HouseholdMember person) {}
}
