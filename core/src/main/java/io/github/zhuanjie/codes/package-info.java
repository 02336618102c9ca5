/**
 * Reading the words and numbers of registers and ledgers as the library's constants.
 *
 * <p>Start with {@link io.github.zhuanjie.codes.CodeTable}.
 */
@NullMarked
package io.github.zhuanjie.codes;

import org.jspecify.annotations.NullMarked;
