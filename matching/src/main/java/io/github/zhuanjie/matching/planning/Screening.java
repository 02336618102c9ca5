package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Awards;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.ListEligibility;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityScorer;
import io.github.zhuanjie.screening.BulkEligibility;
import io.github.zhuanjie.screening.Candidates;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Assesses cases against the projects of a supply list, and only those that serve the case's area and kind: which
 * these are is worked out once for each place and kind. Where many projects serve a case, all pairs of some thousand cases
 * of neighbouring places are decided at once, and one by one are asked only those of which the plan tells what is missing. For
 * one plan, which may lend threads.
 */
final class Screening {

    /** With fewer projects to a case, making columns takes longer than asking one by one. */
    private static final int BULK_FROM = 8;

    /** So many parts, if none becomes too small for its columns to be worth it or too large for the threads to end together. */
    private static final int PARTS = 16;

    private static final int LEAST_PART = 2_048;
    private static final int LARGEST_PART = 16_384;

    private final Judging judging;
    private final int bulkFrom;
    private final LocalDate asOf;
    private final Obstacles obstacles;
    private final Eligibility eligibility;
    private final Awards awards;
    private final PriorityScorer scorer;
    private final List<CharityProject> projects;
    private final Serving serving;
    /** For each project that serves any of the cases, one prospect for each reason why nothing comes of it. */
    private final Prospect[][] misses;

    Screening(Judging judging, Underway underway, SupplyList supply) {
        this(judging, underway, supply, BULK_FROM);
    }

    /** Takes how many projects must serve a case on average for all pairs to be decided at once. */
    Screening(Judging judging, Underway underway, SupplyList supply, int bulkFrom) {
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
        this.serving = new Serving(projects);
        this.misses = new Prospect[projects.size()][];
    }

    List<ScreenedCase> screen(Collection<NeedCase> cases) {
        return screen(cases, new Workers(new PlanControl(RunControl.none())));
    }

    /** Returns the screened cases in the order of the cases. */
    List<ScreenedCase> screen(Collection<NeedCase> cases, Workers workers) {
        List<NeedCase> subjects = List.copyOf(cases);
        int[][] relevant = subjects.stream().map(serving::of).toArray(int[][]::new);
        for (int target : serving.asked()) {
            misses[target] = missesOf(projects.get(target).getId());
        }
        long pairs = Arrays.stream(relevant).mapToLong(some -> some.length).sum();
        workers.expect(subjects.size());
        return pairs < (long) bulkFrom * subjects.size()
                ? oneByOne(subjects, relevant, workers)
                : inBulk(subjects, relevant, workers);
    }

    private static Prospect[] missesOf(ProjectId project) {
        return Arrays.stream(UnmetReason.values())
                .map(reason -> Prospect.none(project, reason))
                .toArray(Prospect[]::new);
    }

    private List<ScreenedCase> oneByOne(List<NeedCase> subjects, int[][] relevant, Workers workers) {
        return workers.map(subjects.size(), index -> {
            workers.advance();
            NeedCase subject = subjects.get(index);
            return screened(subject, relevant[index], target -> judge(target, subject, eligibility::assess));
        });
    }

