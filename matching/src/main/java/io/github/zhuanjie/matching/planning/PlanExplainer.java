package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.ProjectExplanation;
import io.github.zhuanjie.explanation.ProjectOutcome;
import io.github.zhuanjie.explanation.SaturatedProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityScore;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Explains what a stored plan did with one need, project by project, from the plan and the facts of this need alone: no
 * other case is read, so nothing of another person can be said beyond where a full project stopped.
 *
 * <p>The facts are judged again. Where they no longer lead to what the plan says, the explanation tells so ({@link
 * NeedExplanation#isAsPlanned}) and still explains by the facts given. Below {@link
 * io.github.zhuanjie.plan.ExplanationLevel#FULL} it is not known whether a project that helps a person once helped this person or another
 * member of a household with several, nor whether a grant did not go with another of the plan; it is then explained as full.
 *
 * <p>Takes time linear in the grants and unmet needs of the plan, and in the rules of the projects of the need's area and kind.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanExplainer {

    private final MatchingPlanner.Judging judging;
    private final Underway underway;
    private final SupplyList supply;
    private final MatchingResult result;
    private final Map<ProjectId, ProjectUse> uses = new HashMap<>();

    PlanExplainer(MatchingPlanner.Judging judging, Underway underway, SupplyList supply, MatchingResult result) {
        boolean sameList =
                result.getSupplyList().equals(supply.getId()) && result.getSupplyListVersion() == supply.getVersion();
        boolean sameRules = result.getAsOf().equals(judging.context().asOf())
                && result.getPolicy().map(judging.policy()::equals).orElse(true);
        if (!sameList || !sameRules) {
            throw new IllegalArgumentException("result must be of this supply list, day and priority policy");
        }
        this.judging = judging;
        this.underway = underway;
        this.supply = supply;
        this.result = result;
        result.getProjectUses().forEach(use -> uses.put(use.getProject(), use));
    }

    /**
     * Explains one need.
     *
     * @param subject  the case, one of those that were planned
     * @return the explanation
     * @throws ArithmeticException if incomes or aid of the household come to more than an amount can hold
     * @throws IllegalArgumentException if the plan does not decide the need
     */
    public NeedExplanation explain(NeedCase subject) {
        PlannedNeed planned = PlannedNeed.find(result, subject)
                .orElseThrow(() -> new IllegalArgumentException("result must decide the need"));
        ScreenedCase screened = new Screening(judging, underway, supply, Integer.MAX_VALUE)
                .screen(List.of(subject))
                .get(0);
        Asked asked = new Asked(subject, planned, judging.scorer().score(subject));
        Eligibility eligibility = new Eligibility(judging.context(), judging.conflicts());
        Map<ProjectId, CharityProject> projects = new HashMap<>();
        supply.getProjects().forEach(project -> projects.put(project.getId(), project));
        return NeedExplanation.builder()
                .need(screened.id())
                .asOf(result.getAsOf())
                .reason(planned.reason())
                .score(asked.score)
                .registeredOn(subject.need().getRegisteredOn())
                .byPriority(result.getGuarantees().contains(Guarantee.PRIORITY_RESPECTED))
                .asPlanned(planned.agrees(screened.prospects()))
                .saturated(saturated(asked, screened, projects))
                .projects(screened.prospects().stream()
                        .map(prospect -> {
                            CharityProject project = projects.get(prospect.project());
                            return explain(asked, prospect, project, eligibility.assess(project, subject));
                        })
                        .sorted(Comparator.comparing(ProjectExplanation::getOutcome))
                        .toList())
                .build();
    }

    /**
     * What the need's own projects reached is closed, so everything that filled up before or with the last of them proves the
     * refusal: unless one of its own is not full, or has something that came to another need of the household or to one that
     * comes later. Then something else stood in the way, which the project's own explanation tells.
     */
    private List<SaturatedProject> saturated(
            Asked asked, ScreenedCase screened, Map<ProjectId, CharityProject> projects) {
        List<Prospect> own =
                screened.prospects().stream().filter(Prospect::matchable).toList();
        boolean full = own.stream()
                .allMatch(prospect -> step(uses.get(prospect.project())) > 0
                        && asked.planned
                                .heldBack(projects.get(prospect.project()), asked.subject)
                                .isEmpty());
        if (asked.planned.isServed() || !full) {
            return List.of();
        }
        int last = own.stream()
                .mapToInt(prospect -> step(uses.get(prospect.project())))
                .max()
                .orElse(0);
        Set<ProjectId> named = own.stream().map(Prospect::project).collect(Collectors.toSet());
        List<ProjectUse> set = result.getProjectUses().stream()
                .filter(use -> step(use) > 0 && step(use) <= last)
                .filter(use -> use.getGrants() > 0 || named.contains(use.getProject()))
                .sorted(Comparator.comparingInt(PlanExplainer::step).thenComparing(ProjectUse::getProject))
                .toList();
        boolean first = set.stream().flatMap(use -> use.getCutOff().stream()).noneMatch(asked::isBefore);
        return first
                ? set.stream()
                        .map(use -> new SaturatedProject(
                                use.getProject(),
                                projects.get(use.getProject()).getName(),
                                use.getGrants(),
                                use.getCutOff()))
                        .toList()
                : List.of();
    }

    private static int step(@Nullable ProjectUse use) {
        return use == null ? 0 : use.getSaturationStep().orElse(0);
    }

    private ProjectExplanation explain(Asked asked, Prospect prospect, CharityProject project, Assessment assessment) {
        Optional<Grant> grant = asked.planned.grantOf(prospect.project());
        Optional<UnmetReason> heldBack =
                prospect.matchable() ? asked.planned.heldBack(project, asked.subject) : Optional.empty();
        UnmetReason reason = heldBack.orElse(prospect.reason());
        Optional<CutOff> cutOff = use(project).flatMap(ProjectUse::getCutOff);
        ProjectOutcome outcome = grant.isPresent()
                ? ProjectOutcome.MATCHED
                : prospect.matchable()
                        ? full(asked, heldBack.isPresent(), cutOff)
                        : barred(prospect.reason(), assessment);
        boolean against = outcome != ProjectOutcome.MATCHED && outcome != ProjectOutcome.SERVED_ELSEWHERE;
        return ProjectExplanation.builder()
                .project(project.getId())
                .name(project.getName())
                .outcome(outcome)
                .reason(Optional.of(reason).filter(any -> against))
                .award(grant.map(Grant::getAward))
                .cutOff(cutOff)
                .pointsLacking(cutOff.filter(stop -> outcome == ProjectOutcome.OUTRANKED)
                        .filter(stop -> stop.tier() == asked.score.tier())
                        .map(stop -> stop.points() - asked.score.points()))
                .nextInLine(use(project).flatMap(ProjectUse::getNextInLine))
                .assessment(assessment)
                .build();
    }

    private Optional<ProjectUse> use(CharityProject project) {
        return Optional.ofNullable(uses.get(project.getId()));
    }

    private static ProjectOutcome full(Asked asked, boolean heldBack, Optional<CutOff> cutOff) {
        if (asked.planned.isServed()) {
            return ProjectOutcome.SERVED_ELSEWHERE;
        }
        if (heldBack) {
            return ProjectOutcome.EXCLUDED;
        }
        return cutOff.filter(stop -> !asked.isBefore(stop)).isPresent()
                ? ProjectOutcome.OUTRANKED
                : ProjectOutcome.SATURATED;
    }

    private static ProjectOutcome barred(UnmetReason reason, Assessment assessment) {
        if (reason == UnmetReason.REFERRAL_OPEN || reason == UnmetReason.ANSWERED_BEFORE) {
            return ProjectOutcome.EXCLUDED;
        }
        return switch (assessment.verdict()) {
            case ELIGIBLE -> ProjectOutcome.EXCLUDED;
            case NOT_ELIGIBLE -> ProjectOutcome.INELIGIBLE;
            case UNDETERMINED -> ProjectOutcome.UNDETERMINED;
        };
    }

    private record Asked(NeedCase subject, PlannedNeed planned, PriorityScore score) {

        /** Level with the cut-off, the hash of ties has decided against the need. */
        boolean isBefore(CutOff stop) {
            if (score.tier() != stop.tier()) {
                return score.tier() < stop.tier();
            }
            return score.points() == stop.points()
                    ? subject.need().getRegisteredOn().isBefore(stop.registeredOn())
                    : score.points() > stop.points();
        }
    }
}
