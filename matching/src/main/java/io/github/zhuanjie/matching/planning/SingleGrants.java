package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.SupplyList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has been given the one grant that a project gives to a person or household. */
final class SingleGrants {

    private final Map<ProjectId, BenefitScope> scopes;
    private final Set<Taken> taken = new HashSet<>();

    private SingleGrants(SupplyList supply) {
        scopes = supply.getProjects().stream()
                .collect(Collectors.toMap(CharityProject::getId, CharityProject::getBenefitScope));
    }

    static SingleGrants of(SupplyList supply, Allocation allocation, ScreenedCases cases) {
        SingleGrants given = new SingleGrants(supply);
        for (Placement placement : allocation.getPlacements()) {
            NeedCase subject = cases.get(placement.need()).subject();
            given.taken.add(given.of(placement.project(), subject));
        }
        return given;
    }

    boolean isGiven(ProjectId project, NeedCase subject) {
        return taken.contains(of(project, subject));
    }

    /** Returns why a project does not serve a need that got no grant. */
    UnmetReason reason(Prospect prospect, NeedCase subject) {
        return prospect.matchable() && isGiven(prospect.project(), subject)
                ? UnmetReason.OTHER_NEED_OF_HOUSEHOLD
                : prospect.reason();
    }

    private Taken of(ProjectId project, NeedCase subject) {
        Optional<PersonId> person = scopes.get(project) == BenefitScope.PERSON
                ? Optional.of(subject.person().getId())
                : Optional.empty();
        return new Taken(project, subject.household().getId(), person);
    }

    private record Taken(ProjectId project, HouseholdId household, Optional<PersonId> person) {}
}
