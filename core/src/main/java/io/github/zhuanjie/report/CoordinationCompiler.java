package io.github.zhuanjie.report;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts the needs of one matching result in a single pass. */
final class CoordinationCompiler {

    private final DivisionCode area;
    private final AreaParts parts;
    private final SupplyList supply;
    private final MatchingResult result;
    private final Map<NeedKind, Integer> matchable = new EnumMap<>(NeedKind.class);
    private final Set<NeedId> granted = new HashSet<>();
    private final Map<NeedId, UnmetReason> unmet = new HashMap<>();
    private final Map<NeedKind, Tally> byKind = new EnumMap<>(NeedKind.class);
    private final Map<DivisionCode, Tally> byArea = new TreeMap<>();
    private final Map<DivisionCode, Map<NeedKind, Tally>> byAreaAndKind = new TreeMap<>();
    private final Map<UnmetReason, Integer> byReason = new EnumMap<>(UnmetReason.class);
    private final Map<NeedId, Integer> next = new HashMap<>();
    private final Map<DivisionCode, Map<NeedKind, Integer>> byNextPlace = new TreeMap<>();
    private final WorthCompiler worth = new WorthCompiler();
    private Tally total = Tally.NONE;

    CoordinationCompiler(DivisionCode area, SupplyList supply, MatchingResult result) {
        this.area = area;
        this.parts = new AreaParts(area);
        this.supply = supply;
        this.result = result;
        result.getGrants().stream().map(Grant::getNeed).forEach(granted::add);
        for (UnmetNeed need : result.getUnmetNeeds()) {
            unmet.put(need.need(), need.reason());
        }
        result.getProjectUses().stream()
                .flatMap(CoordinationCompiler::nextOf)
                .forEach(need -> next.merge(need, 1, Integer::sum));
    }

    CoordinationReport compile(Collection<NeedCase> cases) {
        if (!result.getSupplyList().equals(supply.getId()) || cases.size() != granted.size() + unmet.size()) {
            throw new IllegalArgumentException("result must be about these cases and this supply list");
        }
        cases.forEach(this::count);
        List<ProjectLine> projects = lines();
        return CoordinationReport.builder()
                .area(area)
                .asOf(result.getAsOf())
                .total(total)
                .byKind(Stream.of(NeedKind.values()).map(this::line).toList())
                .byArea(byArea.entrySet().stream()
                        .map(entry -> new AreaLine(entry.getKey(), entry.getValue()))
                        .toList())
                .byAreaAndKind(byAreaAndKind.entrySet().stream()
                        .flatMap(part -> part.getValue().entrySet().stream()
                                .map(cell -> new AreaKindLine(part.getKey(), cell.getKey(), cell.getValue())))
                        .toList())
                .byReason(byReason.entrySet().stream()
                        .map(entry -> new ReasonLine(entry.getKey(), entry.getValue()))
                        .toList())
                .byNextPlace(byNextPlace.entrySet().stream()
                        .flatMap(part -> part.getValue().entrySet().stream()
                                .map(cell -> new NextPlaceLine(part.getKey(), cell.getKey(), cell.getValue())))
                        .toList())
                .byWorth(worth.lines())
                .provenBenefit(result.getProvenBenefit())
                .projects(projects)
                .build();
    }

    /** Whoever is next in several shares of a project, or in one and in the whole, is next in the project. */
    private static Stream<NeedId> nextOf(ProjectUse use) {
        return Stream.concat(
                        use.getNextInLine().stream(),
                        use.getShares().stream().flatMap(share -> share.getNextInLine().stream()))
                .distinct();
    }

    private void count(NeedCase subject) {
        NeedId need = subject.need().getId();
        Optional<UnmetReason> reason = Optional.ofNullable(unmet.get(need));
        if (reason.isPresent() == granted.contains(need)) {
            throw new IllegalArgumentException("result must decide every need exactly once");
        }
        total = plus(total, reason);
        add(byKind, subject.need().getKind(), reason);
        add(byArea, parts.of(subject), reason);
        add(
                byAreaAndKind.computeIfAbsent(parts.of(subject), part -> new EnumMap<>(NeedKind.class)),
                subject.need().getKind(),
                reason);
        reason.ifPresent(
                known -> worth.addShortage(parts.of(subject), subject.need().getKind()));
        reason.ifPresent(known -> byReason.merge(known, 1, Integer::sum));
        Optional.ofNullable(next.get(need))
                .ifPresent(projects -> byNextPlace
                        .computeIfAbsent(parts.of(subject), part -> new EnumMap<>(NeedKind.class))
                        .merge(subject.need().getKind(), projects, Integer::sum));
    }

    private static <K> void add(Map<K, Tally> tallies, K key, Optional<UnmetReason> reason) {
        tallies.put(key, plus(tallies.getOrDefault(key, Tally.NONE), reason));
    }

    private static Tally plus(Tally tally, Optional<UnmetReason> reason) {
        return reason.map(tally::plusUnmet).orElseGet(tally::plusServed);
    }

    private KindLine line(NeedKind kind) {
        return new KindLine(kind, byKind.getOrDefault(kind, Tally.NONE), matchable.getOrDefault(kind, 0));
    }

    /** Finds the standing of every project once, and counts the matchable ones by kind. */
    private List<ProjectLine> lines() {
        Map<ProjectId, ProjectUse> uses = new HashMap<>();
        result.getProjectUses().forEach(use -> uses.putIfAbsent(use.getProject(), use));
        List<ProjectLine> lines = new ArrayList<>();
        for (CharityProject project : supply.getProjects()) {
            ProjectUse use = uses.get(project.getId());
            if (use == null) {
                throw new IllegalArgumentException("result must be about this supply list");
            }
            ProjectStanding standing = standing(project, use.getCandidates() > 0);
            if (standing == ProjectStanding.MATCHABLE) {
                project.getNeedKinds().forEach(kind -> matchable.merge(kind, 1, Integer::sum));
            }
            worth.addProject(project, use);
            lines.add(new ProjectLine(standing, use));
        }
        return lines;
    }

    private ProjectStanding standing(CharityProject project, boolean asked) {
        if (!asked && project.getAreas().stream().noneMatch(served -> area.isWithin(served) || served.isWithin(area))) {
            return ProjectStanding.OUTSIDE_AREA;
        }
        if (!project.isOpen(result.getAsOf())) {
            return ProjectStanding.WINDOW_CLOSED;
        }
        if (!project.getApplicationMode().isForIndividuals()) {
            return ProjectStanding.NOT_FOR_INDIVIDUALS;
        }
        if (project.getCriteria().isEmpty() || project.getBenefit().isEmpty()) {
            return ProjectStanding.STANDARD_UNPUBLISHED;
        }
        return project.capacityGap().isPresent() ? ProjectStanding.CAPACITY_UNKNOWN : ProjectStanding.MATCHABLE;
    }
}
