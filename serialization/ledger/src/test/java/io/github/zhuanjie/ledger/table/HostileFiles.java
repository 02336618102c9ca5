package io.github.zhuanjie.ledger.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/** Files that nobody should send, each with the code of its fault. */
final class HostileFiles {

    private static final String PASSWORD = "secret";

    /**
     * A file.
     *
     * @param code  the code of the fault that opening or reading it must end with
     * @param bytes  its content
     */
    record Hostile(String code, byte[] bytes) {}

    private final Map<String, Hostile> files = new LinkedHashMap<>();

    private HostileFiles() {}

    static Map<String, Hostile> all() throws IOException, GeneralSecurityException {
        HostileFiles all = new HostileFiles();
        all.addBombs();
        all.addPackages();
        all.addXml();
        all.addCells();
        all.addProtected();
        all.addOthers();
        all.addOldOnes();
        all.addCsv();
        return all.files;
    }

    private void add(String name, String code, byte[] bytes) {
        files.put(name, new Hostile("LEDGER_" + code, bytes));
    }

    private void add(String name, String code, Workbooks book) {
        add(name, code, book.bytes());
    }

    private void addBombs() {
        add("bomb.xlsx", "BOMB", Workbooks.of("").with(Workbooks.SHEET, new byte[64 << 20]));
        add("bomb-unused.xlsx", "BOMB", Workbooks.of("").with("xl/media/image1.png", new byte[64 << 20]));
        Workbooks many = Workbooks.of("");
        for (int i = 0; i < 20_000; i++) {
            many.with("xl/a" + i, new byte[0]);
        }
        add("many-entries.xlsx", "BOMB", many);
        byte[] lying = Workbooks.of("<row>" + "<c><v>1</v></c>".repeat(3000) + "</row>")
                .bytes();
        add("lying-size.xlsx", "BOMB", directory(lying, Workbooks.SHEET, 24, 900));
        add("lying-size-up.xlsx", "DAMAGED", directory(lying, Workbooks.SHEET, 24, 900_000));
    }

    private void addPackages() {
        byte[] good = Workbooks.of(row("<c><v>1</v></c>"))
                .with("xl/worksheets/sheet2.xml", "")
                .bytes();
        add("duplicate.xlsx", "UNSAFE", replace(good, "xl/worksheets/sheet2.xml", Workbooks.SHEET));
        add("duplicate-case.xlsx", "UNSAFE", Workbooks.of("").with("XL/Workbook.xml", ""));
        for (String name : new String[] {"../../evil", "/etc/evil", "C:/evil", "xl/../../evil", "..\\evil"}) {
            add("outside" + files.size() + ".xlsx", "UNSAFE", Workbooks.of("").with(name, "x"));
        }
        ByteArrayOutputStream junk = new ByteArrayOutputStream();
        junk.writeBytes("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
        junk.writeBytes(good);
        add("junk-before.xlsx", "UNSAFE", junk.toByteArray());
        add("cut.xlsx", "DAMAGED", Arrays.copyOf(good, good.length - 30));
        add("no-sheet.xlsx", "DAMAGED", Workbooks.of("").without(Workbooks.SHEET));
        byte[] broken = good.clone();
        Arrays.fill(broken, 40, broken.length / 3, (byte) 7);
        add("broken-data.xlsx", "DAMAGED", broken);
    }

    private void addXml() {
        String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>";
        String file = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String remote = "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">";
        for (String dtd : new String[] {laughs, outside, file, remote}) {
            String sheet = dtd + "<worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";
            add("dtd-sheet" + files.size() + ".xlsx", "DTD", Workbooks.of("").with(Workbooks.SHEET, sheet));
            add(
                    "dtd-wide" + files.size() + ".xlsx",
                    "DTD",
                    Workbooks.of("").with(Workbooks.SHEET, sheet.getBytes(StandardCharsets.UTF_16)));
            add(
                    "dtd-book" + files.size() + ".xlsx",
                    "DTD",
                    Workbooks.of("").with("xl/workbook.xml", dtd + "<workbook/>"));
            add(
                    "dtd-rels" + files.size() + ".xlsx",
                    "DTD",
                    Workbooks.of("").with("_rels/.rels", dtd + "<Relationships/>"));
            add(
                    "dtd-text" + files.size() + ".xlsx",
                    "DTD",
                    Workbooks.of("").with("xl/sharedStrings.xml", dtd + "<sst/>"));
        }
        add("entity.xlsx", "DAMAGED", Workbooks.of(row("<c t=\"str\"><v>&x;</v></c>")));
        String noise = noise(3 << 20);
        add("long-attribute.xlsx", "BOMB", Workbooks.of("<row a=\"" + noise + "\"/>"));
        add("long-name.xlsx", "DAMAGED", Workbooks.of("<row><" + noise + "/></row>"));
        add("long-comment.xlsx", "BOMB", Workbooks.of("<!--" + noise.replace("a", "<") + "-->"));
        add("long-comment-tricked.xlsx", "BOMB", Workbooks.of("<!-->" + noise.replace("a", "<") + "-->"));
        add(
                "long-section.xlsx",
                "BOMB",
                Workbooks.of("<row><c><is><t><![CDATA[" + noise.replace("a", "<") + "]]></t></is></c></row>"));
        add("long-instruction.xlsx", "BOMB", Workbooks.of("<?a " + noise.replace("a", "<") + "?>"));
        StringBuilder deep = new StringBuilder();
        StringBuilder names = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            deep.append("<a").append(i % 1000 * random.nextInt(9)).append('>');
            names.append("<b").append(i).append("/>");
        }
        add("deep.xlsx", "BOMB", Workbooks.of(deep.toString()));
        add("many-names.xlsx", "BOMB", Workbooks.of(names.toString()));
        add("wrong-xml.xlsx", "DAMAGED", Workbooks.of("<row><c></row>"));
        add("wrong-utf8.xlsx", "DAMAGED", Workbooks.of("").with(Workbooks.SHEET, new byte[] {'<', 'a', '>', (byte) 0xFF
        }));
    }

