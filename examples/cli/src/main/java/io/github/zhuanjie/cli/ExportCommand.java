package io.github.zhuanjie.cli;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.json.AtomicFile;
import io.github.zhuanjie.ledger.export.ExportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes templates, ledgers, lists and forms. */
@Command(name = "export", sortOptions = false)
final class ExportCommand extends TerminalCommand implements Callable<Integer> {

    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "export.kind")
    private ExportKind kind = ExportKind.HOUSEHOLDS;

    @Option(names = "--in", paramLabel = "FILE", descriptionKey = "export.in")
    private Optional<Path> in = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "F.xlsx|.xls|.csv", descriptionKey = "export.out")
    private Path out = Path.of("");

    @Option(names = "--households", paramLabel = "F.ndjson", descriptionKey = "match.households")
    private Optional<Path> households = Optional.empty();

    @Option(names = "--needs", paramLabel = "F.ndjson", descriptionKey = "match.needs")
    private Optional<Path> needs = Optional.empty();

    @Option(names = "--supply", paramLabel = "F.json", descriptionKey = "match.supply")
    private Optional<Path> supply = Optional.empty();

    @Option(names = "--consents", paramLabel = "F.ndjson", descriptionKey = "export.consents")
    private Optional<Path> consents = Optional.empty();

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "export.id")
    private Optional<String> id = Optional.empty();

    @Option(names = "--all-columns", descriptionKey = "export.all")
    private boolean allColumns;

    @Option(names = "--machine-data", descriptionKey = "export.machine")
    private boolean machineData;

    @Option(names = "--masked", descriptionKey = "export.masked")
    private boolean masked;

    @Option(names = "--gb18030", descriptionKey = "export.gb18030")
    private boolean gb18030;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "export.from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--days", paramLabel = "N", defaultValue = "7", descriptionKey = "export.days")
    private int days;

    @Option(names = "--contact", paramLabel = "TEXT", descriptionKey = "export.contact")
    private Optional<String> contact = Optional.empty();

    @Mixin
    private final ExportSummary.Options summary = new ExportSummary.Options();

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat format = format();
        outputFile(out);
        if (machineData && (!allColumns || masked)) {
            throw new UsageException("usage.export.machine");
        }
        FaultLog log = new FaultLog(terminal(), terminal().err());
        ExportRun run = new ExportRun(terminal(), log, format, new ExportRun.Options(allColumns, machineData, masked));
        Optional<ExportRun.Body> body =
                in.isEmpty() || RecordReader.isReadable(in.get(), log) ? body(run) : Optional.empty();
        if (body.isPresent()) {
            AtomicFile.write(out, body.get()::write);
            terminal().out().println(terminal().text("export.done", Terminal.printable(out.toString())));
        }
        return log.exitCode();
    }

    private ExportFormat format() {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(ExportFormat.XLSX.getExtension())) {
            return ExportFormat.XLSX;
        }
        if (name.endsWith(ExportFormat.XLS.getExtension())) {
            return ExportFormat.XLS;
        }
        if (name.endsWith(ExportFormat.CSV.getExtension())) {
            return gb18030 ? ExportFormat.CSV_GB18030 : ExportFormat.CSV;
        }
        throw new UsageException("usage.export.format");
    }

    private Optional<ExportRun.Body> body(ExportRun run) throws IOException {
        if (kind.template().isPresent()) {
            return Optional.of(run.template(kind.template().get()));
        }
        return switch (kind) {
            case HOUSEHOLDS -> Optional.of(run.households(input()));
            case NEEDS -> run.needs(input(), required(households, "--households"));
            case SUPPLY -> run.supply(input());
            case AID -> Optional.of(run.aid(input(), households));
            case PUBLICITY -> run.publicity(input(), span(), contact.orElse(""));
            case SUMMARY ->
                new ExportSummary(terminal(), run, summary)
                        .body(
                                input(),
                                new MatchFiles(
                                        required(households, "--households"),
                                        required(needs, "--needs"),
                                        required(supply, "--supply")));
            default ->
                new ExportReferral(terminal(), run)
                        .body(
                                kind,
                                input(),
                                required(id, "--id"),
                                new ExportReferral.About(households, needs, consents));
        };
    }

    private Path input() {
        return required(in, "--in");
    }

    private DaySpan span() {
        LocalDate first = Days.given(from, "--from");
        if (days < 1 || days > 366) {
            throw new UsageException("usage.value", "--days");
        }
        return new DaySpan(first, first.plusDays(days - 1L));
    }
}
