/**
 * What is sent from one system to another: a document with an envelope that says what it is, who made it, and whom it is
 * about.
 *
 * <p>Start with {@link io.github.zhuanjie.document.Document} and {@link io.github.zhuanjie.document.DocumentContent}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.document;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