    private void addCells() {
        add("column-range.xlsx", "REFERENCE", Workbooks.of(row("<c r=\"XFE1\"><v>1</v></c>")));
        add("column-words.xlsx", "REFERENCE", Workbooks.of(row("<c r=\"AAAAAAAAAAAAA1\"><v>1</v></c>")));
        add("row-range.xlsx", "REFERENCE", Workbooks.of("<row r=\"1048577\"><c><v>1</v></c></row>"));
        add("row-other.xlsx", "REFERENCE", Workbooks.of("<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>"));
        add("row-back.xlsx", "REFERENCE", Workbooks.of("<row r=\"2\"/><row r=\"2\"/>"));
        add(
                "million-columns.xlsx",
                "REFERENCE",
                Workbooks.of(row("<c><v>1</v></c>".repeat(1_000_000)) + noise(1 << 19)));
        add(
                "text-range.xlsx",
                "REFERENCE",
                Workbooks.of(row("<c t=\"s\"><v>1</v></c>"))
                        .with("xl/sharedStrings.xml", Workbooks.texts("<si><t>a</t></si>")));
        add(
                "text-negative.xlsx",
                "REFERENCE",
                Workbooks.of(row("<c t=\"s\"><v>-1</v></c>"))
                        .with("xl/sharedStrings.xml", Workbooks.texts("<si><t>a</t></si>")));
        add("number.xlsx", "DAMAGED", Workbooks.of(row("<c><v>1e999999999</v></c>")));
        add("number-words.xlsx", "DAMAGED", Workbooks.of(row("<c><v>NaN</v></c>")));
        add("type.xlsx", "DAMAGED", Workbooks.of(row("<c t=\"x\"><v>1</v></c>")));
        add("day.xlsx", "DAMAGED", Workbooks.of(row("<c t=\"d\"><v>2026-02-30</v></c>")));
        add(
                "long-text.xlsx",
                "CELL_LENGTH",
                Workbooks.of(row("<c t=\"inlineStr\"><is><t>" + noise(40_000) + "</t></is></c>")));
        add(
                "long-pieces.xlsx",
                "CELL_LENGTH",
                Workbooks.of(row(
                        "<c t=\"inlineStr\"><is>" + ("<r><t>" + noise(9_000) + "</t></r>").repeat(99) + "</is></c>")));
        StringBuilder wide = new StringBuilder();
        for (int i = 1; i <= 7_000; i++) {
            wide.append("<row><c r=\"XFD")
                    .append(i)
                    .append("\"><v>")
                    .append(i * 7919L % 10007)
                    .append("</v></c></row>");
        }
        add("wide.xlsx", "CELLS", Workbooks.of(wide.toString()));
        StringBuilder merged = new StringBuilder("</sheetData><mergeCells>");
        for (int i = 1; i <= 200_001; i++) {
            merged.append("<mergeCell ref=\"A").append(i).append(":B").append(i).append("\"/>");
        }
        add(
                "merged.xlsx",
                "MERGED",
                Workbooks.of("").with(Workbooks.SHEET, Workbooks.sheet(merged + "</mergeCells><sheetData>")));
        add(
                "merged-range.xlsx",
                "REFERENCE",
                Workbooks.of("")
                        .with(Workbooks.SHEET, Workbooks.sheet("</sheetData><mergeCell ref=\"A0:B1\"/><sheetData>")));
    }

