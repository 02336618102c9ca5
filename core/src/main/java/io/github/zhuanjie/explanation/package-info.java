/**
 * Words for rules and for the findings about a case, made late, in Chinese and English.
 *
 * <p>Start with {@link io.github.zhuanjie.explanation.ExplanationText} and {@link
 * io.github.zhuanjie.explanation.CriterionText}.
 */
@NullMarked
package io.github.zhuanjie.explanation;

import org.jspecify.annotations.NullMarked;
