package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Awards;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityScorer;
import io.github.zhuanjie.screening.BulkEligibility;
import io.github.zhuanjie.screening.Candidates;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Assesses cases against the projects of a supply list, and only those that serve the case's area and kind: which
 * these are is worked out once for each place and kind. Where many projects serve a case, all pairs are decided at once,
 * and one by one are asked only those of which the plan tells what is missing. For one plan and one thread.
 */
final class Screening {

    /** With fewer projects to a case, making columns takes longer than asking one by one. */
    private static final int BULK_FROM = 8;

    private final MatchingPlanner.Judging judging;
    private final int bulkFrom;
    private final LocalDate asOf;
    private final Obstacles obstacles;
    private final Eligibility eligibility;
    private final Awards awards;
    private final PriorityScorer scorer;
    private final List<CharityProject> projects;
    private final Map<Locality, int[]> relevant = new HashMap<>();
    private final Map<ProjectId, Map<UnmetReason, Prospect>> misses = new HashMap<>();

    Screening(MatchingPlanner.Judging judging, Underway underway, SupplyList supply) {
        this(judging, underway, supply, BULK_FROM);
    }

    /** Takes how many projects must serve a case on average for all pairs to be decided at once. */
    Screening(MatchingPlanner.Judging judging, Underway underway, SupplyList supply, int bulkFrom) {
        this.bulkFrom = bulkFrom;
        this.judging = judging;
        this.asOf = judging.context().asOf();
        this.obstacles = underway.on(asOf);
        this.eligibility = new Eligibility(judging.context(), judging.conflicts());
        this.awards = new Awards(judging.context());
        this.scorer = judging.scorer();
        this.projects = supply.getProjects().stream()
                .sorted(Comparator.comparing(CharityProject::getId))
                .toList();
    }

    List<ScreenedCase> screen(Collection<NeedCase> cases) {
        return screen(cases, new PlanControl(RunControl.none()));
    }

    List<ScreenedCase> screen(Collection<NeedCase> cases, PlanControl control) {
        List<NeedCase> subjects = List.copyOf(cases);
        long pairs = subjects.stream()
                .mapToLong(subject -> relevantTo(subject).length)
                .sum();
        return pairs < (long) bulkFrom * subjects.size() ? oneByOne(subjects, control) : inBulk(subjects, control);
    }

    private List<ScreenedCase> oneByOne(List<NeedCase> subjects, PlanControl control) {
        return IntStream.range(0, subjects.size())
                .mapToObj(index -> {
                    control.progress(index, subjects.size());
                    control.check();
                    return screened(subjects.get(index), target -> assess(projects.get(target), subjects.get(index)));
                })
                .toList();
    }

    private List<ScreenedCase> inBulk(List<NeedCase> subjects, PlanControl control) {
        BulkEligibility bulk = new BulkEligibility(judging.context(), stoppable(judging.conflicts(), control));
        List<CharityProject> asked = asksConflicts()
                ? projects
                : projects.stream().map(Screening::ifOpen).toList();
        Candidates candidates = bulk.assess(asked, bulk.tableOf(subjects));
        return IntStream.range(0, subjects.size())
                .mapToObj(index -> {
                    control.progress(index, subjects.size());
                    control.check();
                    return screened(
                            subjects.get(index),
                            target -> prospect(
                                    projects.get(target), subjects.get(index), candidates.verdict(index, target)));
                })
                .toList();
    }

    /** Asking about conflicts may take longer than everything else. */
    private static ConflictOfInterest stoppable(ConflictOfInterest conflicts, RunControl control) {
        if (conflicts == ConflictOfInterest.NOT_CHECKED) {
            return conflicts;
        }
        return (project, subject) -> {
            control.check();
            return conflicts.between(project, subject);
        };
    }

    private boolean asksConflicts() {
        return judging.conflicts() != ConflictOfInterest.NOT_CHECKED;
    }

