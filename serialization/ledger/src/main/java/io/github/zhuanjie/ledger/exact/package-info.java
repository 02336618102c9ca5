/**
 * What the columns of a ledger cannot say, kept in a column for programs. Not exported: export writes it, import reads it.
 */
@NullMarked
package io.github.zhuanjie.ledger.exact;

import org.jspecify.annotations.NullMarked;
