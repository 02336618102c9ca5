package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.report.MaskedName;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes records as ledgers in the columns that import reads: what a sheet can hold comes back as the same record. Rows are
 * written as they come, so that memory does not grow with their number, except in .xls.
 *
 * <p>By default a ledger has the columns of our forms, few enough for paper; {@link #withAllColumns} writes all that import
 * keeps. Ledgers of people hold their names and numbers; {@link #masked} leaves the first character of a name and no number,
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

    private final ColumnTable columns;
    private final CellWords words;
    private final boolean all;
    private final boolean masked;

    private LedgerExport(ColumnTable columns, CellWords words, boolean all, boolean masked) {
        this.columns = Objects.requireNonNull(columns, "columns");
        this.words = words;
        this.all = all;
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
        return new LedgerExport(columns, new CellWords(messages, divisions), false, false);
    }

    /**
     * Returns an export of everything that import keeps: places as codes, and the identifiers of records.
     *
     * @return the export
     */
    public LedgerExport withAllColumns() {
        return new LedgerExport(columns, words, true, masked);
    }

    /**
     * Returns an export that shows of people no more than the first character of their names.
     *
     * @return the export
     */
    public LedgerExport masked() {
        return new LedgerExport(columns, words, all, true);
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
        MemberCells cells = new MemberCells(words);
        return new Ledger<>(LedgerKind.HOUSEHOLDS, Optional.empty(), format, out) {
            @Override
            void write(Household household, int number) throws IOException {
                boolean first = true;
                for (Person member : household.getMembers()) {
                    MemberCells.MemberRow row = new MemberCells.MemberRow(household, member, number, first);
                    write(key -> cells.cell(key, row));
                    first = false;
                }
            }
        };
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
        return new Ledger<>(LedgerKind.NEEDS, Optional.empty(), format, out) {
            @Override
            void write(NeedCase subject, int number) throws IOException {
                write(key -> cells.cell(key, subject, number));
            }
        };
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
        return new Ledger<>(LedgerKind.AID, Optional.empty(), format, out) {
            @Override
            void write(AidRecord record, int number) throws IOException {
                Optional<Household> household = households.apply(record.getHousehold());
                write(key -> cells.cell(key, record, household, number));
            }
        };
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
        ProjectCells cells = new ProjectCells(words, all);
        try (Ledger<CharityProject> ledger = new Ledger<>(LedgerKind.SUPPLY, Optional.of(supply), format, out) {
            @Override
            void write(CharityProject project, int number) throws IOException {
                write(key -> cells.cell(key, project, number));
            }
        }) {
            ledger.addAll(supply.getProjects());
        }
    }

    /** A ledger that is being written. */
    private abstract class Ledger<T> implements LedgerRows<T> {

        private final List<Column> keys;
        private final TableWriter writer;
        private final boolean ofPeople;
        private int number;

        Ledger(LedgerKind kind, Optional<SupplyList> supply, ExportFormat format, OutputStream out) throws IOException {
            this.keys = all ? LedgerForms.all(columns, kind) : LedgerForms.form(columns, kind);
            this.ofPeople = kind != LedgerKind.SUPPLY;
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

        abstract void write(T record, int number) throws IOException;

        @Override
        public void add(T record) throws IOException {
            number++;
            write(record, number);
        }

        void write(Row row) throws IOException {
            writer.row(keys.stream().map(column -> shown(column, row)).toList());
        }

        private TableCell shown(Column column, Row row) {
            TableCell cell = row.cell(column.key());
            if (!masked || !ofPeople) {
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
