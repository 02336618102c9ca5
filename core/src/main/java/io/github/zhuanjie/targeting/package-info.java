/**
 * Who is a target of charity, and on what ground: article three of 苏民助〔2024〕4号.
 *
 * <p>Start with {@link io.github.zhuanjie.targeting.TargetClassifier} and {@link
 * io.github.zhuanjie.targeting.TargetAssessment}.
 */
@NullMarked
package io.github.zhuanjie.targeting;

import org.jspecify.annotations.NullMarked;
