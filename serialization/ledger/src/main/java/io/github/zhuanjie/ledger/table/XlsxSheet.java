package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of .xlsx. */
final class XlsxSheet extends AbstractSheet {

    private final XlsxFile file;
    private final XlsxWorkbook.Tab tab;
    private @Nullable List<MergedRegion> merged;

    XlsxSheet(XlsxFile file, XlsxWorkbook.Tab tab) {
        super(tab.number(), tab.name(), tab.hidden());
        this.file = file;
        this.tab = tab;
    }

    @Override
    public List<MergedRegion> getMergedRegions() {
        if (merged == null) {
            try {
                merged = new XlsxRegions(file.parts(), tab.part()).read();
            } catch (UnreadableLedgerException e) {
                throw e.in(tab.number(), Location.WHOLE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return merged;
    }

    @Override
    public Iterator<Row> rows() {
        try {
            return new XlsxRows(file, tab);
        } catch (UnreadableLedgerException e) {
            throw e.in(tab.number(), Location.WHOLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
