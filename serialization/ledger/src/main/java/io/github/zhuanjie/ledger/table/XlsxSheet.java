package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of .xlsx. */
final class XlsxSheet extends AbstractSheet {

    private static final int MOST_REGIONS = 200_000;
    private static final byte[] MERGED = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l'};
    private static final int BUFFER = 1 << 16;

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
                merged = mentionsMerged() ? readMerged() : List.of();
            } catch (UnreadableLedgerException e) {
                throw e.in(tab.number(), Location.WHOLE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return merged;
    }

    /** Looks for the name of the element in the bytes, which is many times faster than reading the XML of all rows. */
    private boolean mentionsMerged() throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.parts().open(tab.part()).orElseThrow(XlsxSheet::damaged)) {
            int matched = 0;
            int first = in.read(buffer);
            if (first < 2 || buffer[0] == 0 || buffer[1] == 0 || buffer[0] < 0 && buffer[0] != (byte) 0xEF) {
                // Two bytes per character.
                return true;
            }
            for (int n = first; n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    // The first letter comes only once, so that a failed match can begin anew with it alone.
                    matched = buffer[i] == MERGED[matched] ? matched + 1 : buffer[i] == MERGED[0] ? 1 : 0;
                    if (matched == MERGED.length) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private List<MergedRegion> readMerged() throws IOException {
        List<MergedRegion> regions = new ArrayList<>();
        try (XmlPart xml = file.parts().xml(tab.part())) {
            while (xml.next()) {
                if (xml.begins("mergeCell")) {
                    if (regions.size() == MOST_REGIONS) {
                        throw new UnreadableLedgerException(
                                "LEDGER_MERGED", Location.WHOLE, Integer.toString(MOST_REGIONS));
                    }
                    regions.add(CellPlace.region(xml.attribute("ref", ""))
                            .orElseThrow(() -> new UnreadableLedgerException("LEDGER_REFERENCE", Location.WHOLE)));
                }
            }
        }
        return List.copyOf(regions);
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

    private static UnreadableLedgerException damaged() {
        return new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE);
    }
}
