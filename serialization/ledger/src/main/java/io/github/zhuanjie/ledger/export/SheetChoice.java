package io.github.zhuanjie.ledger.export;

import java.util.Optional;

/**
 * What may be written into the rows of a column.
 *
 * @param column  the column, from 1
 * @param firstRow  the first row, from 1
 * @param words  where the words are: a list in quotation marks or a range; empty if anything may be written
 * @param prompt  what is shown when a cell is selected; empty for nothing
 */
record SheetChoice(int column, int firstRow, Optional<String> words, String prompt) {}
