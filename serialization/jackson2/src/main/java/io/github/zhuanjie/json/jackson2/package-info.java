/**
 * JSON documents with Jackson 2, byte for byte those of the Jackson 3 module.
 *
 * <p>Start with {@link io.github.zhuanjie.json.jackson2.ZhuanjieModule}.
 */
@NullMarked
package io.github.zhuanjie.json.jackson2;

import org.jspecify.annotations.NullMarked;
