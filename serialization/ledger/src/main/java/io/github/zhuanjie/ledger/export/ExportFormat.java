package io.github.zhuanjie.ledger.export;

/** The kinds of files that sheets are written as. */
public enum ExportFormat {

    /** The spreadsheet of ISO/IEC 29500 (.xlsx), written as it comes, in constant memory. */
    XLSX(".xlsx"),

    /** The spreadsheet of Excel 97 to 2003 and of older WPS (.xls): 65,536 rows at most, kept in memory until the end. */
    XLS(".xls"),

    /** CSV in UTF-8 with a byte order mark and CRLF, which spreadsheets open with a double click. */
    CSV(".csv"),

    /** CSV in GB18030 and CRLF, for programs that know no UTF-8; with a mark where the headers are not Chinese. */
    CSV_GB18030(".csv");

    private final String extension;

    ExportFormat(String extension) {
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

    /**
     * Tells whether such files hold nothing but rows.
     *
     * @return true for CSV
     */
    public boolean isPlain() {
        return this == CSV || this == CSV_GB18030;
    }
}
