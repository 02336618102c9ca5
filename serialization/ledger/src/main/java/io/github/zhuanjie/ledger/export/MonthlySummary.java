package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.aid.AidTotal;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.report.ContributionSummary;
import io.github.zhuanjie.report.ContributionTally;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.FunnelTally;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.report.Tally;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.ReferralState;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The monthly summary (月报) of a civil-affairs office from the reports of the core: needs and help by kind and by part of
 * the area, what became of referrals, what charities gave. Totals are those of the reports, never added up here.
 *
 * <p>A working paper that is not published: a count of one is a person, and its footer says so. Immutable and thread-safe.
 */
public final class MonthlySummary {

    private static final int NAME_WIDTH = 24;
    private static final int COUNT_WIDTH = 11;

    private final CellWords words;

    /**
     * Creates a summary.
     *
     * @param divisions  the names of divisions
     * @param messages  the reader's language
     */
    public MonthlySummary(DivisionRegistry divisions, Messages messages) {
        this.words = new CellWords(messages, divisions);
    }

    /**
     * Writes a sheet for every side of the reports.
     *
     * @param reports  the reports
     * @param format  the kind of file; in CSV, one table follows the other
     * @param out  where to write; closed
     * @throws IOException if writing fails
     */
    public void write(MonthlyReports reports, ExportFormat format, OutputStream out) throws IOException {
        try (TableWriter writer = TableWriter.open(format, words.messages().getLocale(), out)) {
            if (reports.coordination().isPresent()) {
                write(writer, reports.coordination().get());
            }
            if (reports.referrals().isPresent()) {
                write(writer, reports.referrals().get().funnel());
                writeStandings(writer, reports.referrals().get());
            }
            if (!reports.contributions().isEmpty()) {
                write(writer, reports.contributions());
            }
        }
    }

    private void write(TableWriter writer, CoordinationReport report) throws IOException {
        String place = subtitle(report.getArea(), report.getAsOf());
        Stream<List<TableCell>> kinds = report.getByKind().stream()
                .map(line -> row(words.label(line.kind()), counts(line.tally()), TableCell.whole(line.projects())));
        List<TableCell> total = row(total(), counts(report.getTotal()));
        writer.write(
                table("kinds", place, "demand", "eligible", "served", "unmet", "projects"),
                Stream.concat(kinds, Stream.of(total)).toList());
        Stream<List<TableCell>> areas =
                report.getByArea().stream().map(line -> row(words.place(line.area()), counts(line.tally())));
        writer.write(
                table("areas", place, "demand", "eligible", "served", "unmet"),
                Stream.concat(areas, Stream.of(total)).toList());
        writer.write(
                table("reasons", place, "needs"),
                report.getByReason().stream()
                        .map(line -> row(words.label(line.reason()), List.of(TableCell.whole(line.needs()))))
                        .toList());
    }

    private void write(TableWriter writer, ReferralFunnel funnel) throws IOException {
        String place = subtitle(funnel.getArea(), funnel.getAsOf());
        List<List<TableCell>> rows = new ArrayList<>();
        funnel.getByDirection().forEach(line -> rows.add(row(words.label(line.direction()), counts(line.tally()))));
        funnel.getByKind().forEach(line -> rows.add(row(words.label(line.kind()), counts(line.tally()))));
        rows.add(row(total(), counts(funnel.getTotal())));
        writer.write(
                table(
                        "referrals",
                        place,
                        "drafted",
                        "consented",
                        "sent",
                        "accepted",
                        "helped",
                        "notHelped",
                        "pending",
                        "unknown",
                        "withdrawn",
                        "notConsented",
                        "cancelled"),
                rows);
        writer.write(
                table("endings", place, "count"),
                funnel.getByReason().stream()
                        .map(line -> row(words.label(line.reason()), List.of(TableCell.whole(line.referrals()))))
                        .toList());
    }

