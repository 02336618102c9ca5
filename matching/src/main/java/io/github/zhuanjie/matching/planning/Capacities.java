package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.supply.Availability;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.SupplyList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the projects of a supply list can still give, for an algorithm to count with. */
final class Capacities {

    private Capacities() {}

    /** Returns the capacities of all projects whose use can be counted, less what is held. */
    static List<ProjectCapacity> of(SupplyList supply, Optional<Holdings> held) {
        Holdings holdings = held.orElseGet(() -> Holdings.none(supply.getId()));
        // the clock matters to reservations that are made; here nothing is
        ReservationBook book = new ReservationBook(supply, holdings, Clock.systemUTC());
        return supply.getProjects().stream()
                .filter(project -> project.capacityGap().isEmpty())
                .map(project -> of(project, book.availabilities(project.getId())))
                .toList();
    }

    private static ProjectCapacity of(CharityProject project, List<Availability> left) {
        Availability whole = left.get(0);
        return ProjectCapacity.builder()
                .project(project.getId())
                .places(grants(project, whole))
                .budget(whole.budgetLeft())
                .areas(left.stream()
                        .skip(1)
                        .map(share -> new AreaCapacity(share.getArea(), grants(project, share), share.budgetLeft()))
                        .toList())
                .oncePer(project.getBenefitScope())
                .build();
    }

    /** Counts units of service as the grants that they suffice for. */
    private static Optional<Integer> grants(CharityProject project, Availability left) {
        Optional<Long> byUnits = left.unitsLeft()
                .flatMap(units -> project.getBenefit()
                        .filter(Benefit.Service.class::isInstance)
                        .map(benefit -> units / ((Benefit.Service) benefit).units()));
        return Stream.concat(left.placesLeft().stream(), byUnits.stream())
                .min(Long::compare)
                .map(Math::toIntExact);
    }
}
