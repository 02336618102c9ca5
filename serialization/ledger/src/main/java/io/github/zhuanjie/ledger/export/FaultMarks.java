package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.table.ReadLimits;
import io.github.zhuanjie.ledger.table.Sheet;
import io.github.zhuanjie.ledger.table.TableFile;
import io.github.zhuanjie.ledger.table.UnreadableLedgerException;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The faults of an import, given back to whoever keeps the ledger: an .xlsx with a list of them on its first sheet, and
 * behind it the sheets that were read, each faulty cell in colour and with a note that says what is wrong. It is mended
 * there and imported again.
 *
 * <p>The sheets are copied as a stream: values at their places, merged regions, formulas as the values last saved, CSV too;
 * not their fonts, pictures, macros and links, so that nothing harmful is handed on. Rows and sheets that were hidden stay so. Memory does not grow with the number of
 * rows: of {@value #MAX_FAULTS} faults at most each is listed and coloured, the rest counted, and {@value #MAX_NOTES} cells
 * at most have a note, more of which no spreadsheet opens in reasonable time. The copy holds what the ledger holds: it is as
 * personal as that.
 *
 * <p>Not thread-safe.
 */
public final class FaultMarks {

    /** How many faults are listed and coloured. */
    public static final int MAX_FAULTS = 100_000;

    /** How many cells have a note. */
    public static final int MAX_NOTES = 2_000;

    private static final String APPLICATION = "zhuanjie faults";

    private static final Comparator<CellFault> ORDER = Comparator.comparingInt(CellFault::sheet)
            .thenComparingInt(fault -> row(fault.fault().location()))
            .thenComparingInt(fault -> fault.fault().location().column().orElse(0));

    private final List<CellFault> faults = new ArrayList<>();
    private long errors;
    private long warnings;

    /** Creates marks of nothing. */
    public FaultMarks() {}

    /**
     * Tells whether a file is a copy that this class wrote and that nobody has saved since. One in which a clerk has mended
     * cells is the clerk's: spreadsheet programs write their own names into its properties.
     *
     * @param file  the file
     * @return true if it may be replaced without a loss
     * @throws IOException if it cannot be read
     */
    public static boolean isOwn(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && XlsxFile.isBy(APPLICATION, file);
    }

    static int row(Location location) {
        return location.line().orElse(0);
    }

    /**
     * Adds a fault.
     *
     * @param fault  what is wrong
     */
    public void add(CellFault fault) {
        Objects.requireNonNull(fault, "fault");
        if (fault.isError()) {
            errors++;
        } else {
            warnings++;
        }
        if (faults.size() < MAX_FAULTS) {
            faults.add(fault);
        }
    }

    /**
     * Tells whether nothing was added.
     *
     * @return true if there is nothing to mark
     */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Writes the faults and the sheets. Of a file that cannot be read, or not to its end, the sheets are written as far as
     * they can be.
     *
     * @param ledger  the file that was imported
     * @param limits  how much it may hold
     * @param messages  the reader's language
     * @param out  where to write; closed
     * @throws IOException if reading or writing fails
     */
    public void write(Path ledger, ReadLimits limits, Messages messages, OutputStream out) throws IOException {
        faults.sort(ORDER);
        FaultTexts texts = new FaultTexts(messages);
        try (TableWriter writer = TableWriter.open(APPLICATION, messages.getLocale(), out)) {
            try (TableFile file = TableFile.open(ledger, limits)) {
                List<String> names =
                        file.getSheets().stream().map(Sheet::getName).toList();
                writeList(writer, texts, names);
                MarkedCopy copy = new MarkedCopy(writer, texts, faults);
                for (Sheet sheet : file.getSheets()) {
                    copy.write(sheet);
                }
            } catch (UnreadableLedgerException e) {
                writeListAlone(writer, texts);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private void writeListAlone(TableWriter writer, FaultTexts texts) throws IOException {
        if (!writer.hasSheets()) {
            writeList(writer, texts, List.of());
        }
    }

    private void writeList(TableWriter writer, FaultTexts texts, List<String> sheets) throws IOException {
        long left = errors + warnings - faults.size();
        writer.begin(texts.table(errors, warnings, left));
        int number = 0;
        for (CellFault fault : faults) {
            String name = fault.sheet() > 0 && fault.sheet() <= sheets.size() ? sheets.get(fault.sheet() - 1) : "";
            writer.row(texts.row(++number, fault, name));
        }
    }

    /**
     * Returns the numbers only.
     *
     * @return a text without content
     */
    @Override
    public String toString() {
        return "FaultMarks[" + errors + " errors, " + warnings + " warnings]";
    }
}
