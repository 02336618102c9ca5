package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.identity.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the changes of one update, one after the other, and notes every one that cannot be made. */
final class SupplyUpdater {

    private final SupplyList before;
    private final ProjectChain projects;
    private final List<Fault> faults = new ArrayList<>();
    private List<CharitableFund> funds;
    private Extensions extensions;

    SupplyUpdater(SupplyList before) {
        this.before = before;
        this.projects = new ProjectChain(before.getProjects());
        this.funds = before.getFunds();
        this.extensions = before.getExtensions();
    }

    Outcome<SupplyList> apply(SupplyUpdate update) {
        if (!update.getList().equals(before.getId())) {
            faults.add(Fault.error("UPDATE_OTHER_LIST", Location.ofPointer("/list")));
        }
        if (update.getFromVersion() != before.getVersion()) {
            faults.add(Fault.error("UPDATE_VERSION", Location.ofPointer("/fromVersion")));
        }
        if (update.getToVersion() == before.getVersion() && !update.getAsOf().equals(before.getAsOf())) {
            faults.add(Fault.error("UPDATE_VERSIONS", Location.ofPointer("/asOf")));
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
                    .projects(projects.toList())
                    .funds(funds)
                    .extensions(extensions)
                    .build());
        } catch (InvalidValueException e) {
            return Outcome.failed(List.of(Fault.error(e.getCode(), Location.ofPointer("/changes"))));
        }
    }

    private void change(SupplyChange change, Location place) {
        if (change instanceof SupplyChange.Added added) {
            add(added, place);
        } else if (change instanceof SupplyChange.Removed removed) {
            find(removed.project(), place).ifPresent(project -> projects.remove(project.getId()));
        } else if (change instanceof SupplyChange.Replaced replaced) {
            find(replaced.project().getId(), place).ifPresent(project -> projects.replace(replaced.project()));
        } else if (change instanceof SupplyChange.CapacityChanged changed) {
            find(changed.project(), place).ifPresent(project -> recapacitate(project, changed.capacity(), place));
        } else if (change instanceof SupplyChange.Moved moved) {
            find(moved.project(), place).ifPresent(project -> move(project, moved.after(), place));
        } else if (change instanceof SupplyChange.FundsReplaced replaced) {
            funds = replaced.funds();
        } else if (change instanceof SupplyChange.ExtensionsReplaced replaced) {
            extensions = replaced.extensions();
        } else {
            throw new IllegalStateException("every kind of change must be made");
        }
    }

    private void add(SupplyChange.Added added, Location place) {
        if (projects.contains(added.project().getId())) {
            faults.add(Fault.error("UPDATE_PROJECT_PRESENT", place));
        } else if (isThere(added.after(), place)) {
            projects.insert(added.project(), added.after());
        }
    }

    private void recapacitate(CharityProject project, Optional<Capacity> capacity, Location place) {
        try {
            projects.replace(
                    CharityProject.builder().from(project).capacity(capacity).build());
        } catch (InvalidValueException e) {
            faults.add(Fault.error(e.getCode(), place));
        }
    }

    private void move(CharityProject project, Optional<ProjectId> after, Location place) {
        if (after.equals(Optional.of(project.getId()))) {
            faults.add(Fault.error("UPDATE_PLACE_MISSING", place));
        } else if (isThere(after, place)) {
            projects.remove(project.getId());
            projects.insert(project, after);
        }
    }

    private boolean isThere(Optional<ProjectId> after, Location place) {
        boolean there = after.map(projects::contains).orElse(true);
        if (!there) {
            faults.add(Fault.error("UPDATE_PLACE_MISSING", place));
        }
        return there;
    }

    private Optional<CharityProject> find(ProjectId id, Location place) {
        Optional<CharityProject> project = projects.find(id);
        if (project.isEmpty()) {
            faults.add(Fault.error("UPDATE_PROJECT_MISSING", place));
        }
        return project;
    }
}