    private List<ScreenedCase> inBulk(List<NeedCase> subjects, int[][] relevant, Workers workers) {
        if (projects.size() > BulkEligibility.MAX_TARGETS) {
            throw new IllegalArgumentException("there must be at most " + BulkEligibility.MAX_TARGETS + " projects");
        }
        List<CharityProject> asked = asksConflicts()
                ? projects
                : projects.stream().map(Screening::ifOpen).toList();
        int[] order = IntStream.range(0, subjects.size())
                .boxed()
                .sorted(Comparator.comparing(
                        index -> subjects.get(index).household().getResidence()))
                .mapToInt(Integer::intValue)
                .toArray();
        int part = Math.min(LARGEST_PART, Math.max(LEAST_PART, subjects.size() / PARTS));
        ScreenedCase[] screened = new ScreenedCase[subjects.size()];
        workers.run((order.length + part - 1) / part, number -> {
            int[] indexes = Arrays.copyOfRange(order, number * part, Math.min(order.length, (number + 1) * part));
            new Part(subjects, relevant, asked).screen(indexes, screened, workers);
        });
        return Arrays.asList(screened);
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

    private ScreenedCase screened(NeedCase subject, int[] relevant, IntFunction<Prospect> prospect) {
        Prospect[] prospects = new Prospect[relevant.length];
        for (int i = 0; i < relevant.length; i++) {
            int target = relevant[i];
            Optional<UnmetReason> obstacle = obstacles.against(
                    subject.need().getId(), projects.get(target).getId());
            prospects[i] = obstacle.isPresent()
                    ? miss(target, obstacle.get())
                    : besidesReferrals(prospect.apply(target), projects.get(target), subject);
        }
        return new ScreenedCase(subject, scorer.score(subject).priority(), List.of(prospects));
    }

    /** Whoever qualifies has to stand back for another need that was referred to the project already. */
    private Prospect besidesReferrals(Prospect prospect, CharityProject project, NeedCase subject) {
        return prospect.matchable() && obstacles.isClaimed(project, subject)
                ? prospect.withdrawn(UnmetReason.OTHER_NEED_OF_HOUSEHOLD)
                : prospect;
    }

    /** Takes the verdict that the project would give if it were open, where conflicts are not asked about. */
    private Prospect prospect(int target, NeedCase subject, Verdict verdict, Assessor assessor) {
        if (asksConflicts() && verdict != Verdict.ELIGIBLE) {
            return judge(target, subject, assessor);
        }
        CharityProject project = projects.get(target);
        if (!project.getApplicationMode().isForIndividuals()) {
            return miss(target, UnmetReason.NOT_FOR_INDIVIDUALS);
        }
        if (verdict == Verdict.NOT_ELIGIBLE) {
            return miss(target, UnmetReason.CRITERIA_NOT_MET);
        }
        if (!project.isOpen(asOf)) {
            return miss(target, UnmetReason.WINDOW_CLOSED);
        }
        return verdict == Verdict.ELIGIBLE
                ? besidesAid(target, subject, award(project, subject))
                : judge(target, subject, assessor);
    }

    private Award award(CharityProject project, NeedCase subject) {
        return project.getBenefit()
                .flatMap(benefit -> awards.compute(benefit, subject))
                .orElseThrow();
    }

    private Prospect judge(int target, NeedCase subject, Assessor assessor) {
        Assessment assessment = assessor.assess(projects.get(target), subject);
        return assessment
                .award()
                .map(award -> besidesAid(target, subject, award))
                .orElseGet(() -> miss(target, UnmetReasons.of(assessment)));
    }

    /** A case that qualifies may still not be given what it qualifies for, because of what it was given before. */
    private Prospect besidesAid(int target, NeedCase subject, Award award) {
        CharityProject project = projects.get(target);
        return judging.aid()
                .flatMap(ledger -> UnmetReasons.of(
                        ledger.check(project.getStackingRules(), ProposedAid.of(subject, project, award), asOf)))
                .map(reason -> miss(target, reason))
                .orElseGet(() ->
                        Prospect.eligible(project, award, subject.household().getResidence()));
    }

    private Prospect miss(int target, UnmetReason reason) {
        return misses[target][reason.ordinal()];
    }

    /** Tells why a case does or does not qualify. */
    @FunctionalInterface
    private interface Assessor {
        Assessment assess(CharityProject project, NeedCase subject);
    }

    /** Some cases of all, which are decided at once for the projects that serve any of them. */
    private final class Part {

        private final List<NeedCase> subjects;
        private final int[][] relevant;
        private final List<CharityProject> asked;

        Part(List<NeedCase> subjects, int[][] relevant, List<CharityProject> asked) {
            this.subjects = subjects;
            this.relevant = relevant;
            this.asked = asked;
        }

        void screen(int[] indexes, ScreenedCase[] into, Workers workers) {
            int[] targets = targets(indexes);
            BulkEligibility bulk = new BulkEligibility(judging.context(), stoppable(judging.conflicts(), workers));
            Candidates candidates = bulk.assess(
                    Arrays.stream(targets).mapToObj(asked::get).toList(),
                    bulk.tableOf(Arrays.stream(indexes).mapToObj(subjects::get).toList()));
            ListEligibility list = new ListEligibility(eligibility);
            int[] positions = new int[asked.size()];
            for (int i = 0; i < targets.length; i++) {
                positions[targets[i]] = i;
            }
            for (int i = 0; i < indexes.length; i++) {
                workers.advance();
                int row = i;
                NeedCase subject = subjects.get(indexes[i]);
                into[indexes[i]] = screened(
                        subject,
                        relevant[indexes[i]],
                        target -> prospect(target, subject, candidates.verdict(row, positions[target]), list::assess));
            }
        }

        private int[] targets(int[] indexes) {
            BitSet targets = new BitSet();
            for (int index : indexes) {
                for (int target : relevant[index]) {
                    targets.set(target);
                }
            }
            return targets.stream().toArray();
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
    }
}
