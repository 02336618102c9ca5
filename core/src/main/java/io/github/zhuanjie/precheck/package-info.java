/**
 * Asking a charity before asking the person: whether there is room for such a case, without saying whose.
 *
 * <p>Start with {@link io.github.zhuanjie.precheck.Precheck}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.precheck;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
