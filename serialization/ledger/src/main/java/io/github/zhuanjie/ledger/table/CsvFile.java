package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** A file of text with separators, which is one sheet. */
final class CsvFile extends TableFile {

    private final CsvText text;
    private final ReadLimits limits;
    private final List<Fault> warnings;
    private final List<Sheet> sheets = List.of(new OnlySheet());

    private CsvFile(CsvText text, ReadLimits limits, List<Fault> warnings) {
        super(TableKind.CSV);
        this.text = text;
        this.limits = limits;
        this.warnings = warnings;
    }

    static CsvFile read(Path file, ReadLimits limits) throws IOException {
        return new CsvFile(CsvText.of(file), limits, checkName(file, TableKind.CSV));
    }

    @Override
    public List<Sheet> getSheets() {
        return sheets;
    }

    @Override
    public List<Fault> getWarnings() {
        return warnings;
    }

    private final class OnlySheet implements Sheet {

        @Override
        public int getNumber() {
            return 1;
        }

        @Override
        public String getName() {
            return "";
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public List<MergedRegion> getMergedRegions() {
            return List.of();
        }

        @Override
        public Iterator<Row> rows() {
            try {
                return new CsvRows(text, limits, CsvFile.this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
