package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Writes one sheet of .xlsx: what comes before its rows, each row, and what follows them, in the order of ISO/IEC 29500. */
final class XlsxSheet {

    static final int MAX_ROWS = 1_048_576;
    static final int MAX_COLUMNS = 16_384;
    private static final String NOTHING_CHOSEN = "<dataValidation type=\"custom\" allowBlank=\"1\"";
    private static final int MAX_PROMPT = 255;

    private final XmlOut xml;
    private final XlsxStyles styles;
    private final SheetPage page;
    private final List<String> merged;
    private int lastRow;

    XlsxSheet(XmlOut xml, XlsxStyles styles, SheetPage page) {
        this.xml = xml;
        this.styles = styles;
        this.page = page;
        this.merged = new ArrayList<>(page.getMerged());
    }

    void begin(boolean first) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .raw(XlsxFile.MAIN);
        xml.raw("\" xmlns:r=\"").raw(XlsxFile.RELATIONS).raw("\">");
        xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView");
        xml.raw(first ? " tabSelected=\"1\"" : "").raw(" workbookViewId=\"0\">");
        if (page.getHeaderRow() > 0) {
            xml.raw("<pane ySplit=\"")
                    .raw(page.getHeaderRow())
                    .raw("\" topLeftCell=\"A")
                    .raw(page.getHeaderRow() + 1L);
            xml.raw("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        writeColumns();
        xml.raw("<sheetData>");
    }

    private void writeColumns() throws IOException {
        if (page.getWidths().isEmpty()) {
            return;
        }
        xml.raw("<cols>");
        for (int i = 0; i < page.getWidths().size(); i++) {
            xml.raw("<col min=\"").raw(i + 1L).raw("\" max=\"").raw(i + 1L).raw("\" width=\"");
            xml.raw(page.getWidths().get(i)).raw(".7109375\"");
            if (i < page.getFormats().size()) {
                Look look = Look.of(Role.PLAIN, page.getFormats().get(i));
                xml.raw(" style=\"").raw(styles.number(look)).raw("\"");
            }
            xml.raw(" customWidth=\"1\"/>");
        }
        xml.raw("</cols>");
    }

    void row(SheetRow row) throws IOException {
        if (row.number() > MAX_ROWS) {
            throw new UnwritableLedgerException("LEDGER_WRITE_ROWS", row.number(), 1, Integer.toString(MAX_ROWS));
        }
        if (row.number() <= lastRow) {
            throw new IllegalArgumentException("rows must come in the order of their numbers");
        }
        lastRow = row.number();
        xml.raw("<row r=\"").raw(row.number()).raw("\"");
        if (row.height() > 0) {
            xml.raw(" ht=\"").raw(SheetText.number(row.height())).raw("\" customHeight=\"1\"");
        }
        xml.raw(row.hidden() ? " hidden=\"1\">" : ">");
        int column = 1;
        for (SheetCell cell : row.cells()) {
            column = cells(row.number(), column, cell);
        }
        xml.raw("</row>");
    }

    /** Writes a cell, and the empty ones that it covers at its right, which carry its lines. */
    private int cells(int row, int column, SheetCell cell) throws IOException {
        if (column + cell.across() - 1 > MAX_COLUMNS) {
            throw new UnwritableLedgerException("LEDGER_WRITE_COLUMNS", row, column, Integer.toString(MAX_COLUMNS));
        }
        if (cell.across() > 1 || cell.down() > 1) {
            merged.add(SheetText.place(row, column) + ":"
                    + SheetText.place(row + cell.down() - 1, column + cell.across() - 1));
        }
        write(row, column, cell);
        for (int i = 1; i < cell.across(); i++) {
            write(row, column + i, new SheetCell(TableCell.BLANK, cell.look(), 1, 1));
        }
        return column + cell.across();
    }

    private void write(int row, int column, SheetCell cell) throws IOException {
        boolean bare = cell.value() instanceof TableCell.Blank
                && cell.look().role() == Role.PLAIN
                && cell.look().tint() == Tint.NONE;
        if (bare) {
            return;
        }
        xml.raw("<c r=\"").raw(SheetText.place(row, column)).raw("\" s=\"").raw(styles.number(cell.look()));
        OptionalDouble number = SheetText.number(cell.value());
        String text = SheetText.inSpreadsheet(SheetText.plain(cell.value()));
        if (!page.isCopy()) {
            SheetLimits.checkText(text, row, column);
        }
        if (number.isPresent()) {
            xml.raw("\"><v>").raw(SheetText.number(number.getAsDouble())).raw("</v></c>");
        } else if (text.isEmpty()) {
            xml.raw("\"/>");
        } else {
            xml.raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .content(text)
                    .raw("</t></is></c>");
        }
    }

    void end(List<SheetChoice> choices, boolean noted, String footer) throws IOException {
        xml.raw("</sheetData>");
        if (page.isLocked()) {
            xml.raw("<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\" insertRows=\"0\"");
            xml.raw(" deleteRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        }
        writeMerged();
        writeChoices(choices);
        xml.raw("<printOptions horizontalCentered=\"1\"/>");
        xml.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>");
        xml.raw("<pageSetup paperSize=\"9\" fitToHeight=\"").raw(page.isOnePage() ? 1 : 0);
        xml.raw("\" orientation=\"")
                .raw(page.isPortrait() ? "portrait" : "landscape")
                .raw("\"/>");
        xml.raw("<headerFooter><oddFooter>&amp;C").content(footer).raw("</oddFooter></headerFooter>");
        if (lastRow > 0) {
            xml.raw("<ignoredErrors><ignoredError sqref=\"A1:").raw(SheetText.place(lastRow, widest()));
            xml.raw("\" numberStoredAsText=\"1\"/></ignoredErrors>");
        }
        xml.raw(noted ? "<legacyDrawing r:id=\"rId1\"/>" : "").raw("</worksheet>");
    }

    private int widest() {
        return Math.max(1, page.getWidths().size());
    }

    private void writeMerged() throws IOException {
        if (merged.isEmpty()) {
            return;
        }
        xml.raw("<mergeCells count=\"").raw(merged.size()).raw("\">");
        for (String region : merged) {
            xml.raw("<mergeCell ref=\"").raw(region).raw("\"/>");
        }
        xml.raw("</mergeCells>");
    }

    private void writeChoices(List<SheetChoice> choices) throws IOException {
        if (choices.isEmpty()) {
            return;
        }
        xml.raw("<dataValidations count=\"").raw(choices.size()).raw("\">");
        for (SheetChoice choice : choices.stream()
                .sorted(Comparator.comparingInt(SheetChoice::column))
                .toList()) {
            String column = SheetText.column(choice.column());
            boolean list = choice.words().isPresent();
            xml.raw(list ? "<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\"" : NOTHING_CHOSEN);
            xml.raw(" showInputMessage=\"1\"").raw(list ? " showErrorMessage=\"1\"" : "");
            if (!choice.prompt().isEmpty()) {
                xml.raw(" prompt=\"")
                        .value(SheetLimits.cut(choice.prompt(), MAX_PROMPT))
                        .raw("\"");
            }
            xml.raw(" sqref=\"")
                    .raw(column)
                    .raw(choice.firstRow())
                    .raw(":")
                    .raw(column)
                    .raw(MAX_ROWS)
                    .raw("\">");
            xml.raw("<formula1>").content(choice.words().orElse("TRUE")).raw("</formula1></dataValidation>");
        }
        xml.raw("</dataValidations>");
    }
}
