/**
 * Who is likely to be eligible for government assistance and does not receive it: the other direction of article four of
 * 苏民助〔2024〕4号. What comes out are proposals to a person, never decisions (PIPL art. 24).
 *
 * <p>Start with {@link io.github.zhuanjie.discovery.AssistanceScreen} and {@link
 * io.github.zhuanjie.discovery.AssistanceRules}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.discovery;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
