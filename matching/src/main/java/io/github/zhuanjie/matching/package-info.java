/**
 * Matching needs with charity projects.
 *
 * <p>Start with {@link io.github.zhuanjie.matching.MatchingPlanner}; whoever writes an algorithm, with {@link
 * io.github.zhuanjie.matching.MatchingAlgorithm}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.matching;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
