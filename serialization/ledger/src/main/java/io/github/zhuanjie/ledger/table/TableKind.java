package io.github.zhuanjie.ledger.table;

/** The kinds of files that ledgers come in. */
public enum TableKind {

    /** Text with separators (CSV). */
    CSV(".csv"),

    /** The spreadsheet of Excel 97 to 2003 and of WPS (.xls). */
    XLS(".xls"),

    /** The spreadsheet of ISO/IEC 29500 (.xlsx). */
    XLSX(".xlsx");

    private final String extension;

    TableKind(String extension) {
        this.extension = extension;
    }

    /**
     * Returns the end of the names of such files.
     *
     * @return the extension with its dot, such as {@code .xlsx}
     */
    public String getExtension() {
        return extension;
    }
}
