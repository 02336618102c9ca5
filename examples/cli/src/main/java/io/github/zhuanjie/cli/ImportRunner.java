package io.github.zhuanjie.cli;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.json.AtomicFile;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.HouseholdIndex;
import io.github.zhuanjie.ledger.ImportSettings;
import io.github.zhuanjie.ledger.LedgerReader;
import io.github.zhuanjie.ledger.LedgerReport;
import io.github.zhuanjie.ledger.LedgerSink;
import io.github.zhuanjie.ledger.RowSpan;
import io.github.zhuanjie.ledger.SkipReason;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Imports one file: records into one file, as a whole or not at all, and a list of faults beside the ledger. */
final class ImportRunner {

    private final Terminal terminal;
    private final ImportSettings.Builder settings;
    private final FaultLog log;
    private final ZhuanjieValidator validator = ZhuanjieValidator.standard();
    private final ImportFaults faults;

    ImportRunner(Terminal terminal, ImportSettings.Builder settings, FaultLog log) {
        this.terminal = terminal;
        this.settings = settings;
        this.log = log;
        this.faults = new ImportFaults(terminal);
    }

    /** Reads households to which needs and aid are joined; false if their file cannot be read. */
    boolean join(Path households) throws IOException {
        HouseholdIndex index = new HouseholdIndex();
        boolean read = new RecordReader(terminal, log, true)
                .readLines(households, Household.class, (household, line) -> index.add(household));
        settings.households(index);
        return read;
    }

    int run(Path file, LedgerKind kind, Path out) throws IOException {
        ImportSettings built = settings.build();
        LedgerReport report = switch (kind) {
            case HOUSEHOLDS -> lines(LedgerReader.households(built), Household.class, file, out);
            case NEEDS -> lines(LedgerReader.needs(built), Need.class, file, out);
            case AID -> lines(LedgerReader.aid(built), AidRecord.class, file, out);
            case SUPPLY -> supply(built, file, out);
        };
        tell(report, built, out);
        faults.write(file);
        return report.errors() == 0 ? 0 : 1;
    }

    private <T> LedgerReport lines(LedgerReader<T> reader, Class<T> type, Path file, Path out) throws IOException {
        try (AtomicFile target = AtomicFile.create(out)) {
            NdjsonWriter<T> writer = NdjsonWriter.open(ZhuanjieJson.strict(), type, target.outputStream());
            LedgerReport report = read(reader.checking(validator::validate), file, writer::write);
            writer.close();
            target.commit();
            return report;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A supply list is one document; without a good project there is none. */
    private LedgerReport supply(ImportSettings built, Path file, Path out) throws IOException {
        List<CharityProject> projects = new ArrayList<>();
        LedgerReport report = read(LedgerReader.supply(built).checking(validator::validate), file, projects::add);
        if (!projects.isEmpty()) {
            String name = String.valueOf(file.getFileName());
            SupplyList list = SupplyList.builder()
                    .id(SupplyListId.of(
                            Identifiers.derived("S-", built.getArea().toString(), name)))
                    .version(1)
                    .title(terminal.text(
                            "import.supply.title", built.getDivisions().nameOf(built.getArea())))
                    .area(built.getArea())
                    .asOf(built.getAsOf())
                    .projects(projects)
                    .build();
            AtomicFile.write(out, stream -> writeLine(list, stream));
        }
        return report;
    }

    private static void writeLine(SupplyList list, OutputStream stream) throws IOException {
        ZhuanjieJson.strict().write(list, stream);
        stream.write('\n');
    }

    /** Takes records and may fail. */
    private interface Target<T> {
        void write(T record) throws IOException;
    }

    private <T> LedgerReport read(LedgerReader<T> reader, Path file, Target<T> target) throws IOException {
        try (Progress progress = Progress.start(terminal, "progress.import", -1)) {
            return reader.read(file, new LedgerSink<T>() {
                @Override
                public void record(T record, RowSpan rows) {
                    progress.step();
                    try {
                        target.write(record);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void fault(CellFault fault) {
                    faults.add(fault);
                }
            });
        }
    }

    private void tell(LedgerReport report, ImportSettings built, Path out) {
        terminal.tell(
                "import.day", built.getAsOf().toString(), built.getDivisions().fullNameOf(built.getArea()));
        if (!report.complete()) {
            terminal.tell("import.incomplete");
        }
        for (SkipReason reason : SkipReason.values()) {
            long rows = report.rows().bySkipReason().getOrDefault(reason, 0L);
            if (rows > 0) {
                terminal.tell("import.skipped", terminal.text("import.skipped." + reason.getCode()), rows);
            }
        }
        faults.tell();
        terminal.tell(
                "import.done",
                report.rows().read(),
                report.rows().used(),
                report.records(),
                report.rows().faulty(),
                report.rows().skipped(),
                Terminal.printable(out.toString()));
    }
}
