package io.github.zhuanjie.cli;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.closing.AidFeed;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.FollowUpRules;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.ledger.export.MonthlyReferrals;
import io.github.zhuanjie.ledger.export.MonthlyReports;
import io.github.zhuanjie.ledger.export.MonthlySummary;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.report.ContributionSummary;
import io.github.zhuanjie.report.Contributions;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The monthly summary: what a plan could do and, where the documents are given, what became of referrals and what was given. */
final class ExportSummary {

    private final Terminal terminal;
    private final ExportRun run;
    private final Options options;

    ExportSummary(Terminal terminal, ExportRun run, Options options) {
        this.terminal = terminal;
        this.run = run;
        this.options = options;
    }

    /** What a summary is made of besides the plan and its input. */
    static final class Options {

        @Option(names = "--events", paramLabel = "F.ndjson", descriptionKey = "export.events")
        private Optional<Path> events = Optional.empty();

        @Option(names = "--aid", paramLabel = "F.ndjson", descriptionKey = "export.aid")
        private Optional<Path> aid = Optional.empty();

        @Option(names = "--deadlines", paramLabel = "F.json", descriptionKey = "export.deadlines")
        private Optional<Path> deadlines = Optional.empty();

        @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "export.month")
        private Optional<YearMonth> month = Optional.empty();
    }

    Optional<ExportRun.Body> body(Path plan, MatchFiles files) throws IOException {
        Optional<MatchingResult> result = run.reader().readDocument(plan, MatchingResult.class);
        Optional<SupplyList> supply = run.reader().readDocument(files.supply(), SupplyList.class);
        Caseload caseload = Caseload.read(files, run.reader(), run.log());
        if (result.isEmpty() || supply.isEmpty() || caseload.cases().isEmpty()) {
            return Optional.empty();
        }
        DivisionCode area = caseload.area(Optional.empty());
        CoordinationReport report = CoordinationReport.of(area, caseload.cases(), supply.get(), result.get());
        YearMonth month = options.month.orElseGet(() -> YearMonth.from(report.getAsOf()));
        DaySpan days = new DaySpan(month.atDay(1), month.atEndOfMonth());
        List<AidRecord> records = new ArrayList<>();
        Optional<List<ReferralCourse>> courses = courses(days.last());
        Optional<FollowUpRules> rules = rules();
        boolean readable = (options.events.isEmpty() || courses.isPresent())
                && (options.deadlines.isEmpty() || rules.isPresent())
                && (options.aid.isEmpty()
                        || run.reader()
                                .readLines(options.aid.get(), AidRecord.class, (record, line) -> records.add(record)));
        if (!readable) {
            return Optional.empty();
        }
        MonthlyReports reports = new MonthlyReports(
                Optional.of(report),
                courses.map(found -> referrals(area, days.last(), caseload.cases(), found, rules)),
                contributions(
                        AidFeed.coursesInto(AidLedger.of(records), courses.orElse(List.of()))
                                .ledger(),
                        caseload.cases(),
                        days));
        MonthlySummary summary = new MonthlySummary(DivisionRegistry.standard(), terminal.messages());
        return Optional.of(out -> summary.write(reports, run.format(), out));
    }

    private static MonthlyReferrals referrals(
            DivisionCode area,
            LocalDate day,
            Collection<NeedCase> cases,
            List<ReferralCourse> courses,
            Optional<FollowUpRules> rules) {
        return MonthlyReferrals.of(ReferralFunnel.of(area, day, cases, courses), courses, rules);
    }

    /** Reads the referrals as they stood at the end of a day; empty if there is no file of events, or none that can be read. */
    private Optional<List<ReferralCourse>> courses(LocalDate last) throws IOException {
        if (options.events.isEmpty()) {
            return Optional.empty();
        }
        Map<ReferralId, List<ReferralEvent>> events = new TreeMap<>(Comparator.comparing(ReferralId::value));
        boolean read = run.reader().readLines(options.events.get(), ReferralEvent.class, (event, line) -> {
            if (!ChinaDay.of(event.getAt()).isAfter(last)) {
                events.computeIfAbsent(event.getReferral(), id -> new ArrayList<>())
                        .add(event);
            }
        });
        List<ReferralCourse> courses = events.values().stream()
                .flatMap(some -> ReferralHistory.of(Lifecycle.standard(), some).course().stream())
                .toList();
        if (courses.size() < events.size()) {
            terminal.tell("export.summary.unopened", events.size() - courses.size());
        }
        return read ? Optional.of(courses) : Optional.empty();
    }

    private Optional<FollowUpRules> rules() throws IOException {
        return options.deadlines.isEmpty()
                ? Optional.empty()
                : run.reader()
                        .readDocument(options.deadlines.get(), DeadlinePolicy.class)
                        .map(policy -> new FollowUpRules(
                                policy, Lifecycle.standard().getTable(), WorkingCalendar.published()));
    }

    /** Sums up what each charity gave that a record of the month names. */
    private static List<ContributionSummary> contributions(AidLedger ledger, Collection<NeedCase> cases, DaySpan days) {
        Contributions contributions = new Contributions(
                ledger,
                SamePersons.byResidentId(
                        cases.stream().map(NeedCase::household).distinct().toList()));
        List<AidRecord> records =
                ledger.all().bySource(AidSource.CHARITY).decidedBetween(days).getRecords();
        Set<String> withCode = records.stream()
                .filter(record -> record.getProviderCode().isPresent())
                .map(AidRecord::getProvider)
                .collect(Collectors.toSet());
        return records.stream()
                .filter(record -> record.getProviderCode().isPresent() || !withCode.contains(record.getProvider()))
                .map(ExportSummary::provider)
                .distinct()
                .sorted(Comparator.comparing(CharityOrganization::getName)
                        .thenComparing(provider -> provider.getCreditCode().toString()))
                .map(provider -> contributions.summarize(provider, days.first(), days.last()))
                .toList();
    }

    private static CharityOrganization provider(AidRecord record) {
        return CharityOrganization.builder()
                .name(record.getProvider())
                .creditCode(record.getProviderCode())
                .build();
    }
}
