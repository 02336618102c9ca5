/**
 * How much a need matters, as points that anybody can add up: a policy that is published, and the score of a case with
 * every contribution (困难情形、困难程度, article four of 苏民助〔2024〕4号).
 *
 * <p>Start with {@link io.github.zhuanjie.priority.PriorityPolicy} and {@link io.github.zhuanjie.priority.PriorityScorer}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.priority;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
