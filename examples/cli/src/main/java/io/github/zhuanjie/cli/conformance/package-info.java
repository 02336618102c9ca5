/** What the conformance kit writes as files. */
@NullMarked
package io.github.zhuanjie.cli.conformance;

import org.jspecify.annotations.NullMarked;
