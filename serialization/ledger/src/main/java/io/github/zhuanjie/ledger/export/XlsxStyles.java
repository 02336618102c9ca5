package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The styles of an .xlsx file, numbered in the order in which they are first needed. */
final class XlsxStyles {

    private static final String NONE = "<border><left/><right/><top/><bottom/><diagonal/></border>";
    private static final String LINES = "<border><left style=\"thin\"><color auto=\"1\"/></left>"
            + "<right style=\"thin\"><color auto=\"1\"/></right><top style=\"thin\"><color auto=\"1\"/></top>"
            + "<bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border>";

    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final String font;

    XlsxStyles(String font) {
        this.font = font;
    }

    int number(Look look) {
        return looks.computeIfAbsent(look, l -> looks.size() + 1);
    }

    void write(XmlOut xml) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"")
                .raw(XlsxFile.MAIN)
                .raw("\">");
        writeFormats(xml);
        writeFonts(xml);
        writeFills(xml);
        xml.raw("<borders count=\"2\">").raw(NONE).raw(LINES).raw("</borders>");
        xml.raw(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        xml.raw("<cellXfs count=\"").raw(looks.size() + 1L).raw("\">");
        xml.raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        for (Look look : looks.keySet()) {
            writeLook(xml, look);
        }
        xml.raw(
                "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.raw("</styleSheet>");
    }

    private static void writeFormats(XmlOut xml) throws IOException {
        xml.raw("<numFmts count=\"2\">");
        for (CellFormat format : CellFormat.values()) {
            if (format.isCustom()) {
                xml.raw("<numFmt numFmtId=\"").raw(format.number()).raw("\" formatCode=\"");
                xml.value(format.pattern()).raw("\"/>");
            }
        }
        xml.raw("</numFmts>");
    }

    /** One font for every role, after that of cells without a style. */
    private void writeFonts(XmlOut xml) throws IOException {
        xml.raw("<fonts count=\"").raw(Role.values().length + 1L).raw("\">");
        writeFont(xml, Role.BODY);
        for (Role role : Role.values()) {
            writeFont(xml, role);
        }
        xml.raw("</fonts>");
    }

    private void writeFont(XmlOut xml, Role role) throws IOException {
        xml.raw(role.isBold() ? "<font><b/><sz val=\"" : "<font><sz val=\"").raw(role.size());
        xml.raw("\"/><name val=\"").value(font).raw("\"/></font>");
    }

    private static void writeFills(XmlOut xml) throws IOException {
        List<Tint> tints = new ArrayList<>(List.of(Tint.values()));
        tints.remove(Tint.NONE);
        xml.raw("<fills count=\"").raw(tints.size() + 2L).raw("\"><fill><patternFill patternType=\"none\"/></fill>");
        xml.raw("<fill><patternFill patternType=\"gray125\"/></fill>");
        for (Tint tint : tints) {
            xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF");
            xml.raw(Integer.toHexString(tint.rgb()).toUpperCase(Locale.ROOT));
            xml.raw("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        }
        xml.raw("</fills>");
    }

    private static void writeLook(XmlOut xml, Look look) throws IOException {
        Role role = look.role();
        int fill = look.tint() == Tint.NONE ? 0 : look.tint().ordinal() + 1;
        xml.raw("<xf numFmtId=\"").raw(look.format().number());
        xml.raw("\" fontId=\"").raw(role.ordinal() + 1L);
        xml.raw("\" fillId=\"").raw(fill);
        xml.raw("\" borderId=\"").raw(role.isLined() ? 1 : 0).raw("\" xfId=\"0\"");
        xml.raw(look.quoted() ? " quotePrefix=\"1\"" : "");
        xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"");
        xml.raw(" applyProtection=\"1\"><alignment horizontal=\"")
                .raw(look.align().name().toLowerCase(Locale.ROOT));
        xml.raw("\" vertical=\"center\"");
        xml.raw(look.isIndented() ? " indent=\"1\"" : "").raw(role.isWrapped() ? " wrapText=\"1\"/>" : "/>");
        xml.raw("<protection locked=\"").raw(role.isOpen() ? 0 : 1).raw("\"/></xf>");
    }
}
