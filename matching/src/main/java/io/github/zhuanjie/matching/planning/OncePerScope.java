package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.supply.SupplyList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rule that a project gives once to a person or household: of several needs of one, only the first in the order of
 * priority remains a candidate.
 */
final class OncePerScope {

    private final Map<ProjectId, BenefitScope> scopes;
    private final Map<HouseholdId, Integer> needsOf = new HashMap<>();
    private final Set<Claim> claims = new HashSet<>();
    private final Set<Waiver> waived = new HashSet<>();

    OncePerScope(SupplyList supply) {
        scopes = supply.getProjects().stream()
                .collect(Collectors.toMap(CharityProject::getId, CharityProject::getBenefitScope));
    }

    /** Takes a project from the candidates of every need but the first that asks it for the same person or household. */
    MatchingRequest apply(MatchingRequest request, Function<NeedId, NeedCase> cases) {
        request.getNeeds().forEach(need -> needsOf.merge(need.getHousehold(), 1, Integer::sum));
        List<MatchingNeed> needs = request.getNeeds().stream()
                .map(need -> needsOf.get(need.getHousehold()) == 1 ? need : restrict(need, cases.apply(need.getId())))
                .toList();
        return waived.isEmpty()
                ? request
                : MatchingRequest.builder()
                        .seed(request.getSeed())
                        .addNeeds(needs)
                        .addProjects(request.getProjects())
                        .build();
    }

    private MatchingNeed restrict(MatchingNeed need, NeedCase subject) {
        List<Candidate> kept = need.getCandidates().stream()
                .filter(candidate -> isFirst(candidate.project(), subject))
                .toList();
        return MatchingNeed.builder().from(need).candidates(kept).build();
    }

    private boolean isFirst(ProjectId project, NeedCase subject) {
        Optional<PersonId> person = scopes.get(project) == BenefitScope.PERSON
                ? Optional.of(subject.person().getId())
                : Optional.empty();
        boolean first = claims.add(new Claim(project, subject.household().getId(), person));
        if (!first) {
            waived.add(new Waiver(subject.need().getId(), project));
        }
        return first;
    }

    /** Tells whether the rule took a project from the candidates of a need. */
    boolean isWaived(NeedId need, ProjectId project) {
        return waived.contains(new Waiver(need, project));
    }

    /** What may be asked for once. */
    private record Claim(ProjectId project, HouseholdId household, Optional<PersonId> person) {}

    /** A need and a project that it does not ask. */
    private record Waiver(NeedId need, ProjectId project) {}
}
