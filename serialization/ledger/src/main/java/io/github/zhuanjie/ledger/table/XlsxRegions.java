package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the merged cells of a sheet of .xlsx, which stand behind its rows. The bytes are looked through first, which is many
 * times faster than reading XML: a sheet that has no merged cells is not read, and of any other the rows are left out.
 */
final class XlsxRegions {

    private static final int MOST_REGIONS = 200_000;
    private static final int LONGEST_HEAD = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final byte[] MERGED = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l'};
    private static final byte[] ROWS = {'s', 'h', 'e', 'e', 't', 'D', 'a', 't', 'a'};

    private final XlsxPackage parts;
    private final String part;

    XlsxRegions(XlsxPackage parts, String part) {
        this.parts = parts;
        this.part = part;
    }

    List<MergedRegion> read() throws IOException {
        Outline outline = outline();
        if (!outline.isMerged) {
            return List.of();
        }
        if (outline.hasRows()) {
            try (XmlPart xml = XmlPart.of(withoutRows(outline))) {
                return read(xml);
            } catch (UnreadableLedgerException e) {
                // Something in the rows looks like their end; read with them, the part is as it is or as damaged as it
                // is.
            }
        }
        try (XmlPart xml = parts.xml(part)) {
            return read(xml);
        }
    }

    /** Where the rows begin and end, by the bytes. */
    private static final class Outline {
        private boolean isMerged;
        private long firstRow = -1;
        private long end = -1;
        private long tag;
        private long at;
        private boolean isOpening;
        private boolean isClosing;

        /** Takes a byte that is no part of a word that is looked for, or its last letter. */
        void take(byte b) {
            if (b == '<') {
                tag = at;
                isClosing = false;
            } else if (b == '/' && at == tag + 1) {
                isClosing = true;
            } else if (b == '>' && isOpening) {
                firstRow = at + 1;
                isOpening = false;
            }
        }

        void rows() {
            if (firstRow < 0 && !isOpening) {
                isOpening = true;
            } else if (end < 0 && isClosing) {
                end = tag;
            }
        }

        boolean hasRows() {
            return firstRow > 0 && firstRow < LONGEST_HEAD && end >= firstRow;
        }
    }

    private Outline outline() throws IOException {
        Outline outline = new Outline();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = open()) {
            int first = in.read(buffer);
            if (first < 2 || buffer[0] == 0 || buffer[1] == 0 || buffer[0] < 0 && buffer[0] != (byte) 0xEF) {
                outline.isMerged = true; // two bytes per character
                return outline;
            }
            int merged = 0;
            int rows = 0;
            for (int n = first; n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    byte b = buffer[i];
                    // The first letters come only once, so that a failed match can begin anew with them alone.
                    merged = b == MERGED[merged] ? merged + 1 : b == MERGED[0] ? 1 : 0;
                    rows = b == ROWS[rows] ? rows + 1 : b == ROWS[0] ? 1 : 0;
                    outline.take(b);
                    if (merged == MERGED.length) {
                        outline.isMerged = true;
                        merged = 0;
                    }
                    if (rows == ROWS.length) {
                        outline.rows();
                        rows = 0;
                    }
                    outline.at++;
                }
            }
        }
        return outline;
    }

    private InputStream withoutRows(Outline outline) throws IOException {
        InputStream in = open();
        try {
            byte[] head = in.readNBytes((int) outline.firstRow);
            in.skipNBytes(outline.end - outline.firstRow);
            return new SequenceInputStream(new ByteArrayInputStream(head), in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private InputStream open() throws IOException {
        return parts.open(part).orElseThrow(() -> new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE));
    }

    private static List<MergedRegion> read(XmlPart xml) throws IOException {
        List<MergedRegion> regions = new ArrayList<>();
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
        return List.copyOf(regions);
    }
}
