/**
 * Ledgers, lists and forms as spreadsheets and CSV, from one description of what a sheet holds.
 *
 * <p>Start with {@link io.github.zhuanjie.ledger.export.Templates}, {@link
 * io.github.zhuanjie.ledger.export.LedgerExport} and {@link io.github.zhuanjie.ledger.export.ReferralForm}; what else an
 * office needs is written with {@link io.github.zhuanjie.ledger.export.TableWriter}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
