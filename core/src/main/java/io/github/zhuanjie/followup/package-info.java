/**
 * What is to be done about referrals on a day: whose answer is due, overdue or waited for in vain, and what an officer has on
 * the desk. Time limits are local rules that the embedding system brings; 苏民助〔2024〕4号 sets none, and neither does the
 * library.
 *
 * <p>Start with {@link io.github.zhuanjie.followup.DeadlinePolicy} and {@link io.github.zhuanjie.followup.OfficerList}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.followup;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
