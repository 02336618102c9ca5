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

    /** Tells whether it is a number that is not kept as text. */
    private boolean isNumber() {
        return role != Role.LABEL && role != Role.HEADER && format != CellFormat.TEXT && format != CellFormat.GENERAL;
    }

    /** Returns where the content stands: numbers at the right, but for those in the fields of a form. */
    Role.Align align() {
        if (role == Role.PLAIN && format == CellFormat.GENERAL) {
            return Role.Align.GENERAL;
        }
        return isNumber() && role != Role.FIELD ? Role.Align.RIGHT : role.align();
    }

    /** Tells whether the content keeps away from the line at its side. LibreOffice does so with some numbers and not others. */
    boolean isIndented() {
        return role.isLined() && align() == Role.Align.LEFT;
    }
}
