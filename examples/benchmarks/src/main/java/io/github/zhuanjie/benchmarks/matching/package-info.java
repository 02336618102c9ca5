/**
 * Solvers side by side on the same made-up matching problems: {@link
 * io.github.zhuanjie.benchmarks.matching.MatchingInstance} draws the problem, {@link
 * io.github.zhuanjie.benchmarks.matching.Contender} is one solver, {@link
 * io.github.zhuanjie.benchmarks.matching.MatchingRun} times it, and {@link
 * io.github.zhuanjie.benchmarks.matching.MatchingTable} makes a table of what was timed.
 */
@NullMarked
package io.github.zhuanjie.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
