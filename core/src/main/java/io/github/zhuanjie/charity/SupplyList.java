package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
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
public interface SupplyList {

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

    /** Requires that no two projects share an identifier. */
    @Value.Check
    default void check() {
        long distinct =
                getProjects().stream().map(CharityProject::getId).distinct().count();
        if (distinct != getProjects().size()) {
            throw new InvalidValueException("PROJECT_DUPLICATE", "projects must have different identifiers");
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
