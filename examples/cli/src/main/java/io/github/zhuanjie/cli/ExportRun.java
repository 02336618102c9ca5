package io.github.zhuanjie.cli;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.ledger.export.ExportFormat;
import io.github.zhuanjie.ledger.export.LedgerExport;
import io.github.zhuanjie.ledger.export.LedgerRows;
import io.github.zhuanjie.ledger.export.PublicityTable;
import io.github.zhuanjie.ledger.export.Templates;
import io.github.zhuanjie.ledger.export.UnwritableLedgerException;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.report.PublicityBasis;
import io.github.zhuanjie.report.PublicityCase;
import io.github.zhuanjie.report.PublicityList;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what a sheet is made of, and gives what writes it; nothing if the input cannot be used, which the log then says. */
final class ExportRun {

    private final Terminal terminal;
    private final FaultLog log;
    private final RecordReader reader;
    private final ExportFormat format;
    private final Options options;
    private final DivisionRegistry divisions = DivisionRegistry.standard();
    private Location writing = Location.WHOLE;

    ExportRun(Terminal terminal, FaultLog log, ExportFormat format, Options options) {
        this.terminal = terminal;
        this.log = log;
        this.reader = new RecordReader(terminal, log, true);
        this.format = format;
        this.options = options;
    }

    /** How ledgers are written. */
    record Options(boolean allColumns, boolean machineData, boolean masked) {}

    /** Writes a file. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    RecordReader reader() {
        return reader;
    }

    FaultLog log() {
        return log;
    }

    ExportFormat format() {
        return format;
    }

    Body template(LedgerKind kind) {
        return out -> Templates.of(ColumnTable.standard(), terminal.messages()).write(kind, format, out);
    }

    /** Returns the export of the records of a file: what a sheet with all columns leaves out is told where it stands there. */
    private LedgerExport export(Path file) {
        return export(fault ->
                log.add(file, fault.at(writing.withPointer(fault.location().pointer()))));
    }

    private LedgerExport export(Consumer<Fault> leftOut) {
        LedgerExport export = LedgerExport.of(ColumnTable.standard(), divisions, terminal.messages());
        LedgerExport wide = options.allColumns() ? export.withAllColumns(leftOut) : export;
        LedgerExport exact = options.machineData() ? wide.withMachineData() : wide;
        return options.masked() ? exact.masked() : exact;
    }

    /** Adds a record; one that the format cannot hold is logged and left out. */
    private <T> void add(LedgerRows<T> rows, T record, Path file, int line) {
        writing = Location.ofLine(line);
        try {
            rows.add(record);
        } catch (UnwritableLedgerException e) {
            log.add(file, e.getFault().at(Location.ofLine(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Body households(Path file) {
        return out -> {
            try (LedgerRows<Household> rows = export(file).households(format, out)) {
                reader.readLines(file, Household.class, (household, line) -> add(rows, household, file, line));
            }
        };
    }

    Optional<Body> needs(Path file, Path households) throws IOException {
        Caseload caseload = Caseload.read(new MatchFiles(households, file, file), reader, log);
        if (caseload.cases().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(out -> {
            try (LedgerRows<NeedCase> rows = export(file).needs(format, out)) {
                for (NeedCase subject : caseload.cases()) {
                    add(rows, subject, file, caseload.lineOf(subject.need()));
                }
            }
        });
    }

    Optional<Body> supply(Path file) throws IOException {
        Consumer<Fault> leftOut = fault -> {
            int project = fault.location().line().orElseThrow() - 1;
            String pointer = "/projects/" + project + fault.location().pointer();
            log.add(file, fault.at(Location.ofPointer(pointer)));
        };
        return reader.readDocument(file, SupplyList.class)
                .map(list -> out -> export(leftOut).write(list, format, out));
    }

    Body aid(Path file, Optional<Path> households) throws IOException {
        Map<HouseholdId, Household> known = new HashMap<>();
        if (households.isPresent()) {
            reader.readLines(
                    households.get(), Household.class, (household, line) -> known.put(household.getId(), household));
        }
        return out -> {
            try (LedgerRows<AidRecord> rows = export(file).aid(id -> Optional.ofNullable(known.get(id)), format, out)) {
                reader.readLines(file, AidRecord.class, (record, line) -> add(rows, record, file, line));
            }
        };
    }

    /** Names those whom government aids: every recognition of a household is a case, and the list decides. */
    Optional<Body> publicity(Path file, DaySpan days, String contact) throws IOException {
        List<PublicityCase> cases = new ArrayList<>();
        boolean read = reader.readLines(file, Household.class, (household, line) -> {
            for (Recognition recognition :
                    household.getRecognitions().toOptional().orElse(List.of())) {
                cases.add(new PublicityCase(household, new PublicityBasis.Recognised(recognition), Fact.unknown()));
            }
        });
        PublicityList list = PublicityList.of(cases, days);
        PublicityList shown = options.masked() ? list.masked() : list;
        PublicityTable table = new PublicityTable(divisions, terminal.messages());
        return read ? Optional.of(out -> table.write(shown, contact, format, out)) : Optional.empty();
    }
}
