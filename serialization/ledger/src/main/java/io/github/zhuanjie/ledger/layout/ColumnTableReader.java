package io.github.zhuanjie.ledger.layout;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads tables of columns: the shipped one on trust, a vendor's with faults. Not thread-safe. */
final class ColumnTableReader {

    private static final int FIELDS = 8;
    private static final int KIND = 0;
    private static final int KEY = 1;
    private static final int CELLS = 2;
    private static final int CODES = 3;
    private static final int REQUIRED = 4;
    private static final int CHINESE = 5;
    private static final int ENGLISH = 6;
    private static final int ALIASES = 7;

    private final ColumnTable standard;
    private final List<Column> columns = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<LedgerKind, Map<String, String>> headers = new EnumMap<>(LedgerKind.class);

    ColumnTableReader(ColumnTable standard) {
        this.standard = standard;
    }

    static List<Column> shipped(Reader csv) throws IOException {
        List<Column> columns = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
            rows.stream().skip(1).forEach(row -> columns.add(column(row.getFields())));
        }
        return columns;
    }

    private static Column column(List<String> fields) {
        String codes = fields.get(CODES);
        Optional<Class<? extends Coded>> list = codes.isEmpty() ? Optional.empty() : CodeLists.find(codes);
        if (!codes.isEmpty() && list.isEmpty()) {
            throw new IllegalArgumentException("there is no code list " + codes);
        }
        return new Column(
                LedgerKind.valueOf(fields.get(KIND)),
                fields.get(KEY),
                CellKind.valueOf(fields.get(CELLS)),
                list,
                !fields.get(REQUIRED).isEmpty(),
                fields.get(CHINESE),
                fields.get(ENGLISH),
                aliases(fields.get(ALIASES)));
    }

    private static List<String> aliases(String field) {
        return Stream.of(field.split("\\|")).filter(alias -> !alias.isBlank()).toList();
    }

    Outcome<ColumnTable> read(Reader csv) throws IOException {
        try {
            CsvReader<CsvRecord> rows = CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(csv); // the caller closes what it opened
            for (CsvRecord row : rows) {
                int line = (int) row.getStartingLineNumber();
                if (!row.getField(0).equals("kind")) {
                    readRow(row.getFields(), line);
                }
            }
        } catch (CsvParseException e) {
            faults.add(Fault.error("LEDGER_COLUMNS_ROW", Location.WHOLE));
        }
        return faults.isEmpty() ? Outcome.of(ColumnTable.of(columns)) : Outcome.failed(faults);
    }

    private void readRow(List<String> fields, int line) {
        Optional<LedgerKind> kind =
                fields.size() == FIELDS ? Coded.find(LedgerKind.class, fields.get(KIND)) : Optional.empty();
        if (kind.isEmpty()
                || fields.get(CHINESE).isBlank()
                || fields.get(ENGLISH).isBlank()) {
            fault("LEDGER_COLUMNS_ROW", line, 0);
            return;
        }
        Optional<Column> shipped = standard.find(kind.get(), fields.get(KEY));
        if (shipped.isEmpty() || !keys.add(fields.get(KIND) + ' ' + fields.get(KEY))) {
            fault("LEDGER_COLUMNS_KEY", line, KEY);
        } else if (!agrees(fields, shipped.get())) {
            fault("LEDGER_COLUMNS_ROW", line, CELLS);
        } else if (addHeaders(fields, kind.get(), line)) {
            columns.add(column(fields));
        }
    }

    private static boolean agrees(List<String> fields, Column shipped) {
        return fields.get(CELLS).equals(shipped.cells().getCode())
                && fields.get(CODES)
                        .equals(shipped.codes().map(Class::getSimpleName).orElse(""))
                && !fields.get(REQUIRED).isEmpty() == shipped.required();
    }

    private boolean addHeaders(List<String> fields, LedgerKind kind, int line) {
        Map<String, String> known = headers.computeIfAbsent(kind, k -> new HashMap<>());
        for (int field : new int[] {CHINESE, ENGLISH, ALIASES}) {
            for (String header : aliases(fields.get(field))) {
                String before = known.putIfAbsent(HeaderText.key(header), fields.get(KEY));
                if (before != null && !before.equals(fields.get(KEY))) {
                    fault("LEDGER_COLUMNS_HEADER", line, field);
                    return false;
                }
            }
        }
        return true;
    }

    private void fault(String code, int line, int field) {
        faults.add(Fault.error(code, new Location(OptionalInt.of(line), OptionalInt.of(field + 1), "")));
    }
}
