package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.ProjectExplanation;
import io.github.zhuanjie.explanation.ProjectOutcome;
import io.github.zhuanjie.explanation.SaturatedProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityScore;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final Set<ProjectOutcome> REFUSED =
            EnumSet.of(ProjectOutcome.OUTRANKED, ProjectOutcome.SHARE_USED_UP, ProjectOutcome.MONEY_SHORT);

    private final Judging judging;
    private final Underway underway;
    private final SupplyList supply;
    private final MatchingResult result;

    private final Certainty certain;
    private final Map<ProjectId, ProjectUse> uses = new HashMap<>();

    PlanExplainer(Judging judging, Underway underway, SupplyList supply, MatchingResult result) {
        this.judging = judging;
        this.underway = underway;
        this.supply = supply;
        this.result = result;
        this.certain = Certainty.of(result, supply);
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
        boolean asPlanned = planned.agrees(screened.prospects());
        Asked asked = new Asked(subject, planned, judging.scorer().score(subject), asPlanned);
        Eligibility eligibility = new Eligibility(judging.context(), judging.conflicts());
        Map<ProjectId, CharityProject> projects = new HashMap<>();
        supply.getProjects().forEach(project -> projects.put(project.getId(), project));
        return NeedExplanation.builder()
                .need(screened.id())
                .asOf(result.getAsOf())
                .reason(planned.reason())
                .score(asked.score)
                .registeredOn(subject.need().getRegisteredOn())
                .byPriority(certain.byPriority())
                .asPlanned(asPlanned)
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
        List<Standing> own = screened.prospects().stream()
                .filter(Prospect::matchable)
                .map(prospect -> standing(asked, prospect.project()))
                .toList();
        boolean full = own.stream()
                .allMatch(standing -> standing.step() > 0
                        && asked.planned
                                .heldBack(projects.get(standing.project()), asked.subject)
                                .isEmpty());
        if (asked.planned.isServed() || !full) {
            return List.of();
        }
        int last = own.stream().mapToInt(Standing::step).max().orElse(0);
        Set<ProjectId> named = own.stream().map(Standing::project).collect(Collectors.toSet());
        ClosedSet set = ClosedSet.until(last, result.getProjectUses(), named::contains);
        if (!set.stoppedBefore(asked::isBefore)) {
            return List.of();
        }
        return set.pools().stream()
                .map(pool -> new SaturatedProject(
                        pool.project(),
                        projects.get(pool.project()).getName(),
                        pool.share(),
                        pool.grants(),
                        pool.cutOff().filter(stop -> certain.byPriority())))
                .toList();
    }

    private Standing standing(Asked asked, ProjectId project) {
        ProjectUse use = Optional.ofNullable(uses.get(project))
                .orElseGet(() -> ProjectUse.builder()
                        .project(project)
                        .candidates(0)
                        .grants(0)
                        .committed(Yuan.ZERO)
                        .build());
        return Standing.of(use, asked.subject.household().getResidence());
    }

    private ProjectExplanation explain(Asked asked, Prospect prospect, CharityProject project, Assessment assessment) {
        Optional<Grant> grant = asked.planned.grantOf(prospect.project());
        Optional<UnmetReason> heldBack =
                prospect.matchable() ? asked.planned.heldBack(project, asked.subject) : Optional.empty();
        UnmetReason reason = heldBack.orElse(prospect.reason());
        Standing standing = standing(asked, prospect.project());
        ProjectOutcome outcome = grant.isPresent()
                ? ProjectOutcome.MATCHED
                : prospect.matchable()
                        ? full(asked, heldBack.isPresent(), prospect, standing)
                        : barred(prospect.reason(), assessment);
        boolean against = outcome != ProjectOutcome.MATCHED && outcome != ProjectOutcome.SERVED_ELSEWHERE;
        boolean byMoney = outcome == ProjectOutcome.MONEY_SHORT;
        Optional<CutOff> stopped = byMoney ? standing.cutOffOfMoney() : standing.cutOff();
        boolean earlier = REFUSED.contains(outcome)
                && stopped.filter(stop -> isEarlier(asked, stop, byMoney)).isPresent();
        Optional<CutOff> deciding = stopped.filter(stop -> certain.byPriority());
        return ProjectExplanation.builder()
                .project(project.getId())
                .name(project.getName())
                .outcome(outcome)
                .reason(Optional.of(reason).filter(any -> against))
                .award(grant.map(Grant::getAward))
                .share(standing.usedUp().filter(any -> !byMoney))
                .moneyLeft(prospect.award().filter(any -> byMoney).flatMap(award -> standing.moneyLeft(award.max())))
                .earlierServed(earlier)
                .cutOff(deciding)
                .pointsLacking(deciding.filter(stop -> earlier && asked.isPromised(certain, project))
                        .filter(stop -> stop.tier() == asked.score.tier())
                        .map(stop -> stop.points() - asked.score.points()))
                .nextInLine(standing.next())
                .assessment(assessment)
                .build();
    }

    /** Level with the cut-off, the hash of ties has decided against the need, if the order decided and not the money. */
    private boolean isEarlier(Asked asked, CutOff stop, boolean byMoney) {
        boolean byOrder = !byMoney && (certain.byPriority() || certain.withoutEnvy());
        return byOrder ? !asked.isBefore(stop) : asked.isAfter(stop);
    }

    private ProjectOutcome full(Asked asked, boolean heldBack, Prospect prospect, Standing standing) {
        if (asked.planned.isServed()) {
            return ProjectOutcome.SERVED_ELSEWHERE;
        }
        if (heldBack) {
            return ProjectOutcome.EXCLUDED;
        }
        if (standing.usedUp().isPresent()) {
            return ProjectOutcome.SHARE_USED_UP;
        }
        boolean earlier =
                standing.cutOff().filter(stop -> !asked.isBefore(stop)).isPresent();
        if (certain.byPriority()) {
            return earlier ? ProjectOutcome.OUTRANKED : ProjectOutcome.SATURATED;
        }
        Yuan grant = prospect.award().orElseThrow().max();
        if (certain.inWholeGrants() && standing.moneyLeft(grant).isPresent()) {
            return ProjectOutcome.MONEY_SHORT;
        }
        return earlier && certain.withoutEnvy() ? ProjectOutcome.OUTRANKED : ProjectOutcome.NOT_CHOSEN;
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

    private record Asked(NeedCase subject, PlannedNeed planned, PriorityScore score, boolean asPlanned) {

        boolean isBefore(CutOff stop) {
            return compareTo(stop) < 0;
        }

        boolean isAfter(CutOff stop) {
            return compareTo(stop) > 0;
        }

        private int compareTo(CutOff stop) {
            if (score.tier() != stop.tier()) {
                return Integer.compare(score.tier(), stop.tier());
            }
            return score.points() == stop.points()
                    ? subject.need().getRegisteredOn().compareTo(stop.registeredOn())
                    : Integer.compare(stop.points(), score.points());
        }

        /** Tells whether more points would have been enough: not if a grant that is given once may be gone. */
        boolean isPromised(Certainty certain, CharityProject project) {
            return certain.byPoints() && asPlanned && !planned.mayBeHeldBack(project);
        }
    }
}
