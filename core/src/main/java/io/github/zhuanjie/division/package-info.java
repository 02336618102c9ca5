/**
 * Administrative divisions: codes, levels and the replaceable registry.
 *
 * <p>Start with {@link io.github.zhuanjie.division.DivisionCode} and {@link
 * io.github.zhuanjie.division.DivisionRegistry}.
 */
@NullMarked
package io.github.zhuanjie.division;

import org.jspecify.annotations.NullMarked;
