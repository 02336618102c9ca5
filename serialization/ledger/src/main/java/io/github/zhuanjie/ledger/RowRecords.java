package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.ledger.exact.ExactPart;
import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.table.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of each row. Not thread-safe.
 *
 * @param <T> the type of the records
 */
abstract class RowRecords<T> implements RecordRows {

    private final SheetColumns columns;
    private final Readers readers;
    private final ImportRun<T> run;
    private final ExactCells exact;
    private final Set<String> toldOnce = new HashSet<>();

    RowRecords(SheetColumns columns, Readers readers, ImportRun<T> run) {
        this.columns = columns;
        this.readers = readers;
        this.run = run;
        this.exact = new ExactCells(readers, columns);
    }

    /** Reads the row at which the cells stand; empty, or with errors in the cells, if it makes no record. */
    abstract Optional<T> read(Row row);

    /** Returns what the records are. */
    abstract ExactPart part();

    /** Returns what two rows have in common that are probably about one thing. */
    abstract String likenessOf(T record);

    /** Tells whether a row that says the same in all columns can only be a copy. */
    boolean isOnceOnly() {
        return false;
    }

    /** Returns the record's identifier, of which there is one. */
    abstract String idOf(T record);

    @Override
    public final void row(Row row, List<Held> held) {
        RowCells cells = readers.cells();
        readers.moveTo(List.of(row), columns);
        held.forEach(cell -> cells.warn(cell.column(), "LEDGER_MERGED_ONCE"));
        Optional<T> record = attempt(row);
        if (record.isPresent() && !cells.isBroken()) {
            check(record.get(), row);
        }
        run.accounts().faults(cells.faults());
        if (record.isPresent() && !cells.isBroken()) {
            run.accounts().record(record.get(), RowSpan.of(cells.sheet(), row.number()), 1);
        } else {
            run.accounts().faulty(1);
        }
    }

    private Optional<T> attempt(Row row) {
        try {
            Optional<T> record = read(row);
            if (record.isEmpty() && !readers.cells().isBroken()) {
                throw new IllegalStateException("a row that makes no record must say why");
            }
            return record.map(found -> exact.complete(part(), found));
        } catch (InvalidValueException e) {
            readers.cells().error(null, e.getCode());
            return Optional.empty();
        }
    }

    private void check(T record, Row row) {
        for (Fault fault : run.check().apply(record)) {
            readers.cells().add(fault.at(fault.location().withLine(row.number())));
        }
        if (!readers.cells().isBroken()) {
            tellTwice(record, new Seen.Place(readers.cells().sheet(), row.number(), columns.lead()));
        }
    }

    /** A row that says nothing new is not taken twice; one that may be about the same is told. */
    private void tellTwice(T record, Seen.Place here) {
        Optional<Seen.Place> before = run.seen().record(idOf(record), here);
        Optional<Seen.Place> copied = isOnceOnly() ? run.seen().copy(whole(), here) : Optional.empty();
        Optional<Seen.Place> like = run.seen().likeness(likenessOf(record), here);
        if (before.isPresent()) {
            readers.cells().error(null, "LEDGER_RECORD_AGAIN", before.get().arguments());
        } else if (copied.isPresent()) {
            readers.cells().error(null, "LEDGER_RECORD_COPY", copied.get().arguments());
        } else if (like.isPresent()) {
            readers.cells().warn(null, "LEDGER_RECORD_LIKE", like.get().arguments());
        }
    }

    /** Returns what the row says in all columns that are read. */
    private String whole() {
        StringBuilder whole = new StringBuilder();
        columns.all().stream()
                .filter(column -> column.column().cells() != CellKind.SEQUENCE)
                .sorted(Comparator.comparing(column -> column.column().key()))
                .forEach(column -> whole.append(column.column().key())
                        .append('=')
                        .append(TextCells.letters(readers.cells().raw(column)))
                        .append('\n'));
        return whole.toString();
    }

    @Override
    public final void end() {}

    @Override
    public final void cutOff() {}

    final SheetColumns columns() {
        return columns;
    }

    final Readers readers() {
        return readers;
    }

    final ImportRun<T> run() {
        return run;
    }

    final @Nullable BoundColumn at(String key) {
        return columns.get(key);
    }

    /** Reads a word without which there is no record. */
    final <E extends Enum<E> & Coded> Optional<E> requiredCode(String key, Class<E> type) {
        CodeWords.Meaning<E> meaning = readers.words().read(readers.cells(), at(key), type);
        if (meaning.match().isEmpty() && !meaning.isMissing()) {
            missing(key);
        }
        return meaning.match().map(CodeMatch::value);
    }

    final <E extends Enum<E> & Coded> Optional<E> code(String key, Class<E> type) {
        return readers.words().read(readers.cells(), at(key), type).match().map(CodeMatch::value);
    }

    /** Says that the row lacks what a record needs; the argument is the header that the table has for it. */
    final void missing(String key) {
        String header = run.settings()
                .getColumns()
                .find(run.kind(), key)
                .map(Column::chinese)
                .orElse(key);
        readers.cells().error(at(key), "LEDGER_REQUIRED", header);
    }

    /** Says that the ledger's day stands for one that the row leaves out: at each such cell, or once if no column has it. */
    final LocalDate ledgersDay(String key) {
        BoundColumn column = at(key);
        if (column == null) {
            warnOnce(null, "LEDGER_DAY_TAKEN");
        } else if (readers.cells().isBlank(column)) {
            readers.cells().warn(column, "LEDGER_DAY_TAKEN");
        } else {
            missing(key);
        }
        return readers.asOf();
    }

    /** Warns at the first row of the sheet for which it holds. */
    final void warnOnce(@Nullable BoundColumn column, String code) {
        if (toldOnce.add(code)) {
            readers.cells().warn(column, code);
        }
    }
}
