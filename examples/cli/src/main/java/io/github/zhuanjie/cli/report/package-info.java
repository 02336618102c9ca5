/** The report: one self-contained page in Chinese and English. */
@NullMarked
package io.github.zhuanjie.cli.report;

import org.jspecify.annotations.NullMarked;
