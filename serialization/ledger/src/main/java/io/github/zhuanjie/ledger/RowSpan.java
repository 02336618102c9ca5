package io.github.zhuanjie.ledger;

/**
 * Rows of a sheet, one below the other.
 *
 * @param sheet  the number of the sheet, from 1
 * @param first  the number of the first row
 * @param last  the number of the last row
 */
public record RowSpan(int sheet, int first, int last) {

    static RowSpan of(int sheet, int row) {
        return new RowSpan(sheet, row, row);
    }
}
