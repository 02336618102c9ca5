package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What .xlsx says of all its sheets: which there are, how numbers look, and the texts they share. */
final class XlsxWorkbook {

    private static final String USUAL = "xl/workbook.xml";

    /**
     * A sheet.
     *
     * @param number  its place among the tabs, from 1
     * @param name  what the tab says
     * @param hidden  whether it is hidden
     * @param part  the name of its part
     */
    record Tab(int number, String name, boolean hidden, String part) {}

    private final NumberFormats formats = new NumberFormats();
    private final List<Tab> tabs = new ArrayList<>();
    private @Nullable String sharedTexts;
    private @Nullable SharedTexts texts;

    private XlsxWorkbook() {}

    static XlsxWorkbook read(XlsxPackage parts, ReadLimits limits) throws IOException {
        String name = find(parts);
        XlsxWorkbook workbook = new XlsxWorkbook();
        XlsxRelations relations = XlsxRelations.of(parts, name);
        workbook.readWorkbook(parts.xml(name), relations, limits);
        workbook.sharedTexts = relations.ofType("sharedStrings").orElse(null);
        Optional<InputStream> styles = relations.ofType("styles").isPresent()
                ? parts.open(relations.ofType("styles").get())
                : Optional.empty();
        if (styles.isPresent()) {
            workbook.readStyles(XmlPart.of(styles.get()));
        }
        return workbook;
    }

    private static String find(XlsxPackage parts) throws IOException {
        if (isOpenDocument(parts)) {
            throw refused("LEDGER_OTHER_SPREADSHEET");
        }
        String name = XlsxRelations.of(parts, "").ofType("officeDocument").orElse(USUAL);
        if (name.endsWith("workbook.bin")) {
            throw refused("LEDGER_OTHER_SPREADSHEET");
        }
        if (!parts.names().contains(name.toLowerCase(Locale.ROOT))) {
            throw refused("LEDGER_NOT_A_TABLE");
        }
        return name;
    }

    private static boolean isOpenDocument(XlsxPackage parts) throws IOException {
        Optional<InputStream> type = parts.open("mimetype");
        if (type.isEmpty()) {
            return false;
        }
        try (InputStream in = type.get()) {
            return new String(in.readNBytes(128), StandardCharsets.ISO_8859_1).contains("opendocument.spreadsheet");
        }
    }

    private void readWorkbook(XmlPart part, XlsxRelations relations, ReadLimits limits) throws IOException {
        try (XmlPart xml = part) {
            int number = 0;
            while (xml.next()) {
                if (xml.begins("workbookPr") && isTrue(xml.attribute("date1904"))) {
                    formats.countFrom1904();
                } else if (xml.begins("sheet")) {
                    number++;
                    if (number > limits.getSheets()) {
                        throw new UnreadableLedgerException(
                                "LEDGER_SHEETS", Location.WHOLE, Integer.toString(limits.getSheets()));
                    }
                    addTab(xml, number, relations);
                }
            }
        }
        if (tabs.isEmpty()) {
            throw refused("LEDGER_NOT_A_TABLE");
        }
    }

    /** Sheets of charts and of macros have no cells of a ledger. */
    private void addTab(XmlPart xml, int number, XlsxRelations relations) {
        String state = xml.attribute("state", "visible");
        relations
                .worksheet(xml.attribute("id", ""))
                .ifPresent(
                        part -> tabs.add(new Tab(number, xml.attribute("name", ""), !state.equals("visible"), part)));
    }

    private void readStyles(XmlPart part) throws IOException {
        try (XmlPart xml = part) {
            boolean styles = false;
            while (xml.next()) {
                if (xml.begins("cellXfs")) {
                    styles = true;
                } else if (xml.ends("cellXfs")) {
                    styles = false;
                } else if (xml.begins("xf") && styles) {
                    formats.addStyle(Math.max(Digits.whole(xml.attribute("numFmtId")), 0));
                } else if (xml.begins("numFmt")) {
                    formats.addFormat(Digits.whole(xml.attribute("numFmtId")), xml.attribute("formatCode", ""));
                }
            }
        }
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    List<Tab> tabs() {
        return tabs;
    }

    NumberFormats formats() {
        return formats;
    }

    SharedTexts texts(XlsxPackage parts, ReadLimits limits) throws IOException {
        if (texts == null) {
            SharedTexts read = new SharedTexts(limits);
            Optional<InputStream> part = sharedTexts == null ? Optional.empty() : parts.open(sharedTexts);
            if (part.isPresent()) {
                try (XmlPart xml = XmlPart.of(part.get())) {
                    while (xml.next()) {
                        if (xml.begins("si")) {
                            read.add(XlsxText.pieces(xml, "si", XlsxCells.longest(limits)));
                        }
                    }
                }
            }
            texts = read;
        }
        return texts;
    }

    private static UnreadableLedgerException refused(String code) {
        return new UnreadableLedgerException(code, Location.WHOLE);
    }

    /** The parts that a part refers to (ISO/IEC 29500-2, 6.5). */
    private static final class XlsxRelations {

        private static final int MOST = 20_000;

        private record Target(String type, String part) {}

        private final Map<String, Target> byId = new HashMap<>();

        /** Reads those of a part, or of the package for an empty name; there may be none. */
        static XlsxRelations of(XlsxPackage parts, String part) throws IOException {
            int slash = part.lastIndexOf('/') + 1;
            String folder = part.substring(0, slash);
            Optional<InputStream> in = parts.open(folder + "_rels/" + part.substring(slash) + ".rels");
            XlsxRelations relations = new XlsxRelations();
            if (in.isPresent()) {
                try (XmlPart xml = XmlPart.of(in.get())) {
                    while (xml.next()) {
                        if (xml.begins("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                            relations.add(xml, folder);
                        }
                    }
                }
            }
            return relations;
        }

        private void add(XmlPart xml, String folder) {
            String type = xml.attribute("Type", "");
            String target = xml.attribute("Target", "").replace('\\', '/');
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            if (byId.size() >= MOST) {
                throw refused("LEDGER_BOMB");
            }
            byId.putIfAbsent(
                    xml.attribute("Id", ""), new Target(type.substring(type.lastIndexOf('/') + 1), straight(part)));
        }

        /** Goes the steps back in a path; one that leads out of the package ends at its root. */
        private static String straight(String path) {
            List<String> steps = new ArrayList<>();
            for (String step : path.split("/")) {
                if (step.equals("..")) {
                    if (!steps.isEmpty()) {
                        steps.remove(steps.size() - 1);
                    }
                } else if (!step.equals(".") && !step.isEmpty()) {
                    steps.add(step);
                }
            }
            return String.join("/", steps);
        }

        Optional<String> ofType(String type) {
            return byId.values().stream()
                    .filter(target -> target.type().equals(type))
                    .map(Target::part)
                    .sorted()
                    .findFirst();
        }

        Optional<String> worksheet(String id) {
            return Optional.ofNullable(byId.get(id))
                    .filter(target -> target.type().equals("worksheet"))
                    .map(Target::part);
        }
    }
}
