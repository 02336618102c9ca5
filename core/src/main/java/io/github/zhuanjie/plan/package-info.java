/**
 * The result of matching: grants, unmet needs with reasons, use of capacities.
 *
 * <p>Start with {@link io.github.zhuanjie.plan.MatchingResult}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
