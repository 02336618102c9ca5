/**
 * The gate through which information about a person leaves the office.
 *
 * <p>Start with {@link io.github.zhuanjie.disclosure.DisclosureGate}: nothing else makes a {@link
 * io.github.zhuanjie.disclosure.Payload}.
 */
@NullMarked
package io.github.zhuanjie.disclosure;

import org.jspecify.annotations.NullMarked;
