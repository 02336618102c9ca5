/**
 * Looks for rules that cannot mean what they say: never met, always met, said twice.
 *
 * <p>Start with {@link io.github.zhuanjie.lint.CriterionLinter}; {@link io.github.zhuanjie.lint.ProjectLinter} reads a
 * project's criteria together with its area, kinds of need and benefit.
 */
@NullMarked
package io.github.zhuanjie.lint;

import org.jspecify.annotations.NullMarked;
