/** The algorithms of this library, and the registry that finds those of others. */
@NullMarked
@ValueStyle
package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
