/**
 * Ledgers in and out of spreadsheets.
 *
 * <p>Start with {@link io.github.zhuanjie.ledger.LedgerReader}; what is written is in the package {@code export}. {@link
 * io.github.zhuanjie.ledger.FormulaGuard} is what keeps every text inert in CSV.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
