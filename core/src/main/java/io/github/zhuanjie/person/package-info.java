/**
 * Persons: kinship, health, disability, self-care, schooling and work, guardians.
 *
 * <p>Start with {@link io.github.zhuanjie.person.Person}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.person;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
