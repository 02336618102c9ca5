/** The snippets of the guides, compiled and tested. */
@NullMarked
package io.github.zhuanjie.guide;

import org.jspecify.annotations.NullMarked;
