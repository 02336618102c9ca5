package io.github.zhuanjie.cli;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.ledger.ImportSettings;
import io.github.zhuanjie.ledger.LedgerKey;
import io.github.zhuanjie.ledger.layout.CategorySource;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LayoutFile;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a ledger of an office and writes its records; what is wrong in it is listed beside it. */
@Command(name = "import", sortOptions = false)
final class ImportCommand extends TerminalCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private Path file = Path.of("");

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "households|needs|supply|aid",
            descriptionKey = "import.kind")
    private LedgerKind kind = LedgerKind.HOUSEHOLDS;

    @Option(names = "--out", paramLabel = "F.ndjson", descriptionKey = "import.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--area", paramLabel = "CODE", descriptionKey = "import.area")
    private Optional<String> area = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "import.asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "import.key")
    private Optional<Path> keyFile = Optional.empty();

    @Option(names = "--households", paramLabel = "F.ndjson", descriptionKey = "import.households")
    private Optional<Path> households = Optional.empty();

    @Option(names = "--category-from", paramLabel = "file|sheet", descriptionKey = "import.category")
    private Optional<CategorySource> categoryFrom = Optional.empty();

    @Option(names = "--layout", paramLabel = "L.json", descriptionKey = "import.layout")
    private Optional<Path> layoutFile = Optional.empty();

    @Option(names = "--columns", paramLabel = "C.csv", descriptionKey = "import.columns")
    private Optional<Path> columnsFile = Optional.empty();

    @Option(names = "--suggest", paramLabel = "L.json", descriptionKey = "import.suggest")
    private Optional<Path> suggest = Optional.empty();

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        FaultLog log = new FaultLog(terminal(), terminal().err());
        if (!RecordReader.isReadable(file, log)) {
            return log.exitCode();
        }
        Optional<ColumnTable> columns = columns(log);
        if (columns.isEmpty()) {
            return log.exitCode();
        }
        if (suggest.isPresent()) {
            return new ImportSuggestion(terminal(), log).write(file, kind, columns.get(), suggest.get());
        }
        Optional<Layout> layout = layout(columns.get(), log);
        if (layout.isEmpty()) {
            return log.exitCode();
        }
        ImportRunner runner = new ImportRunner(terminal(), settings(columns.get(), layout.get()), log);
        if (households.isPresent() && !runner.join(households.get())) {
            return log.exitCode();
        }
        return runner.run(file, kind, outFile());
    }

    private Path outFile() throws IOException {
        Path target = outputFile(required(out, "--out"));
        if (Files.exists(target) && Files.isSameFile(target, file)) {
            throw new UsageException("usage.value", "--out");
        }
        ImportFaults.requireFree(file, target);
        return target;
    }

    private Optional<ColumnTable> columns(FaultLog log) throws IOException {
        if (columnsFile.isEmpty()) {
            return Optional.of(ColumnTable.standard());
        }
        if (!RecordReader.isReadable(columnsFile.get(), log)) {
            return Optional.empty();
        }
        try (Reader csv = Files.newBufferedReader(columnsFile.get(), StandardCharsets.UTF_8)) {
            Outcome<ColumnTable> read = ColumnTable.read(csv);
            log.add(columnsFile.get(), read.faults());
            return read.value();
        }
    }

    private Optional<Layout> layout(ColumnTable columns, FaultLog log) throws IOException {
        Optional<Layout> layout = layoutFile.isEmpty() ? Optional.of(Layout.of(kind)) : Optional.empty();
        if (layoutFile.isPresent() && RecordReader.isReadable(layoutFile.get(), log)) {
            try (InputStream in = Files.newInputStream(layoutFile.get())) {
                Outcome<Layout> read = LayoutFile.read(in, columns);
                log.add(layoutFile.get(), read.faults());
                layout = read.value();
            }
        }
        if (layout.isPresent() && layout.get().getKind() != kind) {
            throw new UsageException("usage.layout.kind", layout.get().getKind().getCode());
        }
        return layout.map(found -> categoryFrom.map(found::withCategoryFrom).orElse(found));
    }

    private ImportSettings.Builder settings(ColumnTable columns, Layout layout) throws IOException {
        DivisionCode place = required(area.map(Areas::known).or(layout::getArea), "--area");
        ImportSettings.Builder settings = ImportSettings.builder()
                .area(place)
                .asOf(Days.given(asOf.or(layout::getAsOf), "--as-of"))
                .columns(columns)
                .layout(layout);
        if (keyFile.isPresent()) {
            settings.key(key(keyFile.get()));
        }
        return settings;
    }

    private static LedgerKey key(Path keyFile) throws IOException {
        byte[] secret = Files.readAllBytes(keyFile);
        if (secret.length < LedgerKey.MIN_BYTES) {
            throw new UsageException("usage.key", LedgerKey.MIN_BYTES);
        }
        return LedgerKey.of(secret);
    }
}
