/**
 * Charity: organisations, funds, projects, benefits and capacities.
 *
 * <p>Start with {@link io.github.zhuanjie.charity.CharityProject}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
