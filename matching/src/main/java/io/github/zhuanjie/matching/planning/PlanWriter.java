package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a verified allocation as the parts of a result. */
final class PlanWriter {

    private final ScreenedCases cases;
    private final SupplyList supply;
    private final List<CharityProject> projects;
    private final OncePerScope scope;

    PlanWriter(ScreenedCases cases, SupplyList supply, OncePerScope scope) {
        this.cases = cases;
        this.supply = supply;
        this.scope = scope;
        this.projects = supply.getProjects().stream()
                .sorted(Comparator.comparing(CharityProject::getId))
                .toList();
    }

    List<ProjectId> projectsWithoutCapacity() {
        return projects.stream()
                .filter(project -> project.getCapacity().isEmpty())
                .map(CharityProject::getId)
                .toList();
    }

    List<Grant> grants(Allocation allocation) {
        return allocation.getPlacements().stream().map(this::grant).toList();
    }

    private Grant grant(Placement placement) {
        ScreenedCase screened = cases.get(placement.need());
        return Grant.builder()
                .need(placement.need())
                .household(screened.subject().household().getId())
                .project(placement.project())
                .award(screened.awardOf(placement.project()))
                .build();
    }

    List<UnmetNeed> unmetNeeds(Allocation allocation) {
        return allocation.getUnserved().stream()
                .map(unserved -> unmetNeed(cases.get(unserved.need())))
                .toList();
    }

    private UnmetNeed unmetNeed(ScreenedCase screened) {
        return UnmetNeed.of(
                screened.id(),
                screened.prospects().stream()
                        .map(prospect -> exclusion(screened, prospect))
                        .toList());
    }

    private Exclusion exclusion(ScreenedCase screened, Prospect prospect) {
        boolean waived = prospect.matchable() && scope.isWaived(screened.id(), prospect.project());
        UnmetReason reason = waived ? UnmetReason.OTHER_NEED_OF_HOUSEHOLD : prospect.reason();
        return new Exclusion(prospect.project(), reason);
    }

    List<ProjectUse> projectUses(Allocation allocation) {
        Map<ProjectId, Integer> candidates = new HashMap<>();
        for (ScreenedCase screened : cases.all()) {
            for (Prospect prospect : screened.prospects()) {
                if (prospect.award().isPresent()) {
                    candidates.merge(prospect.project(), 1, Integer::sum);
                }
            }
        }
        Map<ProjectId, Integer> grants = new HashMap<>();
        Map<ProjectId, Yuan> committed = new HashMap<>();
        Map<ProjectId, Integer> units = new HashMap<>();
        for (Placement placement : allocation.getPlacements()) {
            Award award = cases.get(placement.need()).awardOf(placement.project());
            grants.merge(placement.project(), 1, Integer::sum);
            committed.merge(placement.project(), award.max(), Yuan::plus);
            award.inKind().ifPresent(service -> units.merge(placement.project(), service.units(), Math::addExact));
        }
        return projects.stream()
                .map(project -> ProjectUse.builder()
                        .project(project.getId())
                        .candidates(candidates.getOrDefault(project.getId(), 0))
                        .grants(grants.getOrDefault(project.getId(), 0))
                        .committed(committed.getOrDefault(project.getId(), Yuan.ZERO))
                        .committedUnits(Optional.ofNullable(units.get(project.getId())))
                        .serviceUnits(project.getCapacity().flatMap(Capacity::getServiceUnits))
                        .places(project.getCapacity().flatMap(Capacity::getPlaces))
                        .budget(project.getCapacity().flatMap(Capacity::getBudget))
                        .build())
                .toList();
    }

    /** Hashes what the algorithm was asked, by whom, and how every case was assessed. */
    String fingerprint(MatchingRequest asked, LocalDate asOf, AlgorithmId algorithm) {
        Fingerprint print = new Fingerprint()
                .add("zhuanjie-matching-1")
                .add(algorithm.name())
                .add(algorithm.version())
                .add(asOf)
                .add(supply.getId())
                .add(supply.getVersion())
                .add(asked.getSeed());
        for (ProjectCapacity capacity : asked.getProjects()) {
            print.add(capacity.getProject())
                    .add(capacity.getPlaces().map(String::valueOf).orElse("-"))
                    .add(capacity.getBudget().map(Yuan::toString).orElse("-"));
        }
        for (MatchingNeed need : asked.getNeeds()) {
            addNeed(print, need);
        }
        return print.toHex();
    }

    private void addNeed(Fingerprint print, MatchingNeed need) {
        print.add(need.getId()).add(need.getHousehold()).add(need.getPriority()).add(need.getRegisteredOn());
        print.add(need.getCandidates().size());
        need.getCandidates().forEach(candidate -> print.add(candidate.project()).add(candidate.cost()));
        ScreenedCase screened = cases.get(need.getId());
        for (Prospect prospect : screened.prospects()) {
            print.add(prospect.project())
                    .add(exclusion(screened, prospect).reason().getCode());
            prospect.award().ifPresent(award -> addAward(print, award));
        }
        print.add("end");
    }

    private static void addAward(Fingerprint print, Award award) {
        print.add(award.min()).add(award.max());
        award.inKind()
                .ifPresent(service -> print.add(service.service().getCode())
                        .add(service.units())
                        .add(service.unit().getCode()));
    }
}
