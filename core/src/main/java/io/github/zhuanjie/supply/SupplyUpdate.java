package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What changed from one version of a supply list to another: article five of 苏民助〔2024〕4号 asks for a list that is
 * updated dynamically (动态更新). Whoever holds the earlier version obtains the later one with {@link SupplyList#apply}.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface SupplyUpdate {

    /**
     * Returns the list.
     *
     * @return its identifier
     */
    SupplyListId getList();

    /**
     * Returns the version that the update starts from.
     *
     * @return the version
     */
    @Min(1)
    int getFromVersion();

    /**
     * Returns the version that it leads to.
     *
     * @return the version; later, or the same if nothing changes, the day included
     */
    int getToVersion();

    /**
     * Returns the day on which the later version was up to date.
     *
     * @return the day
     */
    LocalDate getAsOf();

    /**
     * Returns the new title.
     *
     * @return the title, empty if it stays
     */
    Optional<@Size(min = 1, max = 200) String> getTitle();

    /**
     * Returns the new area.
     *
     * @return the division, empty if it stays
     */
    Optional<DivisionCode> getArea();

    /**
     * Returns the changes.
     *
     * @return the changes, to be made one after the other
     */
    List<@Valid SupplyChange> getChanges();

    /**
     * Requires a later version, or the same if nothing changes.
     *
     * @throws InvalidValueException with code {@code UPDATE_VERSIONS}
     */
    @Value.Check
    default void check() {
        boolean nothing =
                getTitle().isEmpty() && getArea().isEmpty() && getChanges().isEmpty();
        if (getToVersion() < getFromVersion() || getToVersion() == getFromVersion() && !nothing) {
            throw new InvalidValueException("UPDATE_VERSIONS", "a change must lead to a later version");
        }
    }

    /**
     * Starts an update.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplyUpdate}; {@code build} requires list, versions and day. */
    final class Builder extends ImmutableSupplyUpdate.Builder {
        Builder() {}
    }
}
