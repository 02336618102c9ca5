package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A spreadsheet of ISO/IEC 29500. */
final class XlsxFile extends TableFile {

    private final XlsxPackage parts;
    private final ReadLimits limits;
    private final XlsxWorkbook workbook;

    private XlsxFile(XlsxPackage parts, XlsxWorkbook workbook, ReadLimits limits, List<Fault> warnings) {
        super(TableKind.XLSX, warnings);
        this.parts = parts;
        this.workbook = workbook;
        this.limits = limits;
        for (XlsxWorkbook.Tab tab : workbook.tabs()) {
            add(new XlsxSheet(this, tab));
        }
    }

    static XlsxFile read(Path path, ReadLimits limits) throws IOException {
        XlsxPackage parts = XlsxPackage.open(path, limits);
        try {
            XlsxWorkbook workbook = XlsxWorkbook.read(parts, limits);
            List<Fault> warnings = new ArrayList<>(checkName(path, TableKind.XLSX));
            warnings.addAll(active(parts));
            for (XlsxWorkbook.Tab tab : workbook.tabs()) {
                if (tab.hidden()) {
                    warnings.add(hiddenSheet(tab.number()));
                }
            }
            return new XlsxFile(parts, workbook, limits, warnings);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** What a spreadsheet program would run or fetch. */
    private static List<Fault> active(XlsxPackage parts) {
        List<Fault> found = new ArrayList<>();
        if (parts.names().stream()
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/macrosheets/"))) {
            found.add(Fault.warning("LEDGER_MACROS", Location.WHOLE));
        }
        if (parts.names().stream()
                .anyMatch(name -> name.contains("/externallinks/") || name.endsWith("/connections.xml"))) {
            found.add(Fault.warning("LEDGER_EXTERNAL_LINKS", Location.WHOLE));
        }
        return found;
    }

    XlsxPackage parts() {
        return parts;
    }

    XlsxWorkbook workbook() {
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
            parts.close();
        }
    }

    /** Returns the texts that cells refer to, read when a sheet first asks for them. */
    SharedTexts texts() {
        try {
            return workbook.texts(parts, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
