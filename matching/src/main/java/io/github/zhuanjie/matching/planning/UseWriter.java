package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds up how far an allocation uses each project, and where those that are full stopped. */
final class UseWriter {

    private final ScreenedCases cases;
    private final SingleGrants given;
    private final PriorityPolicy policy;
    private final Map<ProjectId, Integer> candidates = new HashMap<>();
    private final Map<ProjectId, Integer> grants = new HashMap<>();
    private final Map<ProjectId, Yuan> committed = new HashMap<>();
    private final Map<ProjectId, Integer> units = new HashMap<>();
    private final Map<ProjectId, ScreenedCase> last = new HashMap<>();
    private final Map<ProjectId, Map<UnmetReason, Integer>> excluded = new HashMap<>();
    private final Set<ProjectId> wanted = new HashSet<>();
    private final SaturationSteps saturation;

    UseWriter(
            ScreenedCases cases,
            SingleGrants given,
            PriorityPolicy policy,
            MatchingRequest request,
            Allocation allocation) {
        this.cases = cases;
        this.given = given;
        this.policy = policy;
        this.saturation = SaturationSteps.of(request, allocation);
        cases.all().forEach(this::addCandidate);
        allocation.getPlacements().forEach(this::addPlacement);
        allocation.getUnserved().forEach(this::addUnserved);
    }

    private void addCandidate(ScreenedCase screened) {
        for (Prospect prospect : screened.prospects()) {
            if (prospect.award().isPresent()) {
                candidates.merge(prospect.project(), 1, Integer::sum);
            }
        }
    }

    /** Placements come in the order of priority, so the last of a project is where it stopped. */
    private void addPlacement(Placement placement) {
        ProjectId project = placement.project();
        ScreenedCase screened = cases.get(placement.need());
        Award award = screened.awardOf(placement);
        grants.merge(project, 1, Integer::sum);
        committed.merge(project, award.max(), Yuan::plus);
        award.inKind().ifPresent(service -> units.merge(project, service.units(), Math::addExact));
        last.put(project, screened);
    }

    /** Whoever stood back for another need of the household was not turned away. */
    private void addUnserved(Unserved unserved) {
        ScreenedCase screened = cases.get(unserved.need());
        for (Prospect prospect : screened.prospects()) {
            UnmetReason reason = given.reason(prospect, screened.subject());
            excluded.computeIfAbsent(prospect.project(), project -> new EnumMap<>(UnmetReason.class))
                    .merge(reason, 1, Integer::sum);
            if (prospect.matchable() && reason != UnmetReason.OTHER_NEED_OF_HOUSEHOLD) {
                wanted.add(prospect.project());
            }
        }
    }

    List<ProjectUse> uses(List<CharityProject> projects, Margins margins) {
        return projects.stream().map(project -> use(project, margins)).toList();
    }

    /** Adds how many unmet needs the project did not serve, by reason. */
    ProjectUse withCounts(ProjectUse use) {
        return ProjectUse.builder()
                .from(use)
                .exclusionCounts(excluded.getOrDefault(use.getProject(), Map.of()))
                .build();
    }

    private ProjectUse use(CharityProject project, Margins margins) {
        ProjectId id = project.getId();
        return ProjectUse.builder()
                .project(id)
                .candidates(candidates.getOrDefault(id, 0))
                .grants(grants.getOrDefault(id, 0))
                .committed(committed.getOrDefault(id, Yuan.ZERO))
                .committedUnits(Optional.ofNullable(units.get(id)))
                .serviceUnits(project.getCapacity().flatMap(Capacity::getServiceUnits))
                .places(project.getCapacity().flatMap(Capacity::getPlaces))
                .budget(project.getCapacity().flatMap(Capacity::getBudget))
                .cutOff(cutOff(project))
                .saturationStep(saturation.of(id))
                .nextInLine(margins.next(id))
                .worthOfPlace(margins.ofPlace(id))
                .worthOfYuan(margins.ofYuan(id))
                .build();
    }

    /** A budget is reached, too, when it is not spent to the fen but somebody who qualifies went without. */
    private Optional<CutOff> cutOff(CharityProject project) {
        int served = grants.getOrDefault(project.getId(), 0);
        boolean full = wanted.contains(project.getId())
                || project.grantsByNumber().filter(most -> served >= most).isPresent()
                || project.getCapacity()
                        .flatMap(Capacity::getBudget)
                        .filter(committed.getOrDefault(project.getId(), Yuan.ZERO)::equals)
                        .isPresent();
        return Optional.ofNullable(last.get(project.getId()))
                .filter(some -> full)
                .map(this::cutOff);
    }

    private CutOff cutOff(ScreenedCase screened) {
        return new CutOff(
                policy.tierOf(screened.priority()),
                PriorityPolicy.pointsOf(screened.priority()),
                screened.subject().need().getRegisteredOn());
    }
}
