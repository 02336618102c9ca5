/**
 * Whose business a piece of information is: the kinds that a consent covers.
 *
 * <p>Start with {@link io.github.zhuanjie.privacy.DataKind}.
 */
@NullMarked
package io.github.zhuanjie.privacy;

import org.jspecify.annotations.NullMarked;
