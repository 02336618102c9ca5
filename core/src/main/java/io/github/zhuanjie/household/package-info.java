/**
 * Households, their members and their recognitions.
 *
 * <p>Start with {@link io.github.zhuanjie.household.Household} and {@link io.github.zhuanjie.household.Person}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.household;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
