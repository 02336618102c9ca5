package io.github.zhuanjie.cli;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.cli.referral.Draft;
import io.github.zhuanjie.cli.report.DecidingCounts;
import io.github.zhuanjie.cli.report.ReportPage;
import io.github.zhuanjie.cli.report.ReportSubject;
import io.github.zhuanjie.cli.report.SimulatedCourse;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.BenefitText;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.ledger.UnmetNeedsLedger;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.RunStage;
import io.github.zhuanjie.matching.StageTimes;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityScorer;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.FairnessReport;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The main job: read, match, write. */
final class MatchRun {

    static final String PLAN = "plan.json";
    static final String UNMET = "unmet-needs.csv";
    static final String REPORT = "report.html";

    private final Terminal terminal;
    private final MatchOptions options;
    private final AfterDrafting afterDrafting;
    private final ZhuanjieJson json = ZhuanjieJson.strict();

    MatchRun(Terminal terminal, MatchOptions options, AfterDrafting afterDrafting) {
        this.terminal = terminal;
        this.options = options;
        this.afterDrafting = afterDrafting;
    }

    /**
     * Matches the files. Good households and needs are matched even if others have faults; the supply list is used
     * whole or not at all, because a project that is missing shifts the grants of all others.
     *
     * @return 0, or 1 if there were faults
     */
    int run(MatchFiles files, Path out) throws IOException {
        FaultLog log = new FaultLog(terminal, terminal.err());
        RecordReader reader = new RecordReader(terminal, log, true);
        Optional<SupplyList> supply = reader.readDocument(files.supply(), SupplyList.class);
        Caseload caseload = Caseload.read(files, reader, log);
        if (supply.isEmpty() || caseload.cases().isEmpty()) {
            String reason = supply.isEmpty() ? "match.nothing.supply" : "match.nothing.cases";
            terminal.tell("match.nothing", terminal.text(reason));
            return Math.max(1, log.exitCode());
        }
        caseload.area(options.area());
        write(out, supply.get(), caseload);
        if (log.errors() > 0) {
            terminal.tell("match.faults", log.errors());
        }
        return log.exitCode();
    }

    private void write(Path out, SupplyList supply, Caseload caseload) throws IOException {
        terminal.tell(
                "match.matching",
                supply.getProjects().size(),
                options.algorithm().getName());
        MatchingPlanner planner = MatchingPlanner.of(
                        EvaluationContext.on(options.asOf()), PriorityPolicy.standard(), options.algorithm())
                .withSeed(options.key());
        MatchingResult plan = plan(planner, supply, caseload);
        try (OutputFolder folder = OutputFolder.open(out)) {
            OutputStream planFile = folder.create(PLAN);
            try (Meanwhile planning = Meanwhile.start(() -> {
                json.writePretty(plan, planFile);
                folder.finish(PLAN);
            })) {
                writeOthers(folder, plan, supply, caseload);
                planning.finish();
            }
            folder.commit();
        }
        summarize(out, plan, caseload);
    }

    private MatchingResult plan(MatchingPlanner planner, SupplyList supply, Caseload caseload) {
        MatchingResult plan;
        StageTimes times = new StageTimes(RunControl.none().withThreads(options.threads()));
        try (Progress progress =
                Progress.start(terminal, "progress.match", caseload.cases().size())) {
            plan = planner.plan(progress.over(caseload.cases()), supply, times);
        }
        times.stop();
        terminal.tell("match.times", seconds(times));
        return plan;
    }

    /** Writes what follows from the plan. */
    private void writeOthers(OutputFolder folder, MatchingResult plan, SupplyList supply, Caseload caseload)
            throws IOException {
        Optional<SimulatedCourse> simulated =
                afterDrafting.write(folder, drafts(plan, supply, caseload), supply, caseload.area(options.area()));
        new UnmetNeedsLedger(DivisionRegistry.standard(), terminal.messages())
                .writeCsv(plan.getUnmetNeeds(), caseload.byNeed(), supply, folder.create(UNMET));
        try (OutputStream stream = folder.create(REPORT)) {
            ReportSubject subject = subject(plan, supply, caseload, simulated);
            ReportPage.write(subject, terminal.messages().getLocale(), stream);
        }
    }

    private static Object[] seconds(StageTimes times) {
        return Stream.of(RunStage.values())
                .map(stage -> times.getTimes().getOrDefault(stage, Duration.ZERO))
                .map(took -> BigDecimal.valueOf(took.toMillis(), 3)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString())
                .toArray();
    }

    private ReportSubject subject(
            MatchingResult plan, SupplyList supply, Caseload caseload, Optional<SimulatedCourse> simulated) {
        DivisionCode area = caseload.area(options.area());
        CoordinationReport report = CoordinationReport.of(area, caseload.cases(), supply, plan);
        DecidingCounts deciding = DecidingCounts.of(
                plan.getUnmetNeeds(), caseload.byNeed(), supply, EvaluationContext.on(options.asOf()));
        return new ReportSubject(
                report,
                fairness(area, plan, caseload),
                plan,
                supply,
                deciding,
                caseload.households(),
                caseload.persons(),
                options.synthetic(),
                simulated);
    }

    private FairnessReport fairness(DivisionCode area, MatchingResult plan, Caseload caseload) {
        EvaluationContext context = EvaluationContext.on(options.asOf());
        PriorityScorer scorer = PriorityScorer.of(
                PriorityPolicy.standard(), context.asOf(), context.standards(), context.factsValidFor());
        return FairnessReport.of(area, caseload.cases(), plan, scorer);
    }

    private List<Draft> drafts(MatchingResult plan, SupplyList supply, Caseload caseload) {
        Party office = Offices.civilAffairs(caseload.area(options.area()));
        Map<ProjectId, CharityProject> projects = new HashMap<>();
        supply.getProjects().forEach(project -> projects.put(project.getId(), project));
        List<Draft> drafts = new ArrayList<>();
        for (Grant grant : plan.getGrants()) {
            NeedCase subject = caseload.byNeed().get(grant.getNeed());
            CharityProject project = projects.get(grant.getProject());
            drafts.add(
                    new Draft(ReferralDrafts.draft(grant, subject, project, office, options.asOf()), subject, project));
        }
        return drafts;
    }

    private void summarize(Path out, MatchingResult plan, Caseload caseload) {
        terminal.out()
                .println(terminal.text(
                        "match.summary",
                        caseload.households(),
                        caseload.cases().size(),
                        plan.getGrants().size(),
                        plan.getUnmetNeeds().size()));
        Stream.of(List.of(PLAN), afterDrafting.files(), List.of(UNMET, REPORT))
                .flatMap(List::stream)
                .forEach(name -> terminal.out().println("  " + out.resolve(name)));
        plan.getProvenBenefit()
                .ifPresent(proven -> terminal.out().println(new BenefitText(terminal.messages()).line(proven)));
    }
}
