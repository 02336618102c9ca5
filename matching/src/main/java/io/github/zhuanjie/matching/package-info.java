/**
 * Matching needs with charity projects: the questions and answers of algorithms.
 *
 * <p>Start with {@code planning.MatchingPlanner}; whoever writes an algorithm, with {@link
 * io.github.zhuanjie.matching.MatchingAlgorithm}. This package has what an algorithm is asked and what it answers, and
 * knows no algorithm.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.matching;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
