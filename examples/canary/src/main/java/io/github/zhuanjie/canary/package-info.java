/**
 * Proof that no personal value gets out: what the tests of every module printed, threw, wrote and named is searched for
 * the marked values that they put in.
 *
 * <p>Start with {@link io.github.zhuanjie.canary.LeakDetector} and {@link io.github.zhuanjie.canary.ModuleScan}.
 */
@NullMarked
package io.github.zhuanjie.canary;

import org.jspecify.annotations.NullMarked;
