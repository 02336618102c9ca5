/**
 * Households come in as JSON, are checked by Spring Boot's own validator, and are answered with faults.
 *
 * <p>Start with {@link io.github.zhuanjie.boot4.IntakeApplication}.
 */
@NullMarked
package io.github.zhuanjie.boot4;

import org.jspecify.annotations.NullMarked;
