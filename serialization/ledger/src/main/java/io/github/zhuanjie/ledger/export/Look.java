package io.github.zhuanjie.ledger.export;

/**
 * How a cell looks.
 *
 * @param role  what it is
 * @param format  how it is kept
 * @param tint  what colour it has
 * @param quoted  whether the spreadsheet is told that it is text though it looks like a formula
 */
record Look(Role role, CellFormat format, Tint tint, boolean quoted) {

    static Look of(Role role, CellFormat format) {
        return new Look(role, format, role.tint(), false);
    }

    Look tinted(Tint other) {
        return new Look(role, format, other, quoted);
    }

    /** Fits the look to what the cell holds. */
    Look fit(TableCell value) {
        boolean inert = value instanceof TableCell.Text text && SheetText.looksLikeFormula(text.value());
        return new Look(role, format.of(value), tint, inert);
    }

    /** Tells whether numbers stand at the right: unless they are kept as text. */
    boolean isNumber() {
        return role != Role.LABEL && role != Role.HEADER && format != CellFormat.TEXT && format != CellFormat.GENERAL;
    }

    /** Tells whether the content keeps away from the lines at its sides. */
    boolean isIndented() {
        return role.isLined() && role.align() == Role.Align.LEFT;
    }
}
