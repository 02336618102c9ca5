package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells the kind of a file by its first bytes. */
final class FileContent {

    private static final int HEAD = 1024;
    /** Versions 2 to 5 of BIFF begin with 09, then 00, 02, 04 or 08, then the length of that record. */
    private static final int OLD_VERSIONS = 0x0E;

    private static final List<byte[]> OTHER_FILES = List.of(
            ascii("%PDF"), ascii("\u0089PNG"), ascii("\u00FF\u00D8\u00FF"), ascii("Rar!"), ascii("7z\u00BC\u00AF"));

    private FileContent() {}

    static TableKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw refused("LEDGER_EMPTY");
        }
        if (startsWith(head, ascii("PK\3\4")) || startsWith(head, ascii("PK\5\6"))) {
            return TableKind.XLSX;
        }
        if (startsWith(head, ascii("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))) {
            return TableKind.XLS;
        }
        refuseOthers(head);
        if (ZipDirectory.isAtEndOf(file)) {
            throw refused("LEDGER_UNSAFE");
        }
        return TableKind.CSV;
    }

    private static void refuseOthers(byte[] head) {
        if (head.length >= 4 && head[0] == 9 && (head[1] & ~OLD_VERSIONS) == 0 && head[3] == 0) {
            throw refused("LEDGER_OLD_EXCEL");
        }
        if (OTHER_FILES.stream().anyMatch(magic -> startsWith(head, magic))) {
            throw refused("LEDGER_NOT_A_TABLE");
        }
        // One character per byte, so that it works in any character set that keeps ASCII; UTF-16 loses its zeros.
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("mime-version:")) {
            throw refused("LEDGER_WEB_PAGE");
        }
        if (text.startsWith("<")) {
            boolean page = text.contains("<html") || text.contains("<table") || text.startsWith("<!doctype html");
            boolean xml = text.startsWith("<?xml") || text.contains("urn:schemas-microsoft-com:office:spreadsheet");
            throw refused(page ? "LEDGER_WEB_PAGE" : xml ? "LEDGER_XML" : "LEDGER_NOT_A_TABLE");
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || head[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static UnreadableLedgerException refused(String code) {
        return new UnreadableLedgerException(code, Location.WHOLE);
    }
}
