/**
 * Supply lists of charity resources, their changes from version to version, and reservations on them.
 *
 * <p>Start with {@link io.github.zhuanjie.supply.SupplyList} and {@link io.github.zhuanjie.supply.ReservationBook}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
