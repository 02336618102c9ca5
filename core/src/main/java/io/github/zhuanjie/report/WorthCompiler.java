package io.github.zhuanjie.report;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.ProjectUse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds for every part and kind that is short of something the project at which one more would help most. */
final class WorthCompiler {

    private static final Comparator<WorthLine> MOST =
            Comparator.comparing(WorthLine::worth).thenComparing(WorthLine::project, Comparator.reverseOrder());
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::area).thenComparing(Cell::kind).thenComparing(Cell::unit);

    private final Map<Cell, Optional<WorthLine>> best = new TreeMap<>(ORDER);

    /** Adds a part with an unmet need of a kind. */
    void addShortage(DivisionCode part, NeedKind kind) {
        for (WorthUnit unit : WorthUnit.values()) {
            best.putIfAbsent(new Cell(part, kind, unit), Optional.empty());
        }
    }

    /** Adds a project, once all shortages are known. */
    void addProject(CharityProject project, ProjectUse use) {
        use.getWorthOfPlace().ifPresent(worth -> offer(project, WorthUnit.PLACE, worth));
        use.getWorthOfYuan().ifPresent(worth -> offer(project, WorthUnit.YUAN, worth));
    }

    private void offer(CharityProject project, WorthUnit unit, BenefitWorth worth) {
        if (worth.isZero()) {
            return;
        }
        best.replaceAll((cell, before) -> {
            if (cell.unit() != unit || !cell.isServedBy(project)) {
                return before;
            }
            WorthLine line = new WorthLine(cell.area(), cell.kind(), unit, project.getId(), worth);
            return before.filter(other -> MOST.compare(other, line) >= 0).or(() -> Optional.of(line));
        });
    }

    List<WorthLine> lines() {
        return best.values().stream().flatMap(Optional::stream).toList();
    }

    private record Cell(DivisionCode area, NeedKind kind, WorthUnit unit) {

        boolean isServedBy(CharityProject project) {
            return project.getNeedKinds().contains(kind)
                    && project.getAreas().stream().anyMatch(open -> area.isWithin(open) || open.isWithin(area));
        }
    }
}
