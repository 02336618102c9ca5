/**
 * Constraints for texts of the embedding system's own classes, with the rules of the national standards. Values of this
 * library need none of them: a {@link io.github.zhuanjie.identity.ResidentId} cannot be wrong.
 *
 * <p>Each takes the canonical form only; what people write is repaired first, by {@code normalize} of the type that the
 * constraint names. Messages are there in Chinese and English and never hold the value.
 */
@NullMarked
package io.github.zhuanjie.constraints.cn;

import org.jspecify.annotations.NullMarked;
