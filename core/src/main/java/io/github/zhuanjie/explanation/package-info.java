/**
 * Words for rules and for the findings about a case, made late, in Chinese and English.
 *
 * <p>Start with {@link io.github.zhuanjie.explanation.ExplanationText} and {@link
 * io.github.zhuanjie.explanation.CriterionText}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.explanation;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
