/**
 * Faults of outside data: place and stable code, never the value.
 *
 * <p>Start with {@link io.github.zhuanjie.fault.Fault} and {@link io.github.zhuanjie.fault.Outcome}.
 */
@NullMarked
package io.github.zhuanjie.fault;

import org.jspecify.annotations.NullMarked;
