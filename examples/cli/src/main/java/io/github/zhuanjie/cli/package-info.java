/** The command line: the library at work on files. An example, without any promise of compatibility. */
@NullMarked
package io.github.zhuanjie.cli;

import org.jspecify.annotations.NullMarked;
