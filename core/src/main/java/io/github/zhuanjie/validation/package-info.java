/**
 * Constraints on values and the checker that reports faults.
 *
 * <p>Start with {@link io.github.zhuanjie.validation.ZhuanjieValidator}.
 */
@NullMarked
package io.github.zhuanjie.validation;

import org.jspecify.annotations.NullMarked;
