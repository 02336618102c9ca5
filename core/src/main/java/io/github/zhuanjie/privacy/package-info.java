/**
 * Whose business a piece of information is: the kinds that a consent covers, and the class that every member of every
 * document carries.
 *
 * <p>Start with {@link io.github.zhuanjie.privacy.DisclosureClass} and {@link io.github.zhuanjie.privacy.Disclosures}.
 */
@NullMarked
package io.github.zhuanjie.privacy;

import org.jspecify.annotations.NullMarked;
