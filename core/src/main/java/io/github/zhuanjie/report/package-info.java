/**
 * What coordinators of civil affairs and charities look at together: supply against demand (articles two and five of
 * 苏民助〔2024〕4号).
 *
 * <p>Start with {@link io.github.zhuanjie.report.CoordinationReport}, {@link
 * io.github.zhuanjie.report.FairnessReport}, {@link io.github.zhuanjie.report.Contributions} and
 * {@link io.github.zhuanjie.report.PublicityList}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.report;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
