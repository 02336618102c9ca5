package io.github.zhuanjie.ledger.export;

/** What cells of spreadsheets cannot hold. */
final class SheetLimits {

    static final int MAX_TEXT = 32_767;

    private SheetLimits() {}

    /**
     * Requires a text that a cell can hold.
     *
     * @throws UnwritableLedgerException if it is too long or holds half a character
     */
    static void checkText(String text, int row, int column) {
        if (text.length() > MAX_TEXT) {
            throw new UnwritableLedgerException("LEDGER_WRITE_LENGTH", row, column, Integer.toString(MAX_TEXT));
        }
        for (int i = 0; i < text.length(); i++) {
            if (XmlOut.isHalf(text, i)) {
                throw new UnwritableLedgerException("LEDGER_WRITE_CHARACTER", row, column);
            }
        }
    }

    /** Cuts a text of our own, such as a note, to what there is room for. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean torn = Character.isHighSurrogate(text.charAt(length - 2));
        return text.substring(0, torn ? length - 2 : length - 1) + "…";
    }
}
