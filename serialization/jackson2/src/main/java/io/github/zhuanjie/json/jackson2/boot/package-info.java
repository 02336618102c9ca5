/** What Spring Boot finds by itself. Nothing else refers to this package, and without Spring none of it is loaded. */
@NullMarked
package io.github.zhuanjie.json.jackson2.boot;

import org.jspecify.annotations.NullMarked;
