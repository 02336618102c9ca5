package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.MergedRegion;
import io.github.zhuanjie.ledger.table.ReadLimits;
import io.github.zhuanjie.ledger.table.Sheet;
import io.github.zhuanjie.ledger.table.TableFile;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens every kind of file that this module writes with LibreOffice, which takes seconds to start, so that it gets all of them at
 * once. Skipped where there is no LibreOffice.
 */
class LibreOfficeTest {

    private static final Pattern PAGE = Pattern.compile("/Type */Page[^s]");
    /** What takes more than a page: a table a page in the summary, and behind templates and marked copies lists of their own. */
    private static final Map<String, Integer> PAGES =
            Map.of("summary", 8, "template-households", 3, "template-needs", 3, "template-supply", 2, "marked", 2);

    @TempDir
    private Path folder;

    private Path program = Path.of("");

    @BeforeEach
    void findProgram() {
        program = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        assumeTrue(!program.toString().isEmpty(), "no LibreOffice here: what is written was not opened with it");
    }

    @Test
    void libreOfficeSeesTheSameCellsInEveryFile() throws IOException, InterruptedException {
        Map<Path, String> files = write(Locale.CHINA);

        Path converted = convert("xlsx", files.keySet());

        SoftAssertions.assertSoftly(softly ->
                files.forEach((file, name) -> softly.assertThat(cells(converted.resolve(stem(file) + ".xlsx")))
                        .as(stem(file))
                        .isNotEmpty()
                        .isEqualTo(cells(file))));
    }

    @Test
    void everyFileIsPrintedOnAsManyPagesAsItShould() throws IOException, InterruptedException {
        Map<Path, String> files = write(Locale.CHINA);
        files.putAll(write(Locale.ENGLISH));

        Path converted = convert("pdf", files.keySet());

        SoftAssertions.assertSoftly(softly ->
                files.forEach((file, name) -> softly.assertThat(pages(converted.resolve(stem(file) + ".pdf")))
                        .as(stem(file))
                        .isEqualTo(PAGES.getOrDefault(name, 1))));
    }

    /** Writes a file of every kind in both formats; returns what kind each is. */
    private Map<Path, String> write(Locale locale) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Map.Entry<String, ExportSamples.Sample> sample :
                ExportSamples.all(locale).entrySet()) {
            for (ExportFormat format : List.of(ExportFormat.XLSX, ExportFormat.XLS)) {
                Path file = file(sample.getKey(), locale, format);
                Files.write(file, sample.getValue().bytes(format));
                files.put(file, sample.getKey());
            }
        }
        files.put(mark(file("households", locale, ExportFormat.XLSX), locale), "marked");
        return files;
    }

    private Path file(String name, Locale locale, ExportFormat format) {
        return folder.resolve(name + "-" + locale.getLanguage() + "-" + format + format.getExtension());
    }

    private Path mark(Path ledger, Locale locale) throws IOException {
        FaultMarks marks = new FaultMarks();
        marks.add(new CellFault(
                1, Fault.error("RESIDENT_ID_CHECK", new Location(OptionalInt.of(3), OptionalInt.of(7), ""))));
        Path marked = file("marked", locale, ExportFormat.XLSX);
        try (OutputStream out = Files.newOutputStream(marked)) {
            marks.write(ledger, ReadLimits.standard(), Messages.of(locale), out);
        }
        return marked;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private Path convert(String format, Iterable<Path> files) throws IOException, InterruptedException {
        Path converted = folder.resolve(format);
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                converted.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(240, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ended in time").isTrue();
        return converted;
    }

    /** Returns every cell with content, and every region shown as one, by sheet and place. */
    private static Map<String, String> cells(Path path) {
        Map<String, String> cells = new TreeMap<>();
        try (TableFile file = TableFile.open(path, ReadLimits.standard())) {
            for (Sheet sheet : file.getSheets()) {
                String tab = sheet.getName() + (sheet.isHidden() ? " hidden" : "");
                sheet.rows().forEachRemaining(row -> {
                    for (int column = 1; column <= row.cells().size(); column++) {
                        String content = content(row.cell(column));
                        if (!content.isEmpty()) {
                            cells.put(tab + " " + row.number() + " " + column, content);
                        }
                    }
                });
                for (MergedRegion region : sheet.getMergedRegions()) {
                    cells.put(tab + " " + region, "merged");
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return cells;
    }

    /** Returns what a cell holds: of a number the value and its day, since programs write formats in ways of their own. */
    private static String content(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value() + number.day().map(day -> " " + day).orElse("");
        }
        return cell instanceof Cell.Text text ? "text " + text.value() : "";
    }

    private static int pages(Path pdf) {
        try {
            return (int) PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
