package io.github.zhuanjie.ledger.export;

/** What a cell is on its sheet, which decides how it looks. */
enum Role {
    TITLE(18, true, Align.CENTER, false, Tint.NONE),
    SUBTITLE(11, false, Align.LEFT, false, Tint.NONE),
    HEADER(11, true, Align.CENTER, true, Tint.HEADER),
    BODY(11, false, Align.LEFT, true, Tint.NONE),
    /** As the body, without lines: sheets that are copied, and columns whose rows are still empty. */
    PLAIN(11, false, Align.LEFT, false, Tint.NONE),
    FOOTER(10, false, Align.LEFT, false, Tint.NONE),
    LABEL(11, true, Align.CENTER, true, Tint.HEADER),
    FIELD(11, false, Align.LEFT, true, Tint.NONE),
    /** A line across a form that cuts it in two, without lines. */
    CUT(10, false, Align.CENTER, false, Tint.NONE);

    /** Where text stands in its cell. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        /** As spreadsheets do where nothing is said: text at the left, numbers at the right. */
        GENERAL
    }

    private final int size;
    private final boolean bold;
    private final Align align;
    private final boolean lined;
    private final Tint tint;

    Role(int size, boolean bold, Align align, boolean lined, Tint tint) {
        this.size = size;
        this.bold = bold;
        this.align = align;
        this.lined = lined;
        this.tint = tint;
    }

    int size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    Align align() {
        return align;
    }

    boolean isLined() {
        return lined;
    }

    Tint tint() {
        return tint;
    }

    /** Tells whether a cell may be changed on a protected sheet. */
    boolean isOpen() {
        return this == BODY || this == PLAIN || this == FIELD;
    }

    boolean isWrapped() {
        return this != TITLE && this != PLAIN && this != CUT;
    }
}
