/**
 * Deciding rules in three values, with every reason.
 *
 * <p>Start with {@link io.github.zhuanjie.eligibility.Eligibility} and {@link
 * io.github.zhuanjie.eligibility.Assessment}.
 */
@NullMarked
package io.github.zhuanjie.eligibility;

import org.jspecify.annotations.NullMarked;
