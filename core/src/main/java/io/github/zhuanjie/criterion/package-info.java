/**
 * Rules of who qualifies, as plain data.
 *
 * <p>Start with {@link io.github.zhuanjie.criterion.Criterion}.
 */
@NullMarked
package io.github.zhuanjie.criterion;

import org.jspecify.annotations.NullMarked;
