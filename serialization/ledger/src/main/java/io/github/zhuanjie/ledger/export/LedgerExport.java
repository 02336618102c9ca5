package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.ledger.ImportSettings;
import io.github.zhuanjie.ledger.LedgerFeed;
import io.github.zhuanjie.ledger.LedgerReader;
import io.github.zhuanjie.ledger.exact.ExactPart;
import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.report.MaskedName;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as ledgers in the columns that import reads. Rows are written as they come, so that memory does not grow
 * with their number, except in .xls.
 *
 * <p>By default a ledger has the columns of our forms, few enough for paper; {@link #withAllColumns} writes all that import
 * keeps, and tells what will not come back; with {@link #withMachineData} everything does that import takes for a record at
 * all. Ledgers of people hold their names and numbers; {@link #masked} leaves the first character of a name and no number,
 * phone, address or account.
 *
 * <p>Immutable and thread-safe.
 */
public final class LedgerExport {

    /** What is left out of a masked ledger besides names and resident numbers. */
    private static final Set<String> HIDDEN = Set.of(
            "phone",
            "address",
            "hukouAddress",
            "bank",
            "bank.account",
            "certificate",
            "disabilityCertificate",
            "foreignId",
            "birthDate",
            "employer",
            "remarks",
            "description");

    /** What the rows say themselves does not depend on the settings of an import. */
    private static final ImportSettings SETTINGS = ImportSettings.builder()
            .area(DivisionCode.NATIONWIDE)
            .asOf(LocalDate.EPOCH)
            .build();

    private final ColumnTable columns;
    private final CellWords words;
    private final Optional<Consumer<? super Fault>> leftOut;
    private final boolean machineData;
    private final boolean masked;

    private LedgerExport(
            ColumnTable columns,
            CellWords words,
            Optional<Consumer<? super Fault>> leftOut,
            boolean machineData,
            boolean masked) {
        this.columns = Objects.requireNonNull(columns, "columns");
        this.words = words;
        this.leftOut = leftOut;
        this.machineData = machineData;
        this.masked = masked;
    }

    /**
     * Obtains an export in the columns of our forms.
     *
     * @param columns  how columns are called
     * @param divisions  the names of divisions
     * @param messages  the reader's language
     * @return the export
     */
    public static LedgerExport of(ColumnTable columns, DivisionRegistry divisions, Messages messages) {
        return new LedgerExport(columns, new CellWords(messages, divisions), Optional.empty(), false, false);
    }

    /**
     * Returns an export of everything that import keeps: places as codes, and the identifiers of records. A supply list, which
     * holds nothing of people, has a column of machine data as of {@link #withMachineData}.
     *
     * <p>Before its rows are written, every record is read back as import will read them. What would not come back is told: an
     * error {@code LEDGER_LEFT_OUT} whose line is the number of the record, from 1, and whose pointer is the member, such as
     * {@code /members/0/guardians}; the whole record if it is empty. What is not told comes back equal. Nothing is told of a
     * masked ledger, which is not to come back.
     *
     * @param newLeftOut  is told what will not come back, while records are added
     * @return the export
     */
    public LedgerExport withAllColumns(Consumer<? super Fault> newLeftOut) {
        return new LedgerExport(columns, words, Optional.of(newLeftOut), machineData, masked);
    }

    /**
     * Returns an export in which all columns are followed by one for programs that holds what they cannot say, so that it
     * comes back: of a roster also guardians and whatever else is known of people, in a form that few look into.
     * Such a ledger is for another system of the same office. Without all columns, and masked, there is no such column.
     *
     * @return the export
     */
    public LedgerExport withMachineData() {
        return new LedgerExport(columns, words, leftOut, true, masked);
    }

    /**
     * Returns an export that shows of people no more than the first character of their names.
     *
     * @return the export
     */
    public LedgerExport masked() {
        return new LedgerExport(columns, words, leftOut, machineData, true);
    }

    /** Gives the cell of a column. */
    private interface Row {
        TableCell cell(String key);
    }

    /**
     * Starts a roster: a row for every member, what is of the household on its first.
     *
     * @param format  the kind of file
     * @param out  where to write; closed with the ledger
     * @return the ledger
     * @throws IOException if writing fails
     */
    public LedgerRows<Household> households(ExportFormat format, OutputStream out) throws IOException {
        MemberCells cells = new MemberCells(words, leftOut.isPresent());
        Ledger<Household, Household> ledger = new Ledger<>(LedgerKind.HOUSEHOLDS, Optional.empty(), format, out) {
            @Override
            List<Row> rows(Household household, int number) {
                List<Row> rows = new ArrayList<>();
                for (Person member : household.getMembers()) {
                    MemberCells.MemberRow row = new MemberCells.MemberRow(household, member, number, rows.isEmpty());
                    rows.add(key -> cells.cell(key, row));
                }
                return rows;
            }
        };
        return ledger.readingBack(LedgerReader::households, RecordKinds.households(), household -> household);
    }

    /**
     * Starts a list of needs (需求清单).
     *
     * @param format  the kind of file
     * @param out  where to write; closed with the ledger
     * @return the ledger
     * @throws IOException if writing fails
     */
    public LedgerRows<NeedCase> needs(ExportFormat format, OutputStream out) throws IOException {
        NeedCells cells = new NeedCells(words);
        Ledger<NeedCase, Need> ledger = new Ledger<>(LedgerKind.NEEDS, Optional.empty(), format, out) {
            @Override
            List<Row> rows(NeedCase subject, int number) {
                return List.of(key -> cells.cell(key, subject, number));
            }
        };
        ReadBack.Records<Need> records =
                RecordKinds.single(ExactPart.NEED, need -> need.getId().value());
        return ledger.readingBack(LedgerReader::needs, records, NeedCase::need);
    }

    /**
     * Starts a ledger of aid (救助台账).
     *
     * @param households  finds the household of a record, for names; who is not found is not named
     * @param format  the kind of file
     * @param out  where to write; closed with the ledger
     * @return the ledger
     * @throws IOException if writing fails
     */
    public LedgerRows<AidRecord> aid(
            Function<HouseholdId, Optional<Household>> households, ExportFormat format, OutputStream out)
            throws IOException {
        AidCells cells = new AidCells(words);
        Ledger<AidRecord, AidRecord> ledger = new Ledger<>(LedgerKind.AID, Optional.empty(), format, out) {
            @Override
            List<Row> rows(AidRecord record, int number) {
                Optional<Household> household = households.apply(record.getHousehold());
                return List.of(key -> cells.cell(key, record, household, number));
            }
        };
        ReadBack.Records<AidRecord> records =
                RecordKinds.single(ExactPart.AID, record -> record.getId().value());
        return ledger.readingBack(LedgerReader::aid, records, record -> record);
    }

    /**
     * Writes a supply list (供给清单).
     *
     * @param supply  the list
     * @param format  the kind of file
     * @param out  where to write; closed
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     */
    public void write(SupplyList supply, ExportFormat format, OutputStream out) throws IOException {
        ProjectCells cells = new ProjectCells(words, leftOut.isPresent());
        Ledger<CharityProject, CharityProject> ledger =
                new Ledger<>(LedgerKind.SUPPLY, Optional.of(supply), format, out) {
                    @Override
                    List<Row> rows(CharityProject project, int number) {
                        return List.of(key -> cells.cell(key, project, number));
                    }
                };
        ReadBack.Records<CharityProject> records =
                RecordKinds.single(ExactPart.PROJECT, project -> project.getId().value());
        try (ledger) {
            ledger.readingBack(LedgerReader::supply, records, project -> project)
                    .addAll(supply.getProjects());
        }
    }

    /** A ledger that is being written. */
    private abstract class Ledger<T, R> implements LedgerRows<T> {

        private final List<Column> keys;
        private final TableWriter writer;
        private final LedgerKind kind;
        private final ExportFormat format;
        private Optional<ReadBack<R>> readBack = Optional.empty();
        private @Nullable Function<T, R> record;
        private int number;

        Ledger(LedgerKind kind, Optional<SupplyList> supply, ExportFormat format, OutputStream out) throws IOException {
            this.kind = kind;
            this.format = format;
            boolean exact = kind == LedgerKind.SUPPLY || machineData && !masked;
            this.keys = leftOut.isPresent() ? LedgerForms.all(columns, kind, exact) : LedgerForms.form(columns, kind);
            SheetWords sheets = words.sheets();
            LedgerColumns looks = new LedgerColumns(words);
            Table.Builder table = Table.builder()
                    .name(sheets.get("table." + kind.getCode()))
                    .addTitles(supply.map(SupplyList::getTitle).orElseGet(() -> sheets.get("table." + kind.getCode())))
                    .columns(keys.stream().map(looks::of).toList());
            supply.ifPresent(list ->
                    table.addTitles(sheets.get("summary.head", words.fullPlace(list.getArea()), list.getAsOf())));
            this.writer = TableWriter.open(format, words.messages().getLocale(), out);
            writer.begin(table.build());
        }

        abstract List<Row> rows(T record, int number);

        /** Begins to read back what is written, if it is to come back. */
        Ledger<T, R> readingBack(
                Function<ImportSettings, LedgerReader<R>> reader, ReadBack.Records<R> records, Function<T, R> ofRow) {
            if (leftOut.isPresent() && !(masked && isOfPeople())) {
                LedgerFeed<R> feed =
                        reader.apply(SETTINGS).feed(keys, words.messages().getLocale());
                int exact = keys.stream().map(Column::key).toList().indexOf(LedgerForms.EXACT);
                readBack = Optional.of(new ReadBack<>(records, feed, format, exact, leftOut.get()));
                record = ofRow;
            }
            return this;
        }

        private boolean isOfPeople() {
            return kind != LedgerKind.SUPPLY;
        }

        @Override
        public void add(T added) throws IOException {
            number++;
            List<List<TableCell>> rows = rows(added, number).stream()
                    .map(row -> keys.stream().map(column -> shown(column, row)).toList())
                    .toList();
            if (readBack.isPresent() && record != null) {
                rows = readBack.get().complete(record.apply(added), rows, number);
            }
            for (List<TableCell> row : rows) {
                writer.row(row);
            }
        }

        private TableCell shown(Column column, Row row) {
            TableCell cell = row.cell(column.key());
            if (!masked || !isOfPeople()) {
                return cell;
            }
            if (column.cells() == CellKind.NAME && cell instanceof TableCell.Text name) {
                return TableCell.text(
                        MaskedName.from(PersonName.of(name.value())).value());
            }
            boolean hidden = column.cells() == CellKind.RESIDENT_ID || HIDDEN.contains(column.key());
            return hidden ? TableCell.BLANK : cell;
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
