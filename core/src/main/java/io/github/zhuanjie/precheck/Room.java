package io.github.zhuanjie.precheck;

import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.supply.Availability;
import io.github.zhuanjie.supply.ReservationBook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a project has room for one more case of a county. */
final class Room {

    private static final Yuan LEAST = Yuan.ofFen(1);

    private final ProjectId project;
    private final Optional<Yuan> share;
    private final DivisionCode area;
    private final ReservationBook book;
    private final boolean stated;

    private Room(CharityProject project, DivisionCode area, ReservationBook book) {
        this.project = project.getId();
        this.share = project.getBenefit().flatMap(Room::least);
        this.stated = project.getCapacity().isPresent();
        this.area = area;
        this.book = book;
    }

    static Room of(CharityProject project, DivisionCode area, ReservationBook book) {
        return new Room(project, area, book);
    }

    /** Returns why there is no room, empty if there is. */
    Optional<CapacityVerdict> shortage() {
        if (!stated) {
            return Optional.of(CapacityVerdict.UNSTATED);
        }
        List<Availability> full = full();
        if (full.isEmpty()) {
            return Optional.empty();
        }
        boolean mayComeFree = full.stream().allMatch(this::isPartlyHeld);
        return Optional.of(mayComeFree ? CapacityVerdict.WAITLIST : CapacityVerdict.NO_CAPACITY);
    }

    /**
     * Returns the limits that leave nothing for the county: its own quota and those above it; and if all quotas within it are
     * used up, these, although a township may be left that has none.
     */
    private List<Availability> full() {
        List<Availability> all = book.availabilities(project);
        List<Availability> within = all.stream()
                .filter(part -> part.getArea().isWithin(area) && !area.isWithin(part.getArea()))
                .toList();
        Stream<Availability> above =
                all.stream().filter(part -> area.isWithin(part.getArea())).filter(this::isFull);
        boolean left = within.stream().anyMatch(part -> !isFull(part));
        return Stream.concat(above, left ? Stream.empty() : within.stream()).toList();
    }

    private boolean isFull(Availability part) {
        return part.placesLeft().filter(left -> left == 0).isPresent()
                || part.unitsLeft().filter(left -> left == 0).isPresent()
                || part.budgetLeft()
                        .filter(left -> left.compareTo(share.orElse(LEAST)) < 0)
                        .isPresent();
    }

    private boolean isPartlyHeld(Availability part) {
        return book.holdings().reservations().stream()
                .filter(each -> !each.confirmed())
                .map(each -> each.reservation())
                .anyMatch(held ->
                        held.getProject().equals(project) && held.getResidence().isWithin(part.getArea()));
    }

    /** What a project gives at least, where that is the same for everybody. */
    private static Optional<Yuan> least(Benefit benefit) {
        if (benefit instanceof Benefit.Fixed fixed) {
            return Optional.of(fixed.amount());
        }
        return benefit instanceof Benefit.Range range ? Optional.of(range.min()) : Optional.empty();
    }
}
