package io.github.zhuanjie.transition;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * The life of a referral as data. The library's own is the resource {@code referral-lifecycle.json}, read by
 * {@code lifecycle.TransitionTables}; a city's own adds sub-states and requirements to it.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface TransitionTable {

    /**
     * Returns the version of the table.
     *
     * @return the version
     */
    @NotBlank
    String getVersion();

    /**
     * Returns what holds in each state.
     *
     * @return one rule for every state
     */
    @NotEmpty
    List<StateRule> getStates();

    /**
     * Returns where each action leads.
     *
     * @return the rules; no two for one action and state
     */
    @NotEmpty
    List<TransitionRule> getTransitions();

    /**
     * Returns what follows from each reason.
     *
     * @return one rule for every reason
     */
    @NotEmpty
    List<ReasonRule> getReasons();

    /**
     * Returns the sub-states of a city or vendor.
     *
     * @return the sub-states; none in the library's own table
     */
    List<LocalState> getLocalStates();

    /**
     * Returns the finer reasons of a city or vendor.
     *
     * @return the reasons; none in the library's own table
     */
    List<LocalReason> getLocalReasons();

    /**
     * Starts a table.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TransitionTable}; {@code build} requires the version. */
    final class Builder extends ImmutableTransitionTable.Builder {
        Builder() {}
    }
}
