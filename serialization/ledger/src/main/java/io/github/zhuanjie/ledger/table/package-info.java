/**
 * What a ledger's file holds, before anybody says what it means: sheets, rows and cells of .xlsx, .xls and CSV, read as
 * a stream within fixed limits, with nothing calculated, run or fetched.
 *
 * <p>Start with {@link io.github.zhuanjie.ledger.table.TableFile}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
