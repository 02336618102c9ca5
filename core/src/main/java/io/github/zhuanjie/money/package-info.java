/**
 * Exact amounts and ratios.
 *
 * <p>Start with {@link io.github.zhuanjie.money.Yuan}.
 */
@NullMarked
package io.github.zhuanjie.money;

import org.jspecify.annotations.NullMarked;
