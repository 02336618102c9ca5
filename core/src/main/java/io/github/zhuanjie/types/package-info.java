/**
 * The one description of how every value is written as a document, and the reading and writing that follow from it.
 *
 * <p>Knows the shape of the documents, but no JSON library: a library is joined on through
 * {@link io.github.zhuanjie.types.TokenSource} and {@link io.github.zhuanjie.types.TokenSink}, so that documents and
 * faults are the same whichever library a product uses. Start with {@link io.github.zhuanjie.types.TypeRegistry}.
 */
@NullMarked
package io.github.zhuanjie.types;

import org.jspecify.annotations.NullMarked;
