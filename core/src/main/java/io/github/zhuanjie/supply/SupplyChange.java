package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One change of a supply list, as data. */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface SupplyChange {

    /**
     * A project is new on the list.
     *
     * @param project  the project
     * @param after  the project that it stands right after, empty if it stands first
     */
    record Added(@Valid CharityProject project, Optional<ProjectId> after) implements SupplyChange {
        /** Requires both components. */
        public Added {
            Objects.requireNonNull(project, "project");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * A project leaves the list.
     *
     * @param project  its identifier
     * @param reason  why
     */
    record Removed(ProjectId project, RemovalReason reason) implements SupplyChange {
        /** Requires both components. */
        public Removed {
            Objects.requireNonNull(project, "project");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A project's record is replaced where it stands.
     *
     * @param project  the new record, with the identifier of the old one
     */
    record Replaced(@Valid CharityProject project) implements SupplyChange {
        /** Requires a project. */
        public Replaced {
            Objects.requireNonNull(project, "project");
        }
    }

    /**
     * Only the capacity of a project changes: the commonest change, which a charity can report without its texts.
     *
     * @param project  its identifier
     * @param capacity  the new capacity, empty if no longer known
     */
    record CapacityChanged(ProjectId project, Optional<@Valid Capacity> capacity) implements SupplyChange {
        /** Requires both components. */
        public CapacityChanged {
            Objects.requireNonNull(project, "project");
            Objects.requireNonNull(capacity, "capacity");
        }
    }

    /**
     * A project stands elsewhere on the list.
     *
     * @param project  its identifier
     * @param after  the project that it stands right after, empty if it stands first
     */
    record Moved(ProjectId project, Optional<ProjectId> after) implements SupplyChange {
        /** Requires both components. */
        public Moved {
            Objects.requireNonNull(project, "project");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * The funds of the list are these; few and seldom changed, they are given whole.
     *
     * @param funds  the funds, in the order of the list
     */
    record FundsReplaced(List<@Valid CharitableFund> funds) implements SupplyChange {
        /** Copies the list. */
        public FundsReplaced {
            funds = List.copyOf(funds);
        }
    }

    /**
     * The city's own fields of the list, not those of its projects, are these.
     *
     * @param extensions  the fields; none if they are gone
     */
    record ExtensionsReplaced(
            @Disclosure(DisclosureClass.INTERNAL) Extensions extensions) implements SupplyChange {
        /** Requires the fields. */
        public ExtensionsReplaced {
            Objects.requireNonNull(extensions, "extensions");
        }
    }
}
