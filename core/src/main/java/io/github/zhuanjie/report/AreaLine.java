package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;

/**
 * Supply against demand in one part of the area.
 *
 * @param area  the part, one level below the area where residences are known that finely
 * @param tally  the needs of households living there
 */
public record AreaLine(DivisionCode area, Tally tally) {}
