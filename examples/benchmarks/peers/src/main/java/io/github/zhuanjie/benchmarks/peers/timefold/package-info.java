/** Timefold with its default configuration, constraints as streams. */
@NullMarked
package io.github.zhuanjie.benchmarks.peers.timefold;

import org.jspecify.annotations.NullMarked;
