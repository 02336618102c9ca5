package io.github.zhuanjie.ledger.export;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** The styles of an .xls file, made when they are first needed. */
final class XlsStyles {

    /** Colours are places in a palette; ours take the first ones after the eight that are always there. */
    private static final short FIRST_PLACE = 0x10;

    private final HSSFWorkbook workbook;
    private final String font;
    private final Map<Look, HSSFCellStyle> looks = new HashMap<>();
    private final Map<Role, HSSFFont> fonts = new EnumMap<>(Role.class);

    XlsStyles(HSSFWorkbook workbook, String font) {
        this.workbook = workbook;
        this.font = font;
        set(workbook.getFontAt(0), Role.BODY); // columns are so many digits of this one wide
        HSSFPalette palette = workbook.getCustomPalette();
        for (Tint tint : Tint.values()) {
            int rgb = tint.rgb();
            palette.setColorAtIndex(place(tint), (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb);
        }
    }

    private static short place(Tint tint) {
        return (short) (FIRST_PLACE + tint.ordinal());
    }

    HSSFCellStyle of(Look look) {
        return looks.computeIfAbsent(look, this::make);
    }

    private HSSFCellStyle make(Look look) {
        Role role = look.role();
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(role, this::makeFont));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format().pattern()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.valueOf(look.align().name()));
        style.setIndention((short) (look.isIndented() ? 1 : 0));
        style.setWrapText(role.isWrapped());
        style.setLocked(!role.isOpen());
        style.setQuotePrefixed(look.quoted());
        if (look.tint() != Tint.NONE) {
            style.setFillForegroundColor(place(look.tint()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (role.isLined()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private HSSFFont makeFont(Role role) {
        HSSFFont made = workbook.createFont();
        set(made, role);
        return made;
    }

    private void set(HSSFFont made, Role role) {
        made.setFontName(font);
        made.setFontHeightInPoints((short) role.size());
        made.setBold(role.isBold());
    }
}
