package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFDataValidationHelper;
import org.apache.poi.hssf.usermodel.HSSFPrintSetup;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Writes .xls with Apache POI: everything stays in memory until the end, as the format wants it. */
final class XlsFile implements SheetFile {

    static final int MAX_ROWS = 65_536;
    static final int MAX_COLUMNS = 256;
    private static final int WIDTH_UNITS = 256;
    private static final int WIDTH_MARGIN = 182;
    private static final int MAX_WIDTH = 255 * WIDTH_UNITS;
    private static final int MAX_PROMPT = 255;
    private static final double INCH = 1.0;

    private final OutputStream out;
    private final SheetWords words;
    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final XlsStyles styles;
    private final List<Runnable> later = new ArrayList<>();
    private HSSFSheet sheet;

    XlsFile(OutputStream out, SheetWords words) {
        this.out = out;
        this.words = words;
        this.styles = new XlsStyles(workbook, words.font());
        this.sheet = workbook.createSheet("_");
        workbook.removeSheetAt(0);
    }

    @Override
    public void begin(SheetPage page) {
        sheet = workbook.createSheet(page.getName());
        for (int i = 0; i < page.getWidths().size(); i++) {
            sheet.setColumnWidth(i, Math.min(MAX_WIDTH, page.getWidths().get(i) * WIDTH_UNITS + WIDTH_MARGIN));
        }
        for (int i = 0; i < page.getFormats().size(); i++) {
            sheet.setDefaultColumnStyle(
                    i, styles.of(Look.of(Role.PLAIN, page.getFormats().get(i))));
        }
        if (page.getHeaderRow() > 0) {
            int row = page.getHeaderRow() - 1;
            sheet.createFreezePane(0, page.getHeaderRow());
            sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
        }
        sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex(sheet), page.isHidden());
        if (page.isLocked()) {
            sheet.protectSheet("");
        }
        print(page);
    }

    private void print(SheetPage page) {
        HSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(!page.isPortrait());
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (page.isOnePage() ? 1 : 0));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true); // the library has the bits of the two the wrong way round
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, INCH / 2);
        sheet.setMargin(PageMargin.RIGHT, INCH / 2);
        sheet.setMargin(PageMargin.TOP, 0.6 * INCH);
        sheet.setMargin(PageMargin.BOTTOM, 0.7 * INCH);
        sheet.getFooter().setCenter(words.pageNumbers());
    }

    @Override
    public void row(SheetRow row) {
        if (row.number() > MAX_ROWS) {
            throw new UnwritableLedgerException("LEDGER_WRITE_ROWS", row.number(), 1, Integer.toString(MAX_ROWS));
        }
        HSSFRow made = sheet.createRow(row.number() - 1);
        made.setZeroHeight(row.hidden());
        if (row.height() > 0) {
            made.setHeightInPoints((float) row.height());
        }
        int column = 1;
        for (SheetCell cell : row.cells()) {
            if (column + cell.across() - 1 > MAX_COLUMNS) {
                throw new UnwritableLedgerException(
                        "LEDGER_WRITE_COLUMNS", row.number(), column, Integer.toString(MAX_COLUMNS));
            }
            write(made, column, cell);
            for (int i = 1; i < cell.across(); i++) {
                made.createCell(column - 1 + i).setCellStyle(styles.of(cell.look()));
            }
            merge(row.number() - 1, column - 1, cell);
            column += cell.across();
        }
    }

    private void merge(int row, int column, SheetCell cell) {
        if (cell.across() > 1 || cell.down() > 1) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(row, row + cell.down() - 1, column, column + cell.across() - 1));
        }
    }

    private void write(HSSFRow row, int column, SheetCell cell) {
        HSSFCell made = row.createCell(column - 1);
        made.setCellStyle(styles.of(cell.look()));
        OptionalDouble number = SheetText.number(cell.value());
        String text = SheetText.inSpreadsheet(SheetText.plain(cell.value()));
        if (number.isPresent()) {
            made.setCellValue(number.getAsDouble());
        } else if (!text.isEmpty()) {
            SheetLimits.checkText(text, row.getRowNum() + 1, column);
            made.setCellValue(new HSSFRichTextString(text));
        }
    }

    /** Lists of words are set when every sheet is there: they may stand on one that comes later. */
    @Override
    public void end(List<SheetChoice> choices, List<SheetNote> notes) {
        HSSFSheet ended = sheet;
        later.add(() -> choices.forEach(choice -> choose(ended, choice)));
        notes.forEach(this::note);
    }

    private static void choose(HSSFSheet sheet, SheetChoice choice) {
        HSSFDataValidationHelper helper = new HSSFDataValidationHelper(sheet);
        CellRangeAddressList cells =
                new CellRangeAddressList(choice.firstRow() - 1, MAX_ROWS - 1, choice.column() - 1, choice.column() - 1);
        DataValidation made = helper.createValidation(constraint(helper, choice), cells);
        made.setEmptyCellAllowed(true);
        made.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        made.setShowErrorBox(choice.words().isPresent());
        made.setSuppressDropDownArrow(false);
        if (!choice.prompt().isEmpty()) {
            made.createPromptBox("", SheetLimits.cut(choice.prompt(), MAX_PROMPT));
            made.setShowPromptBox(true);
        }
        sheet.addValidationData(made);
    }

    private static DataValidationConstraint constraint(HSSFDataValidationHelper helper, SheetChoice choice) {
        String words = choice.words().orElse("");
        if (words.startsWith("\"")) {
            return helper.createExplicitListConstraint(
                    words.substring(1, words.length() - 1).split(","));
        }
        return words.isEmpty() ? helper.createCustomConstraint("TRUE") : helper.createFormulaListConstraint(words);
    }

    private void note(SheetNote note) {
        int row = note.row() - 1;
        int column = note.column() - 1;
        HSSFClientAnchor anchor = new HSSFClientAnchor(
                0, 0, 0, 0, (short) (column + 1), row, (short) (column + 4), row + XlsxNotes.lines(note));
        HSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new HSSFRichTextString(note.text()));
        comment.setAuthor("");
        HSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        HSSFCell cell = at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
        cell.setCellComment(comment);
    }

    @Override
    public void close() throws IOException {
        try (workbook;
                out) {
            later.forEach(Runnable::run);
            workbook.write(out);
        }
    }
}
