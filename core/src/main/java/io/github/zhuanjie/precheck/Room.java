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
        List<Availability> all = book.availabilities(project);
        List<Availability> quotas = all.subList(1, all.size());
        List<Availability> around =
                quotas.stream().filter(part -> area.isWithin(part.getArea())).toList();
        List<Availability> within = quotas.stream()
                .filter(part -> part.getArea().isWithin(area) && !around.contains(part))
                .toList();
        if (!quotas.isEmpty() && around.isEmpty() && within.isEmpty()) {
            return Optional.of(CapacityVerdict.NO_CAPACITY);
        }
        List<Availability> full = full(all.get(0), around, within);
        if (full.isEmpty()) {
            return Optional.empty();
        }
        boolean mayComeFree =
                full.stream().filter(part -> !within.contains(part)).allMatch(this::isPartlyHeld)
                        && (full.stream().noneMatch(within::contains)
                                || full.stream().filter(within::contains).anyMatch(this::isPartlyHeld));
        return Optional.of(mayComeFree ? CapacityVerdict.WAITLIST : CapacityVerdict.NO_CAPACITY);
    }

    /**
     * Returns the limits that leave nothing for the area: that of the whole, the quotas around it, and those within it if
     * no quota is around it and all of them are used up. Where one is around it, a part may be left that has none of its own.
     */
    private List<Availability> full(Availability whole, List<Availability> around, List<Availability> within) {
        Stream<Availability> above = Stream.concat(Stream.of(whole), around.stream());
        boolean shut = around.isEmpty() && within.stream().allMatch(this::isFull);
        return Stream.concat(above.filter(this::isFull), shut ? within.stream() : Stream.empty())
                .toList();
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
