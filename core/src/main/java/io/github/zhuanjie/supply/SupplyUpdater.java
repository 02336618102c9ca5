package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the changes of one update, one after the other, and notes every one that cannot be made. */
final class SupplyUpdater {

    private static final int MISSING = -1;

    private final SupplyList before;
    private final List<CharityProject> projects;
    private final List<Fault> faults = new ArrayList<>();
    private List<CharitableFund> funds;

    SupplyUpdater(SupplyList before) {
        this.before = before;
        this.projects = new ArrayList<>(before.getProjects());
        this.funds = before.getFunds();
    }

    Outcome<SupplyList> apply(SupplyUpdate update) {
        if (!update.getList().equals(before.getId())) {
            faults.add(Fault.error("UPDATE_OTHER_LIST", Location.ofPointer("/list")));
        }
        if (update.getFromVersion() != before.getVersion()) {
            faults.add(Fault.error("UPDATE_VERSION", Location.ofPointer("/fromVersion")));
        }
        for (int i = 0; i < update.getChanges().size(); i++) {
            change(update.getChanges().get(i), Location.ofPointer("/changes/" + i));
        }
        return faults.isEmpty() ? after(update) : Outcome.failed(faults);
    }

    private Outcome<SupplyList> after(SupplyUpdate update) {
        try {
            return Outcome.of(SupplyList.builder()
                    .id(before.getId())
                    .version(update.getToVersion())
                    .title(update.getTitle().orElse(before.getTitle()))
                    .area(update.getArea().orElse(before.getArea()))
                    .asOf(update.getAsOf())
                    .projects(projects)
                    .funds(funds)
                    .build());
        } catch (InvalidValueException e) {
            return Outcome.failed(List.of(Fault.error(e.getCode(), Location.ofPointer("/changes"))));
        }
    }

    private void change(SupplyChange change, Location place) {
        if (change instanceof SupplyChange.Added added) {
            add(added, place);
        } else if (change instanceof SupplyChange.Removed removed) {
            find(removed.project(), place).ifPresent(index -> projects.remove((int) index));
        } else if (change instanceof SupplyChange.Replaced replaced) {
            find(replaced.project().getId(), place).ifPresent(index -> projects.set(index, replaced.project()));
        } else if (change instanceof SupplyChange.CapacityChanged changed) {
            find(changed.project(), place).ifPresent(index -> recapacitate(index, changed.capacity(), place));
        } else if (change instanceof SupplyChange.Moved moved) {
            find(moved.project(), place).ifPresent(index -> move(index, moved.after(), place));
        } else {
            funds = ((SupplyChange.FundsReplaced) change).funds();
        }
    }

    private void add(SupplyChange.Added added, Location place) {
        if (indexOf(added.project().getId()) != MISSING) {
            faults.add(Fault.error("UPDATE_PROJECT_PRESENT", place));
        } else {
            insert(added.project(), added.after(), place);
        }
    }

    private void recapacitate(int index, Optional<Capacity> capacity, Location place) {
        try {
            projects.set(
                    index,
                    CharityProject.builder()
                            .from(projects.get(index))
                            .capacity(capacity)
                            .build());
        } catch (InvalidValueException e) {
            faults.add(Fault.error(e.getCode(), place));
        }
    }

    private void move(int index, Optional<ProjectId> after, Location place) {
        CharityProject moved = projects.remove(index);
        if (!insert(moved, after, place)) {
            projects.add(index, moved);
        }
    }

    private boolean insert(CharityProject project, Optional<ProjectId> after, Location place) {
        int index = after.map(this::indexOf).orElse(MISSING);
        if (after.isPresent() && index == MISSING) {
            faults.add(Fault.error("UPDATE_PLACE_MISSING", place));
            return false;
        }
        projects.add(index + 1, project);
        return true;
    }

    private Optional<Integer> find(ProjectId project, Location place) {
        int index = indexOf(project);
        if (index == MISSING) {
            faults.add(Fault.error("UPDATE_PROJECT_MISSING", place));
            return Optional.empty();
        }
        return Optional.of(index);
    }

    private int indexOf(ProjectId project) {
        for (int i = 0; i < projects.size(); i++) {
            if (projects.get(i).getId().equals(project)) {
                return i;
            }
        }
        return MISSING;
    }
}
