package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** What .xls says of all its sheets: which there are, how numbers look, and the texts they share. */
final class XlsWorkbook {

    static final String STREAM = "Workbook";

    private static final int MACRO_PROJECT = 0xD3;
    private static final int WIDE = 1;
    private static final int PHONETIC = 4;
    private static final int RICH = 8;
    private static final int BYTES_PER_RUN = 4;

    /**
     * A sheet.
     *
     * @param number  its place among the tabs, from 1
     * @param name  what the tab says
     * @param hidden  whether it is hidden
     * @param start  where its records begin
     */
    record Tab(int number, String name, boolean hidden, int start) {}

    private final ReadLimits limits;
    private final NumberFormats formats = new NumberFormats();
    private final SharedTexts texts;
    private final List<Tab> tabs = new ArrayList<>();
    private @Nullable EncryptionInfo key;
    private boolean locked;
    private boolean macros;
    private boolean links;

    private XlsWorkbook(ReadLimits limits) {
        this.limits = limits;
        this.texts = new SharedTexts(limits);
    }

    static XlsWorkbook read(POIFSFileSystem container, ReadLimits limits) throws IOException {
        XlsWorkbook workbook = new XlsWorkbook(limits);
        workbook.readRecords(container);
        if (workbook.locked) {
            // What was protected against changes only is encrypted with a password that everybody knows.
            EncryptionInfo key = workbook.key;
            workbook = new XlsWorkbook(limits);
            workbook.key = key;
            workbook.readRecords(container);
        }
        if (workbook.tabs.isEmpty()) {
            throw new UnreadableLedgerException("LEDGER_NOT_A_TABLE", Location.WHOLE);
        }
        return workbook;
    }

    private void readRecords(POIFSFileSystem container) throws IOException {
        try (XlsStream stream = new XlsStream(container, 0, key)) {
            while (!locked && stream.next()) {
                read(stream.record());
            }
        }
    }

    private void read(RecordInputStream in) {
        switch (in.getSid()) {
            case FilePassRecord.sid -> unlock(in);
            case BoundSheetRecord.sid -> addTab(new BoundSheetRecord(in));
            case DateWindow1904Record.sid -> {
                if (new DateWindow1904Record(in).getWindowing() == 1) {
                    formats.countFrom1904();
                }
            }
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(in);
                formats.addFormat(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid -> formats.addStyle(new ExtendedFormatRecord(in).getFormatIndex());
            case SSTRecord.sid -> readTexts(in);
            case SupBookRecord.sid -> links |= new SupBookRecord(in).isExternalReferences();
            case MACRO_PROJECT -> macros = true;
            default -> {
                // Windows, fonts, names and the like.
            }
        }
    }

    private void unlock(RecordInputStream in) {
        if (key != null) {
            return;
        }
        key = new FilePassRecord(in).getEncryptionInfo();
        try {
            locked = key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD);
        } catch (GeneralSecurityException e) {
            locked = false;
        }
        if (!locked) {
            throw new UnreadableLedgerException("LEDGER_ENCRYPTED", Location.WHOLE);
        }
    }

    private void addTab(BoundSheetRecord sheet) {
        int number = tabs.size() + 1;
        if (number > limits.getSheets()) {
            throw new UnreadableLedgerException("LEDGER_SHEETS", Location.WHOLE, Integer.toString(limits.getSheets()));
        }
        boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
        tabs.add(new Tab(number, sheet.getSheetname(), hidden, sheet.getPositionOfBof()));
    }

    /** The table of texts ([MS-XLS] 2.4.265), which may go on over thousands of records. */
    private void readTexts(RecordInputStream in) {
        in.readInt();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            boolean goesOn = in.remaining() > 0 || in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid;
            if (!goesOn) {
                // Fewer than said; a cell that refers to what is not there will tell.
                return;
            }
            int length = in.readUShort();
            int options = in.readUByte();
            int runs = (options & RICH) == 0 ? 0 : in.readUShort();
            int phonetic = (options & PHONETIC) == 0 ? 0 : in.readInt();
            texts.add((options & WIDE) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length));
            skip(in, (long) runs * BYTES_PER_RUN + Integer.toUnsignedLong(phonetic));
        }
    }

    private static void skip(RecordInputStream in, long bytes) {
        byte[] buffer = new byte[RecordInputStream.MAX_RECORD_DATA_SIZE];
        for (long left = bytes; left > 0; left -= Math.min(left, buffer.length)) {
            in.readFully(buffer, 0, (int) Math.min(left, buffer.length));
        }
    }

    List<Tab> tabs() {
        return tabs;
    }

    NumberFormats formats() {
        return formats;
    }

    SharedTexts texts() {
        return texts;
    }

    @Nullable
    EncryptionInfo key() {
        return key;
    }

    boolean hasMacros() {
        return macros;
    }

    boolean hasExternalLinks() {
        return links;
    }
}
