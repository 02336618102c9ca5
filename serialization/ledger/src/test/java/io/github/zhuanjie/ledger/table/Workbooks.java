package io.github.zhuanjie.ledger.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Parts of .xlsx written by hand, so that each can be wrong on its own. */
final class Workbooks {

    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbooks() {}

    /** A workbook of one sheet with these rows. */
    static Workbooks of(String rows) {
        return new Workbooks()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .with("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/workbook.xml",
                        "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                                + relation("r2", "sharedStrings", "sharedStrings.xml")
                                + relation("r3", "styles", "/xl/styles.xml")))
                .with(SHEET, sheet(rows));
    }

    static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet " + MAIN + "><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String texts(String items) {
        return "<sst " + MAIN + ">" + items + "</sst>";
    }

    Workbooks with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Workbooks without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        return bytes(Deflater.DEFAULT_COMPRESSION);
    }

    /** Not packed, so that the XML lies open. */
    byte[] stored() {
        return bytes(Deflater.NO_COMPRESSION);
    }

    private byte[] bytes(int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
