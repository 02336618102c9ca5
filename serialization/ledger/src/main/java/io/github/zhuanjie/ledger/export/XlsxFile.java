package io.github.zhuanjie.ledger.export;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes .xlsx part by part as it comes: rows go straight into the archive, nothing of them is kept in memory or on disk,
 * and the same sheets make the same bytes at any time.
 */
final class XlsxFile implements SheetFile {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** The earliest time that archives can hold: files must not differ by when they were written. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/app.xml";

    private final ZipOutputStream zip;
    private final SheetWords words;
    private final XlsxStyles styles;
    private final XmlOut xml;
    private final List<SheetPage> pages = new ArrayList<>();
    private final List<Integer> noted = new ArrayList<>();
    private final Optional<String> application;
    private XlsxSheet sheet;

    /**
     * Starts a file.
     *
     * @param application  the program that the file's properties name, which every other program replaces when it saves the
     *     file; empty for no properties
     */
    XlsxFile(OutputStream out, SheetWords words, Optional<String> application) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.words = words;
        this.styles = new XlsxStyles(words.font());
        this.xml = new XmlOut(zip);
        this.application = application;
        if (application.isPresent()) {
            part(PROPERTIES);
            xml.raw(properties(application.get()));
            endPart();
        }
        part("_rels/.rels");
        List<String> relations = new ArrayList<>(List.of(RELATIONS + "/officeDocument", "xl/workbook.xml"));
        application.ifPresent(name -> relations.addAll(List.of(RELATIONS + "/extended-properties", PROPERTIES)));
        relations(relations.toArray(String[]::new));
        this.sheet = new XlsxSheet(xml, styles, SheetPage.builder().name("").build());
    }

    private static String properties(String application) {
        return XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>" + application + "</Application></Properties>";
    }

    /** Tells whether a file was written with the name of a program in its properties, and by no other program since. */
    static boolean isBy(String application, Path file) throws IOException {
        byte[] expected = properties(application).getBytes(StandardCharsets.UTF_8);
        try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry first = parts.getNextEntry();
            return first != null
                    && first.getName().equals(PROPERTIES)
                    && Arrays.equals(parts.readNBytes(expected.length + 1), expected);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return false;
        }
    }

    private void part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void endPart() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    /** Writes a part with the relations of another; arguments are kinds and targets by turns. */
    private void relations(String... kindsAndTargets) throws IOException {
        xml.raw(XML).raw("<Relationships xmlns=\"").raw(PACKAGE).raw("relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.raw("<Relationship Id=\"rId").raw(i / 2 + 1L).raw("\" Type=\"").raw(kindsAndTargets[i]);
            xml.raw("\" Target=\"").raw(kindsAndTargets[i + 1]).raw("\"/>");
        }
        xml.raw("</Relationships>");
        endPart();
    }

    @Override
    public void begin(SheetPage page) throws IOException {
        pages.add(page);
        part("xl/worksheets/sheet" + pages.size() + ".xml");
        sheet = new XlsxSheet(xml, styles, page);
        sheet.begin(pages.size() == 1);
    }

    @Override
    public void row(SheetRow row) throws IOException {
        sheet.row(row);
    }

    @Override
    public void end(List<SheetChoice> choices, List<SheetNote> notes) throws IOException {
        sheet.end(choices, !notes.isEmpty(), words.pageNumbers());
        endPart();
        if (!notes.isEmpty()) {
            int number = pages.size();
            noted.add(number);
            part("xl/worksheets/_rels/sheet" + number + ".xml.rels");
            relations(
                    RELATIONS + "/vmlDrawing",
                    "../drawings/vmlDrawing" + number + ".vml",
                    RELATIONS + "/comments",
                    "../comments" + number + ".xml");
            part("xl/comments" + number + ".xml");
            XlsxNotes.writeTexts(xml, notes);
            endPart();
            part("xl/drawings/vmlDrawing" + number + ".vml");
            XlsxNotes.writeBoxes(xml, notes);
            endPart();
        }
    }

    @Override
    public void close() throws IOException {
        part("xl/styles.xml");
        styles.write(xml);
        endPart();
        part("xl/workbook.xml");
        writeWorkbook();
        endPart();
        part("xl/_rels/workbook.xml.rels");
        List<String> relations = new ArrayList<>();
        for (int i = 1; i <= pages.size(); i++) {
            relations.addAll(List.of(RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.addAll(List.of(RELATIONS + "/styles", "styles.xml"));
        relations(relations.toArray(String[]::new));
        part("[Content_Types].xml");
        writeTypes();
        endPart();
        zip.close();
    }

    private void writeWorkbook() throws IOException {
        xml.raw(XML)
                .raw("<workbook xmlns=\"")
                .raw(MAIN)
                .raw("\" xmlns:r=\"")
                .raw(RELATIONS)
                .raw("\"><sheets>");
        for (int i = 0; i < pages.size(); i++) {
            SheetPage page = pages.get(i);
            xml.raw("<sheet name=\"").value(page.getName()).raw("\" sheetId=\"").raw(i + 1L);
            xml.raw(page.isHidden() ? "\" state=\"hidden" : "");
            xml.raw("\" r:id=\"rId").raw(i + 1L).raw("\"/>");
        }
        xml.raw("</sheets>");
        boolean repeated = pages.stream().anyMatch(page -> page.getHeaderRow() > 0);
        xml.raw(repeated ? "<definedNames>" : "");
        for (int i = 0; i < pages.size(); i++) {
            int row = pages.get(i).getHeaderRow();
            if (row > 0) {
                xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .raw(i)
                        .raw("\">");
                xml.content(SheetText.quoted(pages.get(i).getName()));
                xml.raw("!$").raw(row).raw(":$").raw(row).raw("</definedName>");
            }
        }
        xml.raw(repeated ? "</definedNames>" : "").raw("</workbook>");
    }

    private void writeTypes() throws IOException {
        xml.raw(XML).raw("<Types xmlns=\"").raw(PACKAGE).raw("content-types\">");
        xml.raw(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.raw(
                "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
        if (application.isPresent()) {
            xml.raw("<Override PartName=\"/").raw(PROPERTIES).raw("\" ContentType=\"");
            xml.raw("application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>");
        }
        type("workbook.xml", "sheet.main");
        type("styles.xml", "styles");
        for (int i = 1; i <= pages.size(); i++) {
            type("worksheets/sheet" + i + ".xml", "worksheet");
        }
        for (int number : noted) {
            type("comments" + number + ".xml", "comments");
        }
        xml.raw("</Types>");
    }

    private void type(String part, String kind) throws IOException {
        xml.raw("<Override PartName=\"/xl/")
                .raw(part)
                .raw("\" ContentType=\"")
                .raw(TYPE)
                .raw(kind)
                .raw("+xml\"/>");
    }
}
