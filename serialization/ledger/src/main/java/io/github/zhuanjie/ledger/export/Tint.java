package io.github.zhuanjie.ledger.export;

/** What colour a cell has. */
enum Tint {
    NONE(0xFFFFFF),
    HEADER(0xE7EDF5),
    ERROR(0xFFC7CE),
    WARNING(0xFFEB9C);

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
