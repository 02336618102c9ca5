package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The list of charity resources of an area (慈善帮扶资源供给清单, article five of 苏民助〔2024〕4号), one version of it.
 */
@Disclosure(DisclosureClass.PUBLIC)
@Value.Immutable
@FundsListed
public interface SupplyList extends Extensible {

    /**
     * Returns the identifier, the same for all versions.
     *
     * @return the identifier
     */
    SupplyListId getId();

    /**
     * Returns the version, counted from 1.
     *
     * @return the version
     */
    @Min(1)
    int getVersion();

    /**
     * Returns the title.
     *
     * @return a title for people
     */
    @NotBlank
    String getTitle();

    /**
     * Returns the area for which the list was collected.
     *
     * @return the division
     */
    DivisionCode getArea();

    /**
     * Returns the day on which the list was up to date.
     *
     * @return the day
     */
    LocalDate getAsOf();

    /**
     * Returns the projects.
     *
     * @return the projects, in the order of the list
     */
    @NotEmpty
    List<@Valid CharityProject> getProjects();

    /**
     * Returns the special and named funds that projects of the list draw on.
     *
     * @return the funds, in the order of the list
     */
    List<@Valid CharitableFund> getFunds();

    /**
     * Requires that no two projects and no two funds share an identifier.
     *
     * @throws InvalidValueException with code {@code PROJECT_DUPLICATE} or {@code FUND_DUPLICATE}
     */
    @Value.Check
    default void check() {
        long distinct =
                getProjects().stream().map(CharityProject::getId).distinct().count();
        if (distinct != getProjects().size()) {
            throw new InvalidValueException("PROJECT_DUPLICATE", "projects must have different identifiers");
        }
        if (getFunds().stream().map(CharitableFund::getId).distinct().count()
                != getFunds().size()) {
            throw new InvalidValueException("FUND_DUPLICATE", "funds must have different identifiers");
        }
    }

    /**
     * Finds a project.
     *
     * @param id  its identifier
     * @return the project, or empty
     */
    default Optional<CharityProject> find(ProjectId id) {
        return getProjects().stream()
                .filter(project -> project.getId().equals(id))
                .findFirst();
    }

    /**
     * Applies an update, whole or not at all.
     *
     * @param update  the update
     * @return the next version; or every fault that was found: {@code UPDATE_OTHER_LIST}, {@code UPDATE_VERSION} if
     *     the update starts from another version, {@code UPDATE_VERSIONS} if it changes the day but not the version, {@code UPDATE_PROJECT_MISSING}, {@code UPDATE_PROJECT_PRESENT}, {@code
     *     UPDATE_PLACE_MISSING} if a project is to stand after one that is not there. A change that follows from a
     *     refused one may be refused, too
     */
    default Outcome<SupplyList> apply(SupplyUpdate update) {
        return new SupplyUpdater(this).apply(update);
    }

    /**
     * Works out what changed from this version to another: {@code a.apply(a.changesTo(b))} is {@code b}.
     *
     * @param other  a later version of the same list, or this one
     * @return the update: removals in the order of this list, then changes of projects that stay and projects that are
     *     new or stand elsewhere, in the order of the other list, then funds, then the city's own fields of the list; without changes if the lists are equal.
     *     The reason of a removal is {@link RemovalReason#UNSTATED}
     * @throws IllegalArgumentException if the other is of another list, of an earlier version, or differs although it
     *     has the same version
     */
    default SupplyUpdate changesTo(SupplyList other) {
        return SupplyDifference.between(this, other);
    }

    /**
     * Starts a list.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplyList}; {@code build} requires identifier, version, title, area and day. */
    final class Builder extends ImmutableSupplyList.Builder {
        Builder() {}
    }
}
