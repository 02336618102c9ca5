/** Planning: from cases and a supply list to a result with reasons. */
@NullMarked
@ValueStyle
package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
