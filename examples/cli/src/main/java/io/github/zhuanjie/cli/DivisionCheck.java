package io.github.zhuanjie.cli;

import io.github.zhuanjie.charity.SupplyList;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.Household;
import java.util.ArrayList;
import java.util.List;

/** Warns of division codes that the table does not hold; they may be new, abolished or mistyped. */
final class DivisionCheck {

    private static final String CODE = "DIVISION_UNKNOWN";

    private final DivisionRegistry registry = DivisionRegistry.standard();

    List<Fault> check(Object document) {
        if (document instanceof Household household) {
            return isKnown(household.getResidence())
                    ? List.of()
                    : List.of(Fault.warning(CODE, Location.ofPointer("/residence")));
        }
        return document instanceof SupplyList supply ? check(supply) : List.of();
    }

    private List<Fault> check(SupplyList supply) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < supply.getProjects().size(); i++) {
            if (!supply.getProjects().get(i).getAreas().stream().allMatch(this::isKnown)) {
                faults.add(Fault.warning(CODE, Location.ofPointer("/projects/" + i + "/areas")));
            }
        }
        return faults;
    }

    private boolean isKnown(DivisionCode code) {
        return code.equals(DivisionCode.NATIONWIDE) || registry.find(code).isPresent();
    }
}
