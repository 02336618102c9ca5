/**
 * Words for codes, in Chinese and English.
 *
 * <p>Start with {@link io.github.zhuanjie.text.Messages}.
 */
@NullMarked
package io.github.zhuanjie.text;

import org.jspecify.annotations.NullMarked;
