package io.github.zhuanjie.ledger.export;

/** How the cells of a column are to be kept and shown. */
public enum CellFormat {

    /** As whatever they are: what a person types there, the spreadsheet takes for a number or day if it looks like one. */
    GENERAL("General", 0),

    /** As text, whatever they look like: numbers of persons, accounts and certificates lose no digit. */
    TEXT("@", 49),

    /** As whole numbers. */
    WHOLE("0", 1),

    /** As sums of money with two decimals. */
    MONEY("#,##0.00", 4),

    /** As days, such as {@code 2026-05-01}. */
    DAY("yyyy\\-mm\\-dd", 164),

    /** As days and times. */
    MOMENT("yyyy\\-mm\\-dd\\ hh:mm:ss", 165);

    private static final int FIRST_CUSTOM = 164;

    private final String pattern;
    private final int number;

    CellFormat(String pattern, int number) {
        this.pattern = pattern;
        this.number = number;
    }

    String pattern() {
        return pattern;
    }

    int number() {
        return number;
    }

    boolean isCustom() {
        return number >= FIRST_CUSTOM;
    }

    /** Returns the format in which a cell of a column is written: that of the column, unless it is of another kind. */
    CellFormat of(TableCell cell) {
        if (cell instanceof TableCell.Text || cell instanceof TableCell.Blank) {
            return this == GENERAL && cell instanceof TableCell.Text ? TEXT : this;
        }
        if (cell instanceof TableCell.Money) {
            return MONEY;
        }
        if (cell instanceof TableCell.Day) {
            return DAY;
        }
        if (cell instanceof TableCell.Moment) {
            return MOMENT;
        }
        return cell instanceof TableCell.Whole && this == TEXT ? WHOLE : this;
    }
}
