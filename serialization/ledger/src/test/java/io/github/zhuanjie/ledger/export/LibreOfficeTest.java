package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.zhuanjie.ledger.FormulaGuard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what is written with LibreOffice and compares the cells. Skipped where there is no LibreOffice. */
class LibreOfficeTest {

    private static final List<String> LEDGERS = List.of("households-all", "needs", "supply", "aid");

    @TempDir
    private Path folder;

    @Test
    void libreOfficeSeesTheSameCellsInEveryFile() throws IOException, InterruptedException {
        Path program = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        assumeTrue(!program.toString().isEmpty(), "no LibreOffice here: what is written was not opened with it");
        Map<Path, byte[]> files = write();

        convert(program, files.keySet());

        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path converted =
                    folder.resolve(file.getKey().getFileName().toString().replaceAll("\\.xlsx?$", ".csv"));
            List<List<String>> expected = rows(new String(file.getValue(), StandardCharsets.UTF_8));
            List<List<String>> seen = rows(Files.readString(converted));
            assertThat(seen.subList(seen.size() - expected.size(), seen.size()))
                    .as(file.getKey().getFileName().toString())
                    .isEqualTo(expected);
        }
    }

    /** Writes files and returns what is to be in them, as CSV. The ledgers have no footers. */
    private Map<Path, byte[]> write() throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        Map<String, ExportSamples.Sample> samples = ExportSamples.all(Locale.CHINA);
        for (String name : LEDGERS) {
            for (ExportFormat format : List.of(ExportFormat.XLSX, ExportFormat.XLS)) {
                Path file = folder.resolve(name + "-" + format + format.getExtension());
                Files.write(file, samples.get(name).bytes(format));
                files.put(file, samples.get(name).bytes(ExportFormat.CSV));
            }
        }
        return files;
    }

    private void convert(Path program, Iterable<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ended in time").isTrue();
    }

    /** Reads rows without empty cells at their ends, and sums without zeros at their ends. */
    private static List<List<String>> rows(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(text)) {
            List<String> cells = new ArrayList<>();
            record.getFields().forEach(cell -> cells.add(FormulaGuard.unescape(plain(cell))));
            while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String plain(String cell) {
        return cell.matches("-?[0-9]+\\.[0-9]{1,2}") ? cell.replaceAll("0$", "").replaceAll("\\.0?$", "") : cell;
    }
}
