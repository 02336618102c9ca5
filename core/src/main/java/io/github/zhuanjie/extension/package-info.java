/**
 * A city's own fields beside those of the library, so that nobody has to change a schema.
 *
 * <p>Start with {@link io.github.zhuanjie.extension.Extensions}; what may be told to others is said by
 * {@link io.github.zhuanjie.extension.ExtensionRule}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.extension;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
