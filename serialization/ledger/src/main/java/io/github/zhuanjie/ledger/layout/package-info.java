/**
 * What the columns of a ledger mean: the headers that offices use, how they are found in a sheet, and the file in which a
 * vendor says what its own ledgers look like.
 *
 * <p>Start with {@link io.github.zhuanjie.ledger.layout.ColumnTable} and {@link
 * io.github.zhuanjie.ledger.layout.Layout}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
