/**
 * The life of a referral as data: states, actions, reasons, and the table that says which action leads where, who may do
 * it and what it must bring. Behaviour, diagrams and documentation derive from the table.
 *
 * <p>Start with {@link io.github.zhuanjie.transition.TransitionTable}; {@code lifecycle.Lifecycle} applies it.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
