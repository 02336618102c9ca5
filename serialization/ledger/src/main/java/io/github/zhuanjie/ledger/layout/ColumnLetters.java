package io.github.zhuanjie.ledger.layout;

/** The letters by which spreadsheets name columns. */
final class ColumnLetters {

    private static final int LETTERS = 26;
    private static final int MAX_LENGTH = 3;

    private ColumnLetters() {}

    static boolean isValid(String letters) {
        return !letters.isEmpty()
                && letters.length() <= MAX_LENGTH
                && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /**
     * Returns the number of a column.
     *
     * @throws IllegalArgumentException if the text is not one to three capital letters
     */
    static int number(String letters) {
        if (!isValid(letters)) {
            throw new IllegalArgumentException("a column must be named by one to three capital letters");
        }
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = LETTERS * number + (letters.charAt(i) - 'A' + 1);
        }
        return number;
    }
}
