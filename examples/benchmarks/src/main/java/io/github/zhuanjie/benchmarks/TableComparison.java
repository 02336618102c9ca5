package io.github.zhuanjie.benchmarks;

import com.github.pjfanning.xlsx.StreamingReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.zhuanjie.ledger.table.ReadLimits;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.ledger.table.Sheet;
import io.github.zhuanjie.ledger.table.TableFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Reads all cells of a ledger beside what somebody would write with the libraries alone: .xlsx beside the event reader of POI
 * and beside excel-streaming-reader, CSV beside FastCSV. Decides what limits, strict character sets and typed cells cost, and whether a county's ledger fits into
 * 256 MB.
 *
 * <p>The two ways of a file take turns; the first turn is left out, and medians of the others are told, of time by the clock
 * and of CPU time of the process, the collector's threads among it.
 */
public final class TableComparison {

    private static final int TURNS = 5;
    private static final double GIGA = 1e9;
    private static final int CACHED = 256;
    private static final int BUFFER = 1 << 16;

    private final PrintWriter out;

    TableComparison(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs the comparison.
     *
     * @param args  the folder with {@code ledger.xlsx} and {@code ledger.csv} as {@link TableFiles} writes them
     * @throws Exception if a file cannot be read
     */
    public static void main(String[] args) throws Exception {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        TableComparison comparison = new TableComparison(out);
        Path xlsx = Path.of(args[0], "ledger.xlsx");
        Path csv = Path.of(args[0], "ledger.csv");
        comparison.compare(".xlsx", "POI", () -> readWithPoi(xlsx), () -> read(xlsx));
        comparison.compare(".xlsx", "excel-streaming-reader", () -> readWithStreamingReader(xlsx), () -> read(xlsx));
        comparison.compare("CSV", "FastCSV", () -> readWithFastCsv(csv), () -> read(csv));
        comparison.tellMachine();
    }

    void tellMachine() {
        out.println("load "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + ", heap at most "
                + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB");
    }

    private record Turn(int rows, double wall, double cpu) {}

    void compare(String kind, String library, Callable<Integer> plain, Callable<Integer> ours) throws Exception {
        List<Turn> plainTurns = new ArrayList<>();
        List<Turn> ourTurns = new ArrayList<>();
        for (int i = 0; i <= TURNS; i++) {
            Turn one = measure(plain);
            Turn two = measure(ours);
            if (i == 0) {
                tell(kind + " first turn, " + library, one);
                tell(kind + " first turn, zhuanjie", two);
            } else {
                plainTurns.add(one);
                ourTurns.add(two);
            }
        }
        Turn one = median(plainTurns);
        Turn two = median(ourTurns);
        tell(kind + ", " + library, one);
        tell(kind + ", zhuanjie", two);
        out.println(String.format(Locale.ROOT, "%-30s %.2f times the CPU of %s", kind, two.cpu() / one.cpu(), library));
    }

    private void tell(String name, Turn turn) {
        out.println(String.format(
                Locale.ROOT,
                "%-30s %8d rows %7.2f s by the clock %7.2f s CPU %9.0f rows a CPU second",
                name,
                turn.rows(),
                turn.wall(),
                turn.cpu(),
                turn.rows() / turn.cpu()));
    }

    private static Turn measure(Callable<Integer> way) throws Exception {
        long cpu = cpuTime();
        long start = System.nanoTime();
        int rows = way.call();
        return new Turn(rows, (System.nanoTime() - start) / GIGA, (cpuTime() - cpu) / GIGA);
    }

    private static Turn median(List<Turn> turns) {
        return new Turn(
                turns.get(0).rows(),
                turns.stream().mapToDouble(Turn::wall).sorted().toArray()[TURNS / 2],
                turns.stream().mapToDouble(Turn::cpu).sorted().toArray()[TURNS / 2]);
    }

    private static long cpuTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseThrow(() -> new IllegalStateException("the system does not tell the CPU time of a process"));
    }

    private static int read(Path path) throws Exception {
        int rows = 0;
        try (TableFile file = TableFile.open(path, ReadLimits.standard())) {
            Sheet sheet = file.getSheets().get(0);
            sheet.getMergedRegions();
            for (Iterator<Row> iterator = sheet.rows(); iterator.hasNext(); ) {
                rows += iterator.next().cells().isEmpty() ? 0 : 1;
            }
        }
        return rows;
    }

    static int readWithFastCsv(Path path) throws Exception {
        int rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(path)) {
            for (CsvRecord record : reader) {
                rows += record.getFields().isEmpty() ? 0 : 1;
            }
        }
        return rows;
    }

    static int readWithPoi(Path path) throws Exception {
        Counter counter = new Counter();
        try (OPCPackage parts = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
            try (InputStream sheet = reader.getSheetsData().next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), null, texts, counter, new DataFormatter(Locale.ENGLISH), false));
                xml.parse(new InputSource(sheet));
            }
        }
        return counter.rows;
    }

    /** As its documentation shows, with as many rows at a time as we read ahead. */
    private static int readWithStreamingReader(Path path) throws Exception {
        int rows = 0;
        try (Workbook workbook = StreamingReader.builder()
                .rowCacheSize(CACHED)
                .bufferSize(BUFFER)
                .open(path.toFile())) {
            for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(0)) {
                int cells = 0;
                for (Cell cell : row) {
                    cells += cell.getStringCellValue().isEmpty() ? 0 : 1;
                }
                rows += cells > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    private static final class Counter implements XSSFSheetXMLHandler.SheetContentsHandler {

        private int rows;
        private int cells;

        @Override
        public void startRow(int number) {
            cells = 0;
        }

        @Override
        public void endRow(int number) {
            rows += cells > 0 ? 1 : 0;
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            cells += value.isEmpty() ? 0 : 1;
        }
    }
}
