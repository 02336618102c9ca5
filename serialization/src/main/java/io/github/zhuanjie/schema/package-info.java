/**
 * The JSON Schemas of all documents, for validators, for systems that are not written in Java and for whoever wants to know
 * what a document may hold.
 *
 * <p>Entry point: {@link io.github.zhuanjie.schema.Schemas}.
 */
@NullMarked
package io.github.zhuanjie.schema;

import org.jspecify.annotations.NullMarked;
