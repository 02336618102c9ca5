/**
 * JSON documents with Jackson 3: strict reading that reports every fault with its place, streams of one document a
 * line, files that are complete or not there.
 *
 * <p>Start with {@link io.github.zhuanjie.json.ZhuanjieJson} for files and exchange, and with
 * {@link io.github.zhuanjie.json.ZhuanjieModule} for a product with a mapper of its own.
 */
@NullMarked
package io.github.zhuanjie.json;

import org.jspecify.annotations.NullMarked;
