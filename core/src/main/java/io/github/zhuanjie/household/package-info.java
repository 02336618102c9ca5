/**
 * Households: members, places, incomes, expenditure and what they own.
 *
 * <p>Start with {@link io.github.zhuanjie.household.Household}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.household;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
