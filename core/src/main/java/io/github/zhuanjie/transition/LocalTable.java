package io.github.zhuanjie.transition;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a city or vendor adds to a {@link TransitionTable}, applied by {@code lifecycle.TransitionTables.extend}: finer
 * states and reasons, stricter requirements, fewer sides. What would weaken the table, such as another way from state to
 * state, a requirement less or another consequence, cannot be written here.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface LocalTable {

    /**
     * Returns which table is extended.
     *
     * @return the version of that table
     */
    @NotBlank
    String getBase();

    /**
     * Returns the name and version of this extension.
     *
     * @return a text such as {@code yizheng-2}, which becomes part of the version of the extended table
     */
    @NotBlank
    String getVersion();

    /**
     * Returns the sub-states.
     *
     * @return the sub-states
     */
    List<LocalState> getLocalStates();

    /**
     * Returns the finer reasons.
     *
     * @return the reasons
     */
    List<LocalReason> getLocalReasons();

    /**
     * Returns what is required besides.
     *
     * @return the demands; several for one action add up
     */
    List<LocalDemand> getDemands();

    /**
     * Returns who may still do what.
     *
     * @return the limits; several for one action add up
     */
    List<LocalLimit> getLimits();

    /**
     * Starts a local table.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalTable}; {@code build} requires base and version. */
    final class Builder extends ImmutableLocalTable.Builder {
        Builder() {}
    }
}
