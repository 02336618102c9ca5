/** Benchmarks, one class a question. Numbers live in the README of this folder, never in tests. */
@NullMarked
package io.github.zhuanjie.benchmarks;

import org.jspecify.annotations.NullMarked;
