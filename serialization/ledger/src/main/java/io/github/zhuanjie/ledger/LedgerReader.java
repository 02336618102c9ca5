package io.github.zhuanjie.ledger;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.LedgerReport.SheetReport;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.ledger.table.Sheet;
import io.github.zhuanjie.ledger.table.TableFile;
import io.github.zhuanjie.ledger.table.UnreadableLedgerException;
import io.github.zhuanjie.need.Need;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads a ledger as an office keeps it: finds the header, passes over titles, sums, notes and signatures, reads words as
 * codes and keeps them, puts households together, and tells by cell what is wrong.
 *
 * <p>Good records come out whatever is wrong elsewhere; a record with an error in one of its rows does not. Every row that
 * is read is used, passed over with a reason, or faulty with an error of its own. What a row does not say stays unknown. A
 * cell is repaired only where there is one way to repair it, and every repair is told as a warning. Which these are, and
 * how identifiers are made, is in decision 053.
 *
 * <p>What merged cells and lines such as 一、城市低保 say is said of the rows that they stand for. Several lists in a sheet are
 * read each by itself, if what they hold is certain, and are an error if not.
 *
 * <p>The file is read as a stream: memory does not grow with the number of rows, save for the identifiers of the records,
 * which are remembered so that none comes twice. Immutable and thread-safe.
 *
 * @param <T> the type of the records
 */
public final class LedgerReader<T> {

    private final LedgerKind kind;
    private final ImportSettings settings;
    private final RowsOfKind<T> rows;
    private final Function<? super T, List<Fault>> check;

    private LedgerReader(
            LedgerKind kind, ImportSettings settings, RowsOfKind<T> rows, Function<? super T, List<Fault>> check) {
        this.kind = kind;
        this.settings = settings;
        this.rows = rows;
        this.check = check;
    }

    /** How the rows of a kind become records. */
    private interface RowsOfKind<T> {
        RecordRows of(ImportRun<T> run, SheetColumns columns, Readers readers);
    }

    private static <T> LedgerReader<T> of(LedgerKind kind, ImportSettings settings, RowsOfKind<T> rows) {
        settings.getLayout().filter(layout -> layout.getKind() != kind).ifPresent(layout -> {
            throw new IllegalArgumentException("the layout must be one of " + kind);
        });
        return new LedgerReader<>(kind, settings, rows, record -> List.of());
    }

    /**
     * Obtains a reader of households with their members.
     *
     * @param settings  what it has to know besides
     * @return the reader
     * @throws IllegalArgumentException if the layout is one of another kind
     */
    public static LedgerReader<Household> households(ImportSettings settings) {
        return of(LedgerKind.HOUSEHOLDS, settings, (run, columns, readers) -> {
            FamilyMaker maker = new FamilyMaker(columns, columns.takeHead(), readers, run);
            Doublets doublets =
                    new Doublets(columns, run.seen(), readers.cells().sheet());
            return new HouseholdRows(columns, readers, maker, run.accounts(), doublets);
        });
    }

    /**
     * Obtains a reader of needs.
     *
     * @param settings  what it has to know besides
     * @return the reader
     * @throws IllegalArgumentException if the layout is one of another kind
     */
    public static LedgerReader<Need> needs(ImportSettings settings) {
        return of(LedgerKind.NEEDS, settings, (run, columns, readers) -> new NeedRows(columns, readers, run));
    }

    /**
     * Obtains a reader of the projects of a supply list.
     *
     * @param settings  what it has to know besides
     * @return the reader
     * @throws IllegalArgumentException if the layout is one of another kind
     */
    public static LedgerReader<CharityProject> supply(ImportSettings settings) {
        return of(LedgerKind.SUPPLY, settings, (run, columns, readers) -> new SupplyRows(columns, readers, run));
    }

    /**
     * Obtains a reader of aid that was given.
     *
     * @param settings  what it has to know besides
     * @return the reader
     * @throws IllegalArgumentException if the layout is one of another kind
     */
    public static LedgerReader<AidRecord> aid(ImportSettings settings) {
        return of(LedgerKind.AID, settings, (run, columns, readers) -> new AidRows(columns, readers, run));
    }

    /**
     * Returns this reader with a check of every record, such as that of its constraints. A record with faults does not come
     * out; its faults are told at its first row.
     *
     * @param newCheck  returns what makes a record unusable, nothing if it is good
     * @return the reader
     */
    public LedgerReader<T> checking(Function<? super T, List<Fault>> newCheck) {
        return new LedgerReader<>(kind, settings, rows, Objects.requireNonNull(newCheck, "newCheck"));
    }

    /**
     * Reads a file. A file that cannot be read, or not to its end, is a fault too; what was read before has come out.
     *
     * @param file  the file
     * @param sink  takes records and faults as they are read
     * @return what came of it
     * @throws IOException if the file cannot be opened or the device fails
     */
    public LedgerReport read(Path file, LedgerSink<? super T> sink) throws IOException {
        Accounts<T> accounts = new Accounts<>(sink);
        ImportRun<T> run = new ImportRun<>(kind, settings, CategoryName.of(file), accounts, check);
        List<SheetReport> sheets = new ArrayList<>();
        boolean complete = readSheets(file, run, sheets);
        if (complete && sheets.stream().noneMatch(sheet -> sheet.header().isPresent())) {
            accounts.fault(CellFault.error("LEDGER_HEADER_NONE", 0, 0, 0));
        }
        return new LedgerReport(
                accounts.counts(), accounts.records(), accounts.errors(), accounts.warnings(), complete, sheets);
    }

    /**
     * Begins to read rows that a program makes instead of a file.
     *
     * @param columns  the columns from left to right
     * @param language  the language of their headers
     * @return what reads them
     */
    public LedgerFeed<T> feed(List<Column> columns, Locale language) {
        List<T> found = new ArrayList<>();
        Accounts<T> accounts = new Accounts<>(LedgerFeed.into(found));
        ImportRun<T> run = new ImportRun<>(kind, settings, "", accounts, check);
        Row headerRow = LedgerFeed.headerRow(columns, language);
        return new LedgerFeed<>(
                run, LedgerFeed.places(columns), headerRow, found, bound -> rows.of(run, bound, run.readers(1, 0)));
    }

    private boolean readSheets(Path file, ImportRun<T> run, List<SheetReport> sheets) throws IOException {
        try (TableFile table = TableFile.open(file, settings.getLimits())) {
            table.getWarnings().forEach(warning -> run.accounts().fault(new CellFault(0, warning)));
            for (Sheet sheet : table.getSheets()) {
                int number = sheet.getNumber();
                sheets.add(new SheetImport<>(
                                run, sheet, columns -> rows.of(run, columns, run.readers(number, columns.lead())))
                        .read());
            }
            return true;
        } catch (UnreadableLedgerException e) {
            run.accounts().fault(new CellFault(e.getSheet().orElse(0), e.getFault()));
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
