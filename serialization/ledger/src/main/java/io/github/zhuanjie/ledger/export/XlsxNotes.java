package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.util.List;

/** The two parts that hold the notes of an .xlsx sheet: what they say, and the boxes in which they are drawn. */
final class XlsxNotes {

    private static final int LINE = 24;
    private static final int MAX_LINES = 12;

    private XlsxNotes() {}

    static void writeTexts(XmlOut xml, List<SheetNote> notes) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"")
                .raw(XlsxFile.MAIN);
        xml.raw("\"><authors><author/></authors><commentList>");
        for (SheetNote note : notes) {
            xml.raw("<comment ref=\"").raw(SheetText.place(note.row(), note.column()));
            xml.raw("\" authorId=\"0\"><text><t xml:space=\"preserve\">").content(note.text());
            xml.raw("</t></text></comment>");
        }
        xml.raw("</commentList></comments>");
    }

    static void writeBoxes(XmlOut xml, List<SheetNote> notes) throws IOException {
        xml.raw("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"");
        xml.raw(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
        xml.raw("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>");
        xml.raw("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"");
        xml.raw(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>");
        xml.raw("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        int id = 1024;
        for (SheetNote note : notes) {
            writeBox(xml, note, ++id);
        }
        xml.raw("</xml>");
    }

    private static void writeBox(XmlOut xml, SheetNote note, int id) throws IOException {
        int row = note.row() - 1;
        int column = note.column() - 1;
        xml.raw("<v:shape id=\"_x0000_s").raw(id).raw("\" type=\"#_x0000_t202\" style=\"position:absolute;");
        xml.raw("visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>");
        xml.raw("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>");
        xml.raw("<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\">");
        xml.raw("<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
                .raw(column + 1L)
                .raw(",15,")
                .raw(Math.max(0, row - 1));
        xml.raw(",10,").raw(column + 4L).raw(",15,").raw(row + lines(note)).raw(",4</x:Anchor>");
        xml.raw("<x:AutoFill>False</x:AutoFill><x:Row>")
                .raw(row)
                .raw("</x:Row><x:Column>")
                .raw(column);
        xml.raw("</x:Column></x:ClientData></v:shape>");
    }

    /** Returns how many rows high a box must be for its text. */
    static int lines(SheetNote note) {
        return Math.min(MAX_LINES, 2 + TextWidth.lines(note.text(), LINE));
    }
}
