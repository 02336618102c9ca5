/** The schemas of all documents as files and as a page to read. */
@NullMarked
package io.github.zhuanjie.cli.schemas;

import org.jspecify.annotations.NullMarked;
