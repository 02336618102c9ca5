/**
 * What people lack.
 *
 * <p>Start with {@link io.github.zhuanjie.need.Need} and {@link io.github.zhuanjie.need.NeedCase}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.need;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
