/**
 * The person's word: consent for one recipient and one purpose, and the legal bases beside it (PIPL).
 *
 * <p>Start with {@link io.github.zhuanjie.consent.Consent}; the gate that it opens is in package {@code disclosure}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
