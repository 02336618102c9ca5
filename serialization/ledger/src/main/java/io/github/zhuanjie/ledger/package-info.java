/**
 * Ledgers in and out of spreadsheets.
 *
 * <p>Start with {@link io.github.zhuanjie.ledger.UnmetNeedsLedger}; {@link io.github.zhuanjie.ledger.FormulaGuard} is
 * what keeps every text cell inert.
 */
@NullMarked
package io.github.zhuanjie.ledger;

import org.jspecify.annotations.NullMarked;
