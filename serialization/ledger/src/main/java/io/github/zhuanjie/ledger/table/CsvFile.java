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

    private CsvFile(CsvText text, ReadLimits limits, List<Fault> warnings) {
        super(TableKind.CSV, warnings);
        this.text = text;
        this.limits = limits;
        add(new OnlySheet());
    }

    static CsvFile read(Path file, ReadLimits limits) throws IOException {
        return new CsvFile(CsvText.of(file), limits, checkName(file, TableKind.CSV));
    }

    private final class OnlySheet extends AbstractSheet {

        OnlySheet() {
            super(1, "", false);
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
