/** Solvers of others, called as somebody who knows them would, and the check that they find the same optima. */
@NullMarked
package io.github.zhuanjie.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
