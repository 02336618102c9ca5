package io.github.zhuanjie.report;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ShareUse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds for every part and kind that is short of something the project at which one more would help most. */
final class WorthCompiler {

    private static final Comparator<WorthLine> MOST = Comparator.comparing(WorthLine::worth)
            .thenComparing(WorthLine::project, Comparator.reverseOrder())
            .thenComparing(line -> line.share().orElse(line.area()), Comparator.reverseOrder());
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
        best.replaceAll((cell, before) -> cell.isServedBy(project)
                ? Stream.concat(before.stream(), lines(cell, project, use)).max(MOST)
                : before);
    }

    /** What a project that shares its capacity out has for a part is what the shares of its area have. */
    private static Stream<WorthLine> lines(Cell cell, CharityProject project, ProjectUse use) {
        if (use.getShares().isEmpty()) {
            Optional<BenefitWorth> worth =
                    cell.unit() == WorthUnit.PLACE ? use.getWorthOfPlace() : use.getWorthOfYuan();
            return line(cell, project, Optional.empty(), worth).stream();
        }
        return sharesFor(cell.area(), use.getShares()).flatMap(share -> {
            Optional<BenefitWorth> worth =
                    cell.unit() == WorthUnit.PLACE ? share.getWorthOfPlace() : share.getWorthOfYuan();
            return line(cell, project, Optional.of(share.getArea()), worth).stream();
        });
    }

    private static Optional<WorthLine> line(
            Cell cell, CharityProject project, Optional<DivisionCode> share, Optional<BenefitWorth> worth) {
        return worth.filter(each -> !each.isZero())
                .map(each -> new WorthLine(cell.area(), cell.kind(), cell.unit(), project.getId(), share, each));
    }

    /** The smallest share around a part, and those inside it; by code, an area comes after all that it lies in. */
    private static Stream<ShareUse> sharesFor(DivisionCode part, List<ShareUse> shares) {
        Optional<ShareUse> around = shares.stream()
                .filter(share -> part.isWithin(share.getArea()))
                .max(Comparator.comparing(ShareUse::getArea));
        return Stream.concat(
                around.stream(),
                shares.stream()
                        .filter(share -> share.getArea().isWithin(part)
                                && !share.getArea().equals(part)));
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
