package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of .xls. */
final class XlsSheet extends AbstractSheet {

    private final XlsFile file;
    private final XlsWorkbook.Tab tab;
    private @Nullable XlsOutline outline;

    XlsSheet(XlsFile file, XlsWorkbook.Tab tab) {
        super(tab.number(), tab.name(), tab.hidden());
        this.file = file;
        this.tab = tab;
    }

    @Override
    public List<MergedRegion> getMergedRegions() {
        return outline().merged();
    }

    @Override
    public Iterator<Row> rows() {
        XlsOutline known = outline();
        try {
            return new XlsRows(file, tab, known);
        } catch (UnreadableLedgerException e) {
            throw e.in(tab.number(), Location.WHOLE);
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    private XlsOutline outline() {
        if (outline == null) {
            try {
                outline = XlsOutline.of(file, tab);
            } catch (UnreadableLedgerException e) {
                throw e.in(tab.number(), Location.WHOLE);
            } catch (IOException | RuntimeException e) {
                throw damaged();
            }
        }
        return outline;
    }

    private UnreadableLedgerException damaged() {
        return new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE).in(tab.number(), Location.WHOLE);
    }
}
