/**
 * Who refers and who receives: the organisations of a referral, and which side of it somebody acts for.
 *
 * <p>Start with {@link io.github.zhuanjie.party.Party}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.party;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
