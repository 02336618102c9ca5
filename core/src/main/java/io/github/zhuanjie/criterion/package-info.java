/**
 * Rules of who qualifies, as plain data, and the words in which they speak of earlier aid.
 *
 * <p>Start with {@link io.github.zhuanjie.criterion.Criteria}, which builds them, and {@link
 * io.github.zhuanjie.criterion.Criterion}.
 */
@NullMarked
package io.github.zhuanjie.criterion;

import org.jspecify.annotations.NullMarked;