    private void writeStandings(TableWriter writer, MonthlyReferrals referrals) throws IOException {
        String place = subtitle(referrals.funnel().getArea(), referrals.funnel().getAsOf());
        List<MonthlyReferrals.Direction> directions = referrals.byDirection();
        List<List<TableCell>> states = new ArrayList<>();
        for (ReferralState state : directions.get(0).states().keySet()) {
            states.add(row(
                    words.label(state),
                    directions.stream()
                            .map(each -> TableCell.whole(each.states().get(state)))
                            .toList()));
        }
        writer.write(
                table(
                        "states",
                        place,
                        directions.stream()
                                .map(each -> words.label(each.direction()))
                                .toList()),
                states);
        writer.write(
                table("times", place, "answered", "median", "longest", "late", "overdue"),
                directions.stream()
                        .map(each -> row(words.label(each.direction()), counts(each)))
                        .toList());
    }

    /** What is not known, because no time limits are, stays empty. */
    private static List<TableCell> counts(MonthlyReferrals.Direction direction) {
        MonthlyReferrals.Answers answers = direction.answers();
        return Stream.of(
                        Optional.of(answers.count()),
                        answers.medianDays(),
                        answers.longestDays(),
                        answers.late(),
                        direction.overdue())
                .map(number -> number.map(TableCell::whole).orElse(TableCell.BLANK))
                .toList();
    }

    private void write(TableWriter writer, List<ContributionSummary> contributions) throws IOException {
        List<List<TableCell>> rows = contributions.stream()
                .map(one -> row(
                        one.getProvider().getName(),
                        counts(one.getTotal()),
                        new TableCell.Day(one.getFirstDay()),
                        new TableCell.Day(one.getLastDay())))
                .toList();
        Table table = table(
                "charities",
                "",
                "households",
                "persons",
                "times",
                "money",
                "moneyUnknown",
                "worth",
                "worthUnknown",
                "from",
                "until");
        writer.write(table, rows);
    }

    private String subtitle(DivisionCode area, LocalDate asOf) {
        return words.sheets().get("summary.head", words.fullPlace(area), asOf);
    }

    private String total() {
        return words.sheets().get("summary.total");
    }

    private Table table(String key, String subtitle, String... columns) {
        return table(
                key,
                subtitle,
                Stream.of(columns)
                        .map(column -> words.sheets().get("summary.column." + column))
                        .toList());
    }

    private Table table(String key, String subtitle, List<String> headers) {
        SheetWords sheets = words.sheets();
        Table.Builder table = Table.builder()
                .name(sheets.get("summary." + key))
                .addTitles(sheets.get("summary." + key))
                .addFooter(sheets.get("summary.internal"))
                .portrait(headers.size() <= 5)
                .addColumns(TableColumn.builder()
                        .header(sheets.get("summary." + key + ".first"))
                        .width(headers.size() == 1 ? 2 * NAME_WIDTH : NAME_WIDTH)
                        .build());
        if (!subtitle.isEmpty()) {
            table.addTitles(subtitle);
        }
        for (String header : headers) {
            table.addColumns(TableColumn.builder()
                    .header(header)
                    .format(CellFormat.WHOLE)
                    .width(COUNT_WIDTH)
                    .build());
        }
        return table.build();
    }

    private static List<TableCell> row(String name, List<TableCell> counts, TableCell... more) {
        return Stream.of(Stream.of(TableCell.text(name)), counts.stream(), Stream.of(more))
                .flatMap(cells -> cells)
                .toList();
    }

    private static List<TableCell> wholes(int... numbers) {
        List<TableCell> cells = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            cells.add(TableCell.whole(number));
        }
        return cells;
    }

    private static List<TableCell> counts(Tally tally) {
        return wholes(tally.demand(), tally.eligible(), tally.served(), tally.unmet());
    }

    private static List<TableCell> counts(FunnelTally tally) {
        return wholes(
                tally.getDrafted(),
                tally.getConsented(),
                tally.getSent(),
                tally.getAccepted(),
                tally.getHelped(),
                tally.getNotHelped(),
                tally.pending(),
                tally.getUnknown(),
                tally.getWithdrawn(),
                tally.getNotConsented(),
                tally.getCancelled());
    }

    private static List<TableCell> counts(ContributionTally tally) {
        List<TableCell> cells = wholes(tally.households(), tally.persons(), tally.times());
        for (AidTotal sum : List.of(tally.money(), tally.inKind())) {
            cells.add(new TableCell.Money(sum.known()));
            cells.add(TableCell.whole(sum.unknown()));
        }
        return cells;
    }
}
