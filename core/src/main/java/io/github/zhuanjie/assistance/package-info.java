/**
 * Government assistance: categories, recognitions and local standards.
 *
 * <p>Start with {@link io.github.zhuanjie.assistance.AssistanceCategory} and {@link
 * io.github.zhuanjie.assistance.LocalStandards}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
