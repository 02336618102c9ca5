/**
 * Working days of the mainland, as the State Council arranges them year by year, and deadlines that are counted in them.
 *
 * <p>Start with {@link io.github.zhuanjie.calendar.DeadlineRule} and {@link
 * io.github.zhuanjie.calendar.WorkingCalendar}.
 */
@NullMarked
package io.github.zhuanjie.calendar;

import org.jspecify.annotations.NullMarked;