    private void addProtected() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(Workbooks.of("").bytes());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            add("protected.xlsx", "ENCRYPTED", bytes.toByteArray());
        }
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try {
            add("protected.xls", "ENCRYPTED", old(true));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        byte[] zip = Workbooks.of("").bytes();
        zip[6] |= 1;
        add("protected-zip.xlsx", "ENCRYPTED", zip);
    }

    private void addOthers() {
        add("page.xls", "WEB_PAGE", "<html><table><tr><td>1</td></tr></table></html>");
        add("page-old.xls", "WEB_PAGE", "\n<TABLE border=1><tr><td>1</td></tr></TABLE>");
        add("page-archive.xls", "WEB_PAGE", "MIME-Version: 1.0\nContent-Type: multipart/related\n");
        add("xml.xls", "XML", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>");
        add("pdf.xlsx", "NOT_A_TABLE", "%PDF-1.7\n");
        add("empty.xlsx", "EMPTY", "");
        add(
                "archive.xlsx",
                "NOT_A_TABLE",
                Workbooks.of("").without("xl/workbook.xml").without("_rels/.rels"));
        add(
                "letter.xlsx",
                "NOT_A_TABLE",
                Workbooks.of("")
                        .with("word/document.xml", "<a/>")
                        .with(
                                "_rels/.rels",
                                Workbooks.relations(Workbooks.relation("r1", "officeDocument", "word/document.xml"))));
        add(
                "binary.xlsx",
                "OTHER_SPREADSHEET",
                Workbooks.of("")
                        .with(
                                "_rels/.rels",
                                Workbooks.relations(Workbooks.relation("r1", "officeDocument", "xl/workbook.bin"))));
        add(
                "open.xlsx",
                "OTHER_SPREADSHEET",
                Workbooks.of("").with("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        add(
                "charts-only.xlsx",
                "NOT_A_TABLE",
                Workbooks.of("")
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                Workbooks.relations(Workbooks.relation("r1", "chartsheet", "a.xml"))));
    }

    private void add(String name, String code, String text) {
        add(name, code, text.getBytes(StandardCharsets.UTF_8));
    }

    private void addOldOnes() throws IOException {
        byte[] good = old(true);
        add("cut.xls", "DAMAGED", Arrays.copyOf(good, 1000));
        byte[] noise = good.clone();
        new Random(2).nextBytes(noise);
        System.arraycopy(good, 0, noise, 0, 8);
        add("noise.xls", "DAMAGED", noise);
        add("nothing-inside.xls", "NOT_A_TABLE", old(false));
        add("book.xls", "OLD_EXCEL", container("Book", new byte[5000]));
        add("letter.xls", "NOT_A_TABLE", container("WordDocument", new byte[5000]));
        add("nonsense.xls", "DAMAGED", container("Workbook", new byte[5000]));
        add("raw.xls", "OLD_EXCEL", new byte[] {9, 8, 8, 0, 0, 5, 16, 0, 0, 0, 0, 0});
        add(
                "before-97.xls",
                "OLD_EXCEL",
                container("Workbook", Arrays.copyOf(new byte[] {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0}, 5000)));
        add(
                "texts.xls",
                "NOT_A_TABLE",
                container(
                        "Workbook",
                        records(
                                0xFC,
                                ByteBuffer.allocate(8)
                                        .order(ByteOrder.LITTLE_ENDIAN)
                                        .putInt(-1)
                                        .putInt(Integer.MAX_VALUE)
                                        .array())));
        add("start.xls", "DAMAGED", container("Workbook", records(0x85, new byte[] {-1, -1, -1, 127, 0, 0, 1, 0, 'a'
        })));
        add("start-before.xls", "DAMAGED", container("Workbook", records(0x85, new byte[] {
            -1, -1, -1, -1, 0, 0, 1, 0, 'a'
        })));
    }

    private static byte[] records(int sid, byte[] data) {
        ByteBuffer stream = ByteBuffer.allocate(5000).order(ByteOrder.LITTLE_ENDIAN);
        stream.put(new byte[] {9, 8, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        stream.putShort((short) sid).putShort((short) data.length).put(data).put(new byte[] {10, 0, 0, 0});
        return stream.array();
    }

    private static byte[] container(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(content), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] old(boolean withSheet) throws IOException {
        if (!withSheet) {
            return container("Other", new byte[10]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("a");
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private void addCsv() {
        add("million-columns.csv", "COLUMNS", ",".repeat(1_000_000) + "\n");
        add("long-line.csv", "CELL_LENGTH", noise(30 << 20));
        add("open-quote.csv", "QUOTE", "a,b\n\"c,d\n");
        add("open-quote-long.csv", "CELL_LENGTH", "a,b\n\"c,d\n" + "e,f\n".repeat(1_000_000));
        add("wide-without-mark.csv", "NOT_A_TABLE", "a,b".getBytes(StandardCharsets.UTF_16LE));
        add("bytes.csv", "CHARSET", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
        add("quotes.csv", "CELL_LENGTH", "\"" + "\"\"".repeat(15 << 20) + "\"");
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    /** Letters that do not pack well, so that no ratio gives them away. */
    private static String noise(int length) {
        Random random = new Random(length);
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (char) ('a' + random.nextInt(26));
        }
        return new String(letters);
    }

    private static byte[] replace(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Changes a number in an entry's record of the directory. */
    private static byte[] directory(byte[] zip, String entry, int at, int value) {
        byte[] changed = zip.clone();
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int record = text.lastIndexOf(entry) - 46;
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(record + at, value);
        return changed;
    }
}
