package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ShareUse;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up how far an allocation uses each project and each area's share of it, and where those that are full stopped. */
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
    private final Map<ProjectId, Integer> positions = new HashMap<>();
    private final SharePools pools;
    private final PoolLine[] lines;
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
        this.pools = new SharePools(request.getProjects());
        this.lines = Stream.generate(PoolLine::new).limit(pools.size()).toArray(PoolLine[]::new);
        request.getProjects().forEach(each -> positions.put(each.getProject(), positions.size()));
        this.saturation = SaturationSteps.of(request, pools, allocation);
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
        for (int pool = poolOf(project, screened); pool != SharePools.NONE; pool = pools.parent(pool)) {
            lines[pool].committed = lines[pool].committed.plus(award.max());
            lines[pool].last = screened;
        }
    }

    private int poolOf(ProjectId project, ScreenedCase screened) {
        return pools.at(
                positions.get(project),
                Optional.of(screened.subject().household().getResidence()));
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
                addWanted(poolOf(prospect.project(), screened), prospect.award().orElseThrow());
            }
        }
    }

    private void addWanted(int innermost, Award award) {
        for (int pool = innermost; pool != SharePools.NONE; pool = pools.parent(pool)) {
            if (lines[pool].mostWanted.compareTo(award.max()) < 0) {
                lines[pool].mostWanted = award.max();
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
                .budgetLeft(Optional.ofNullable(positions.get(id)).flatMap(this::budgetLeft))
                .cutOff(cutOff(project))
                .saturationStep(saturation.of(id))
                .nextInLine(margins.next(id))
                .worthOfPlace(margins.ofPlace(id, List.of()))
                .worthOfYuan(margins.ofYuan(id, List.of()))
                .shares(shares(project, margins))
                .build();
    }

    /** By code, an area comes after all that it lies in. */
    private List<ShareUse> shares(CharityProject project, Margins margins) {
        if (!positions.containsKey(project.getId())) {
            return List.of();
        }
        return project.getCapacity().map(Capacity::getAreaQuotas).orElse(List.of()).stream()
                .sorted(Comparator.comparing(AreaQuota::getArea))
                .map(quota -> share(project, quota, margins))
                .toList();
    }

    private ShareUse share(CharityProject project, AreaQuota quota, Margins margins) {
        ProjectId id = project.getId();
        DivisionCode area = quota.getArea();
        int pool = pools.of(positions.get(id), area);
        List<DivisionCode> around = project.getCapacity().orElseThrow().getAreaQuotas().stream()
                .map(AreaQuota::getArea)
                .filter(area::isWithin)
                .toList();
        return ShareUse.builder()
                .area(area)
                .places(quota.getPlaces())
                .budget(quota.getBudget())
                .serviceUnits(quota.getServiceUnits())
                .grants(saturation.taken(pool))
                .committed(lines[pool].committed)
                .usedUp(isUsedUp(pool))
                .budgetLeft(budgetLeft(pool))
                .cutOff(Optional.ofNullable(lines[pool].last)
                        .filter(some -> isFull(pool))
                        .map(this::cutOff))
                .saturationStep(saturation.of(pool))
                .nextInLine(margins.next(id, area))
                .worthOfPlace(margins.ofPlace(id, around))
                .worthOfYuan(margins.ofYuan(id, around))
                .build();
    }

    private Optional<Yuan> budgetLeft(int pool) {
        return pools.budget(pool).map(budget -> budget.minus(lines[pool].committed));
    }

    private boolean isUsedUp(int pool) {
        return pools.places(pool)
                .filter(places -> saturation.taken(pool) >= places)
                .isPresent();
    }

    /** Money is used up, too, if it is not spent to the fen but somebody who counts in the pool would have needed more. */
    private boolean isFull(int pool) {
        return isUsedUp(pool)
                || budgetLeft(pool)
                        .filter(left -> left.equals(Yuan.ZERO) || left.compareTo(lines[pool].mostWanted) < 0)
                        .isPresent();
    }

    /**
     * A budget is reached, too, when it is not spent to the fen but somebody who qualifies went without; in a project that shares
     * its capacity out, that may be for want of an area's share.
     */
    private Optional<CutOff> cutOff(CharityProject project) {
        ProjectId id = project.getId();
        int served = grants.getOrDefault(id, 0);
        boolean shared = positions.containsKey(id) && pools.hasShares(positions.get(id));
        boolean full = (shared ? isFull(positions.get(id)) : wanted.contains(id))
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

    /** What adds up in a pool. */
    private static final class PoolLine {

        private Yuan committed = Yuan.ZERO;
        private Yuan mostWanted = Yuan.ZERO;
        private @Nullable ScreenedCase last;
    }
}
