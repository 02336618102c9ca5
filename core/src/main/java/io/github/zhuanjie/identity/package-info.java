/**
 * Numbers and names that identify people and organisations.
 *
 * <p>Start with {@link io.github.zhuanjie.identity.ResidentId} and {@link
 * io.github.zhuanjie.identity.UnifiedSocialCreditCode}.
 */
@NullMarked
package io.github.zhuanjie.identity;

import org.jspecify.annotations.NullMarked;
