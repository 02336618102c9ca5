/**
 * What was given, by government and by charity: one ledger of both, overlaps, rules of how aid goes together, and what a
 * household still lacks afterwards (article five of 苏民助〔2024〕4号).
 *
 * <p>Start with {@link io.github.zhuanjie.aid.AidLedger}, {@link io.github.zhuanjie.aid.Stacking} and {@link
 * io.github.zhuanjie.aid.RemainingNeed}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
