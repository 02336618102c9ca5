/**
 * Households come in as JSON, are checked by Spring Boot's own validator, and are answered with faults.
 *
 * <p>Start with {@link io.github.zhuanjie.intake.IntakeApplication}.
 */
@NullMarked
package io.github.zhuanjie.intake;

import org.jspecify.annotations.NullMarked;
