package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.need.NeedCase;

/** The parts of an area, one level down: townships of a county, counties of a city. */
final class AreaParts {

    private final DivisionLevel level;

    AreaParts(DivisionCode area) {
        DivisionLevel[] levels = DivisionLevel.values();
        this.level = levels[Math.min(area.getLevel().ordinal() + 1, levels.length - 1)];
    }

    /** Returns the part that the household lives in, or its residence where that is not known so finely. */
    DivisionCode of(NeedCase subject) {
        DivisionCode residence = subject.household().getResidence();
        return residence.atLevel(level).orElse(residence);
    }
}
