/**
 * Charity supply: organisations, projects, benefits, capacities and the supply list.
 *
 * <p>Start with {@link io.github.zhuanjie.charity.SupplyList} and {@link io.github.zhuanjie.charity.CharityProject}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
