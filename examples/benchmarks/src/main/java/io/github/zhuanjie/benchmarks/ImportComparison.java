package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.ImportSettings;
import io.github.zhuanjie.ledger.LedgerKey;
import io.github.zhuanjie.ledger.LedgerReader;
import io.github.zhuanjie.ledger.LedgerReport;
import io.github.zhuanjie.ledger.LedgerSink;
import io.github.zhuanjie.ledger.RowSpan;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Imports a roster into households, beside going through the same file with POI or FastCSV alone. Decides what it costs to find
 * the columns, read words as codes, check numbers and build values, and whether 100,000 rows fit into 15 seconds and 256 MB.
 */
public final class ImportComparison {

    private static final int KEY_BYTES = 32;

    private ImportComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args  the folder with {@code roster.xlsx} and {@code roster.csv} as {@link RosterFiles} writes them
     * @throws Exception if a file cannot be read
     */
    public static void main(String[] args) throws Exception {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        TableComparison comparison = new TableComparison(out);
        Path xlsx = Path.of(args[0], "roster.xlsx");
        Path csv = Path.of(args[0], "roster.csv");
        comparison.compare("import .xlsx", "POI", () -> TableComparison.readWithPoi(xlsx), () -> read(xlsx));
        comparison.compare("import CSV", "FastCSV", () -> TableComparison.readWithFastCsv(csv), () -> read(csv));
        comparison.tellMachine();
    }

    private static int read(Path file) throws Exception {
        ImportSettings settings = ImportSettings.builder()
                .area(DivisionCode.of("321081"))
                .asOf(LocalDate.of(2024, 5, 31))
                .key(LedgerKey.of(new byte[KEY_BYTES]))
                .build();
        LedgerReport report = LedgerReader.households(settings).read(file, new LedgerSink<Household>() {
            @Override
            public void record(Household record, RowSpan rows) {
                // taken and let go, as a writer does
            }

            @Override
            public void fault(CellFault fault) {
                throw new IllegalStateException("the roster must be without faults: " + fault);
            }
        });
        return Math.toIntExact(report.rows().read());
    }
}
