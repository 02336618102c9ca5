package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.Closeable;
import java.io.IOException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The records of a workbook or of one sheet of .xls, without those of things drawn upon it. */
final class XlsStream implements Closeable {

    private static final int OLD = 0x0500;

    private final DocumentInputStream document;
    private final RecordInputStream records;
    private int depth;

    /** Opens the records from a place on; with a key if they are encrypted. */
    XlsStream(POIFSFileSystem container, int from, @Nullable EncryptionInfo key) throws IOException {
        document = container.createDocumentInputStream(XlsWorkbook.STREAM);
        try {
            if (from < 0 || document.skip(from) != from) {
                throw new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE);
            }
            records = new RecordInputStream(document, key, from);
            begin();
        } catch (RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private void begin() {
        records.nextRecord();
        if (records.getSid() != BOFRecord.sid) {
            throw new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE);
        }
        if (records.readUShort() <= OLD) {
            throw new UnreadableLedgerException("LEDGER_OLD_EXCEL", Location.WHOLE);
        }
        depth = 1;
    }

    /** Goes on to the next record of this level; false at its end. */
    boolean next() {
        while (true) {
            if (records.remaining() > 0) {
                records.readRemainder();
            }
            if (!records.hasNextRecord()) {
                // Cut between two records, the file looks whole but for its end.
                throw new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE);
            }
            records.nextRecord();
            if (records.getSid() == BOFRecord.sid) {
                depth++;
            } else if (records.getSid() == EOFRecord.sid) {
                depth--;
                if (depth == 0) {
                    return false;
                }
            } else if (depth == 1) {
                return true;
            }
        }
    }

    RecordInputStream record() {
        return records;
    }

    @Override
    public void close() {
        document.close();
    }
}
