package io.github.zhuanjie.ledger.export;

/**
 * A cell in its place.
 *
 * @param value  what it holds
 * @param look  how it looks
 * @param across  how many columns it covers, itself included
 * @param down  how many rows it covers, itself included
 */
record SheetCell(TableCell value, Look look, int across, int down) {

    static SheetCell of(TableCell value, Role role, CellFormat format) {
        return new SheetCell(value, Look.of(role, format).fit(value), 1, 1);
    }

    static SheetCell text(String text, Role role, int across) {
        TableCell value = TableCell.text(text);
        return new SheetCell(value, Look.of(role, CellFormat.TEXT).fit(value), across, 1);
    }

    @Override
    public String toString() {
        return "SheetCell(***)";
    }
}
