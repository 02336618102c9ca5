package io.github.zhuanjie.cli;

import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.List;

/** Warns of division codes that the table does not hold, or holds as abolished. */
final class DivisionCheck {

    private final DivisionRegistry registry = DivisionRegistry.standard();

    List<Fault> check(Object document) {
        if (document instanceof Household household) {
            return registry.warningOf(household.getResidence(), Location.ofPointer("/residence")).stream()
                    .toList();
        }
        return document instanceof SupplyList supply ? check(supply) : List.of();
    }

    /** One warning a project is enough, the first of its areas. */
    private List<Fault> check(SupplyList supply) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < supply.getProjects().size(); i++) {
            Location areas = Location.ofPointer("/projects/" + i + "/areas");
            supply.getProjects().get(i).getAreas().stream()
                    .flatMap(area -> registry.warningOf(area, areas).stream())
                    .findFirst()
                    .ifPresent(faults::add);
        }
        return faults;
    }
}
