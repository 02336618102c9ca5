package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A spreadsheet of Excel 97 to 2003 (BIFF8 in a compound file). */
final class XlsFile extends TableFile {

    private final POIFSFileSystem container;
    private final XlsWorkbook workbook;
    private final ReadLimits limits;

    private XlsFile(POIFSFileSystem container, XlsWorkbook workbook, ReadLimits limits, List<Fault> warnings) {
        super(TableKind.XLS, warnings);
        this.container = container;
        this.workbook = workbook;
        this.limits = limits;
        for (XlsWorkbook.Tab tab : workbook.tabs()) {
            add(new XlsSheet(this, tab));
        }
    }

    static XlsFile read(Path path, ReadLimits limits) throws IOException {
        POIFSFileSystem container = open(path);
        try {
            XlsWorkbook workbook = XlsWorkbook.read(container, limits);
            List<Fault> warnings = new ArrayList<>(checkName(path, TableKind.XLS));
            if (workbook.hasMacros() || container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                warnings.add(Fault.warning("LEDGER_MACROS", Location.WHOLE));
            }
            if (workbook.hasExternalLinks()) {
                warnings.add(Fault.warning("LEDGER_EXTERNAL_LINKS", Location.WHOLE));
            }
            workbook.tabs().stream()
                    .filter(XlsWorkbook.Tab::hidden)
                    .forEach(tab -> warnings.add(hiddenSheet(tab.number())));
            return new XlsFile(container, workbook, limits, warnings);
        } catch (UnreadableLedgerException e) {
            container.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws either at damage; its message may quote the file.
            container.close();
            throw new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE);
        }
    }

    private static POIFSFileSystem open(Path path) throws IOException {
        POIFSFileSystem container;
        try {
            container = new POIFSFileSystem(path.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableLedgerException("LEDGER_DAMAGED", Location.WHOLE);
        }
        String refusal = refusal(container.getRoot());
        if (!refusal.isEmpty()) {
            container.close();
            throw new UnreadableLedgerException(refusal, Location.WHOLE);
        }
        return container;
    }

    private static String refusal(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "LEDGER_ENCRYPTED";
        }
        if (root.hasEntryCaseInsensitive(XlsWorkbook.STREAM)) {
            return "";
        }
        return root.hasEntryCaseInsensitive("Book") ? "LEDGER_OLD_EXCEL" : "LEDGER_NOT_A_TABLE";
    }

    POIFSFileSystem container() {
        return container;
    }

    XlsWorkbook workbook() {
        return workbook;
    }

    ReadLimits limits() {
        return limits;
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            container.close();
        }
    }
}