    /** Whether a closed project would help makes a difference to what its applicants are told. */
    private static CharityProject ifOpen(CharityProject project) {
        return CharityProject.builder()
                .from(project)
                .validFrom(Optional.empty())
                .validUntil(Optional.empty())
                .build();
    }

    private ScreenedCase screened(NeedCase subject, IntFunction<Prospect> prospect) {
        List<Prospect> prospects = Arrays.stream(relevantTo(subject))
                .mapToObj(target -> obstacles
                        .against(subject.need().getId(), projects.get(target).getId())
                        .map(reason -> miss(projects.get(target).getId(), reason))
                        .orElseGet(() -> besidesReferrals(prospect.apply(target), projects.get(target), subject)))
                .toList();
        return new ScreenedCase(subject, scorer.score(subject).priority(), prospects);
    }

    /** Whoever qualifies has to stand back for another need that was referred to the project already. */
    private Prospect besidesReferrals(Prospect prospect, CharityProject project, NeedCase subject) {
        return prospect.matchable() && obstacles.isClaimed(project, subject)
                ? prospect.withdrawn(UnmetReason.OTHER_NEED_OF_HOUSEHOLD)
                : prospect;
    }

    private int[] relevantTo(NeedCase subject) {
        Locality locality =
                new Locality(subject.household().getResidence(), subject.need().getKind());
        return relevant.computeIfAbsent(locality, this::projectsOf);
    }

    private int[] projectsOf(Locality locality) {
        return IntStream.range(0, projects.size())
                .filter(i -> projects.get(i).getNeedKinds().contains(locality.kind()))
                .filter(i -> projects.get(i).isServing(locality.place()))
                .toArray();
    }

    /** Takes the verdict that the project would give if it were open, where conflicts are not asked about. */
    private Prospect prospect(CharityProject project, NeedCase subject, Verdict verdict) {
        if (asksConflicts() && verdict != Verdict.ELIGIBLE) {
            return assess(project, subject);
        }
        if (!project.getApplicationMode().isForIndividuals()) {
            return miss(project.getId(), UnmetReason.NOT_FOR_INDIVIDUALS);
        }
        if (verdict == Verdict.NOT_ELIGIBLE) {
            return miss(project.getId(), UnmetReason.CRITERIA_NOT_MET);
        }
        if (!project.isOpen(asOf)) {
            return miss(project.getId(), UnmetReason.WINDOW_CLOSED);
        }
        return verdict == Verdict.ELIGIBLE
                ? besidesAid(project, subject, award(project, subject))
                : assess(project, subject);
    }

    private Award award(CharityProject project, NeedCase subject) {
        return project.getBenefit()
                .flatMap(benefit -> awards.compute(benefit, subject))
                .orElseThrow();
    }

    private Prospect assess(CharityProject project, NeedCase subject) {
        Assessment assessment = eligibility.assess(project, subject);
        return assessment
                .award()
                .map(award -> besidesAid(project, subject, award))
                .orElseGet(() -> miss(project.getId(), UnmetReasons.of(assessment)));
    }

    /** A case that qualifies may still not be given what it qualifies for, because of what it was given before. */
    private Prospect besidesAid(CharityProject project, NeedCase subject, Award award) {
        ProposedAid proposed = ProposedAid.of(subject, project, award);
        return judging.aid()
                .flatMap(ledger -> UnmetReasons.of(ledger.check(project.getStackingRules(), proposed, asOf)))
                .map(reason -> miss(project.getId(), reason))
                .orElseGet(() ->
                        Prospect.eligible(project, award, subject.household().getResidence()));
    }

    private Prospect miss(ProjectId project, UnmetReason reason) {
        return misses.computeIfAbsent(project, p -> new EnumMap<>(UnmetReason.class))
                .computeIfAbsent(reason, r -> Prospect.none(project, r));
    }

    /** Where a household lives and what it needs. */
    private record Locality(DivisionCode place, NeedKind kind) {}
}
