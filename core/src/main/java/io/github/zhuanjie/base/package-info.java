/**
 * Building blocks of every value: facts that may be unknown, coded constants, sensitive values.
 *
 * <p>Start with {@link io.github.zhuanjie.base.Fact} and {@link io.github.zhuanjie.base.Sensitive}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.base;

import org.jspecify.annotations.NullMarked;
