/**
 * Ledgers in and out of spreadsheets.
 *
 * <p>Start with {@link io.github.zhuanjie.ledger.LedgerReader}; {@link io.github.zhuanjie.ledger.UnmetNeedsLedger} writes,
 * and {@link io.github.zhuanjie.ledger.FormulaGuard} is what keeps every text cell inert.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
