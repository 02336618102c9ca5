package io.github.zhuanjie.cli.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.report.AreaLine;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.FunnelTally;
import io.github.zhuanjie.report.KindLine;
import io.github.zhuanjie.report.ProjectStanding;
import io.github.zhuanjie.report.ReasonLine;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.report.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders a report as one HTML page that needs nothing else: no network, no script to draw. */
public final class ReportPage {

    private static final String TEMPLATE = "report.mustache";

    private final ReportSubject subject;
    private final CoordinationReport report;
    private final DivisionRegistry divisions = DivisionRegistry.standard();

    private ReportPage(ReportSubject subject) {
        this.subject = subject;
        this.report = subject.report();
    }

    /**
     * Writes the page in UTF-8.
     *
     * @param subject  what to report on
     * @param locale  the language shown first
     * @param out  where to write; flushed, not closed
     * @throws IOException if writing fails
     */
    public static void write(ReportSubject subject, Locale locale, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // made whole first: a template tells a disk that is full in an exception of its own
        writer.write(template().execute(new ReportPage(subject).model(locale)));
        writer.flush();
    }

    private static Template template() throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream(TEMPLATE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(reader);
        }
    }

    private Map<String, Object> model(Locale locale) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("lang", locale.getLanguage().equals("zh") ? "zh-CN" : "en");
        model.put("area", divisions.nameOf(report.getArea()));
        model.put("asOf", report.getAsOf());
        model.put("synthetic", subject.synthetic());
        headline(model);
        model.put(
                "funnel",
                subject.simulated().map(SimulatedCourse::funnel).stream()
                        .map(ReportPage::funnel)
                        .toList());
        model.put("loop", subject.simulated().stream().map(LoopSection::of).toList());
        model.put("kinds", kinds());
        model.put("areas", areas());
        model.put("reasons", reasons());
        int unmet = report.getTotal().unmet();
        model.put("failed", CountRow.top(subject.deciding().failed(), unmet));
        model.put("missing", CountRow.top(subject.deciding().missing(), unmet));
        model.put("projects", projects());
        model.put(
                "next",
                NextDonationSection.of(report, subject.supply()).stream().toList());
        model.put("fairness", FairnessSection.of(subject.fairness(), divisions));
        footer(model);
        return model;
    }

    private void headline(Map<String, Object> model) {
        Tally total = report.getTotal();
        model.put("households", Numbers.count(subject.households()));
        model.put("persons", Numbers.count(subject.persons()));
        model.put("needs", Numbers.count(total.demand()));
        model.put("eligible", Numbers.count(total.eligible()));
        model.put("served", Numbers.count(total.served()));
        model.put("unmet", Numbers.count(total.unmet()));
        model.put("eligibleShare", Numbers.share(total.eligible(), total.demand()));
        model.put("servedShare", Numbers.share(total.served(), total.demand()));
        model.put("unmetShare", Numbers.share(total.unmet(), total.demand()));
        model.put("projectCount", report.getProjects().size());
        model.put(
                "matchableCount",
                report.getProjects().stream()
                        .filter(line -> line.standing() == ProjectStanding.MATCHABLE)
                        .count());
    }

    private static Map<String, Object> funnel(ReferralFunnel funnel) {
        FunnelTally tally = funnel.getTotal();
        return Map.of(
                "until", funnel.getAsOf(),
                "steps", FunnelStep.of(tally),
                "losses", FunnelLoss.of(funnel),
                "unknown", Numbers.count(tally.getUnknown()),
                "unknownShare", Numbers.share(tally.getUnknown(), tally.getDrafted()));
    }

    private List<Object> kinds() {
        int longest = longest(report.getByKind().stream().map(KindLine::tally).toList());
        return report.getByKind().stream()
                .<Object>map(line -> Map.of(
                        "bar", Bar.of(Bilingual.of(line.kind()), line.tally(), longest), "projects", line.projects()))
                .toList();
    }

    private List<Bar> areas() {
        int longest = longest(report.getByArea().stream().map(AreaLine::tally).toList());
        return report.getByArea().stream()
                .map(line -> Bar.of(name(line), line.tally(), longest))
                .toList();
    }

    private Bilingual name(AreaLine line) {
        String name = divisions.nameOf(line.area());
        return new Bilingual(name, name);
    }

    private static int longest(List<Tally> tallies) {
        return tallies.stream().mapToInt(Tally::demand).max().orElse(0);
    }

    private List<ReasonRow> reasons() {
        int unmet = report.getTotal().unmet();
        int longest =
                report.getByReason().stream().mapToInt(ReasonLine::needs).max().orElse(0);
        return report.getByReason().stream()
                .map(line -> ReasonRow.of(line, unmet, longest))
                .toList();
    }

    private List<ProjectRow> projects() {
        return report.getProjects().stream()
                .map(line -> ProjectRow.of(
                        subject.supply().find(line.use().getProject()).orElseThrow(), line))
                .sorted((a, b) -> Boolean.compare(b.matchable(), a.matchable()))
                .toList();
    }

    private void footer(Map<String, Object> model) {
        MatchingResult plan = subject.plan();
        model.put(
                "algorithm",
                plan.getAlgorithm().name() + " " + plan.getAlgorithm().version());
        model.put(
                "guarantees",
                plan.getGuarantees().stream().sorted().map(Bilingual::of).toList());
        model.put(
                "benefit", report.getProvenBenefit().map(Bilingual::of).stream().toList());
        model.put("fingerprint", plan.getInputFingerprint());
        model.put("supplyTitle", subject.supply().getTitle());
        model.put("supplyVersion", plan.getSupplyListVersion());
    }
}
