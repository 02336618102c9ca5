/**
 * Deciding all cases for all projects at once, in the same three values as one by one, without reasons.
 *
 * <p>Start with {@link io.github.zhuanjie.screening.BulkEligibility}. What is held per case are codes and truths, not the
 * facts themselves; the cases stay with the caller.
 */
@NullMarked
package io.github.zhuanjie.screening;

import org.jspecify.annotations.NullMarked;
