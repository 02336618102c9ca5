/** The check of an allocation, whoever made it. It shares no code with the algorithms. */
@NullMarked
@ValueStyle
package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
