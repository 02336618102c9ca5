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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
            "phone", "address", "hukouAddress", "bank", "bank.account", "certificate", "disabilityCertificate", "foreignId",
            "birthDate", "employer", "remarks", "description");

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
     * Writes a roster: a row for every member, what is of the household on its first.
     *
     * @param households  the households
     * @param format  the kind of file
     * @param out  where to write; closed
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     */
    public void writeHouseholds(Iterable<Household> households, ExportFormat format, OutputStream out)
            throws IOException {
        MemberCells cells = new MemberCells(words);
        try (Ledger ledger = new Ledger(LedgerKind.HOUSEHOLDS, format, out)) {
            int number = 0;
            for (Household household : households) {
                number++;
                boolean first = true;
                for (Person member : household.getMembers()) {
                    MemberCells.MemberRow row = new MemberCells.MemberRow(household, member, number, first);
                    ledger.add(key -> cells.cell(key, row));
                    first = false;
                }
            }
        }
    }

    /**
     * Writes a list of needs (需求清单).
     *
     * @param cases  the needs with their households
     * @param format  the kind of file
     * @param out  where to write; closed
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     */
    public void writeNeeds(Iterable<NeedCase> cases, ExportFormat format, OutputStream out) throws IOException {
        NeedCells cells = new NeedCells(words);
        try (Ledger ledger = new Ledger(LedgerKind.NEEDS, format, out)) {
            int number = 0;
            for (NeedCase subject : cases) {
                int next = ++number;
                ledger.add(key -> cells.cell(key, subject, next));
            }
        }
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
    public void writeSupply(SupplyList supply, ExportFormat format, OutputStream out) throws IOException {
        ProjectCells cells = new ProjectCells(words, all);
        try (Ledger ledger = new Ledger(LedgerKind.SUPPLY, format, out, supply)) {
            int number = 0;
            for (CharityProject project : supply.getProjects()) {
                int next = ++number;
                ledger.add(key -> cells.cell(key, project, next));
            }
        }
    }

    /**
     * Writes a ledger of aid (救助台账).
     *
     * @param records  the aid
     * @param households  the households by identifier, for names; who is not among them is not named
     * @param format  the kind of file
     * @param out  where to write; closed
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     */
    public void writeAid(
            Iterable<AidRecord> records, Map<HouseholdId, Household> households, ExportFormat format, OutputStream out)
            throws IOException {
        AidCells cells = new AidCells(words);
        try (Ledger ledger = new Ledger(LedgerKind.AID, format, out)) {
            int number = 0;
            for (AidRecord record : records) {
                int next = ++number;
                Optional<Household> household = Optional.ofNullable(households.get(record.getHousehold()));
                ledger.add(key -> cells.cell(key, record, household, next));
            }
        }
    }

    /** A ledger that is being written. */
    private final class Ledger implements AutoCloseable {

        private final List<Column> keys;
        private final TableWriter writer;
        private final boolean ofPeople;

        Ledger(LedgerKind kind, ExportFormat format, OutputStream out) throws IOException {
            this(kind, format, out, Optional.empty());
        }

        Ledger(LedgerKind kind, ExportFormat format, OutputStream out, SupplyList supply) throws IOException {
            this(kind, format, out, Optional.of(supply));
        }

        private Ledger(LedgerKind kind, ExportFormat format, OutputStream out, Optional<SupplyList> supply)
                throws IOException {
            this.keys = all ? LedgerForms.all(columns, kind) : LedgerForms.form(columns, kind);
            this.ofPeople = kind != LedgerKind.SUPPLY;
            LedgerColumns looks = new LedgerColumns(words);
            Table.Builder table = Table.builder()
                    .name(words.sheets().get("table." + kind.getCode()))
                    .addTitles(supply.map(SupplyList::getTitle)
                            .orElseGet(() -> words.sheets().get("table." + kind.getCode())))
                    .columns(keys.stream().map(looks::of).toList());
            supply.ifPresent(list -> table.addTitles(
                    words.sheets().get("summary.head", words.fullPlace(list.getArea()), list.getAsOf())));
            this.writer = TableWriter.open(format, words.messages().getLocale(), out);
            writer.begin(table.build());
        }

        void add(Row row) throws IOException {
            writer.row(keys.stream().map(column -> shown(column, row)).toList());
        }

        private TableCell shown(Column column, Row row) {
            TableCell cell = row.cell(column.key());
            if (!masked || !ofPeople) {
                return cell;
            }
            if (column.cells() == CellKind.NAME && cell instanceof TableCell.Text name) {
                return TableCell.text(MaskedName.from(PersonName.of(name.value())).value());
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
