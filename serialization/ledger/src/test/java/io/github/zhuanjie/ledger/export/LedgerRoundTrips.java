package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.ImportSettings;
import io.github.zhuanjie.ledger.LedgerReader;
import io.github.zhuanjie.ledger.LedgerSink;
import io.github.zhuanjie.ledger.exact.ExactData;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes records to a real file and reads it: what differs, and what was told while it was written.
 *
 * @param <T> the type of the records that come back
 */
final class LedgerRoundTrips<T> {

    /** Import is told another day and another area than the records know: the rows have to say theirs. */
    private static final ImportSettings SETTINGS = ImportSettings.builder()
            .area(DivisionCode.of("321081"))
            .asOf(LocalDate.of(2031, 7, 9))
            .build();

    private final Writer<T> writer;
    private final LedgerReader<T> reader;
    private final Function<T, String> id;

    private LedgerRoundTrips(Writer<T> writer, LedgerReader<T> reader, Function<T, String> id) {
        this.writer = writer;
        this.reader = reader;
        this.id = id;
    }

    private interface Writer<T> {
        void write(List<T> records, LedgerExport export, ExportFormat format, OutputStream out) throws IOException;
    }

    /**
     * What came of it.
     *
     * @param told  pointers that were told, by the number of the record
     * @param differing  pointers that differ, by the number of the record
     * @param errors  errors of reading
     */
    record Outcome<T>(
            Map<Integer, List<String>> told,
            Map<Integer, List<String>> differing,
            List<T> back,
            List<CellFault> errors) {}

    static LedgerRoundTrips<Household> households() {
        Writer<Household> writer = (records, export, format, out) -> {
            try (LedgerRows<Household> rows = export.households(format, out)) {
                rows.addAll(records);
            }
        };
        return new LedgerRoundTrips<>(
                writer,
                LedgerReader.households(SETTINGS),
                record -> record.getId().value());
    }

    /** Needs of households that have them. */
    static LedgerRoundTrips<Need> needs(Map<Need, Household> households) {
        Writer<Need> writer = (records, export, format, out) -> {
            try (LedgerRows<NeedCase> rows = export.needs(format, out)) {
                for (Need need : records) {
                    Household household = households.get(need);
                    rows.add(new NeedCase(
                            household, household.findMember(need.getPerson()).orElseThrow(), need));
                }
            }
        };
        return new LedgerRoundTrips<>(
                writer, LedgerReader.needs(SETTINGS), record -> record.getId().value());
    }

    static LedgerRoundTrips<AidRecord> aid(Optional<Household> household) {
        Writer<AidRecord> writer = (records, export, format, out) -> {
            try (LedgerRows<AidRecord> rows = export.aid(known -> household, format, out)) {
                rows.addAll(records);
            }
        };
        return new LedgerRoundTrips<>(
                writer, LedgerReader.aid(SETTINGS), record -> record.getId().value());
    }

    static LedgerRoundTrips<CharityProject> supply() {
        Writer<CharityProject> writer = (records, export, format, out) -> export.write(list(records), format, out);
        return new LedgerRoundTrips<>(
                writer, LedgerReader.supply(SETTINGS), record -> record.getId().value());
    }

    private static SupplyList list(List<CharityProject> projects) {
        return SupplyList.builder()
                .id(SupplyListId.of("S-1"))
                .version(1)
                .title("供给清单")
                .area(DivisionCode.of("321081"))
                .asOf(LocalDate.of(2026, 6, 1))
                .projects(projects)
                .build();
    }

    static LedgerExport export(Locale language) {
        return LedgerExport.of(ColumnTable.standard(), DivisionRegistry.standard(), Messages.of(language));
    }

    Outcome<T> run(List<T> records, LedgerExport export, ExportFormat format) throws IOException {
        Map<Integer, List<String>> told = new LinkedHashMap<>();
        Path file = Files.createTempFile("ledger", format.getExtension());
        try {
            LedgerExport telling = export.withAllColumns(fault -> add(told, fault));
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.write(records, telling, format, out);
            }
            List<T> back = new ArrayList<>();
            List<CellFault> faults = new ArrayList<>();
            reader.read(file, LedgerSink.into(back, faults));
            faults.removeIf(fault -> !fault.isError());
            return new Outcome<>(told, differing(records, back), back, faults);
        } finally {
            Files.delete(file);
        }
    }

    private static void add(Map<Integer, List<String>> told, Fault fault) {
        assertThat(fault.code()).isEqualTo("LEDGER_LEFT_OUT");
        told.computeIfAbsent(fault.location().line().orElseThrow(), line -> new ArrayList<>())
                .add(fault.location().pointer());
    }

    private Map<Integer, List<String>> differing(List<T> records, List<T> back) {
        Map<Integer, List<String>> differing = new LinkedHashMap<>();
        Map<String, T> byId = new LinkedHashMap<>();
        back.forEach(record -> byId.put(id.apply(record), record));
        for (int i = 0; i < records.size(); i++) {
            T found = byId.remove(id.apply(records.get(i)));
            List<String> pointers = found == null ? List.of("") : ExactData.differences(found, records.get(i));
            if (!pointers.isEmpty()) {
                differing.put(i + 1, pointers);
            }
        }
        assertThat(byId).as("records that nobody wrote").isEmpty();
        return differing;
    }
}
