package io.github.zhuanjie.charity;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is published about a project, in its own words, beside the codes and figures that were read out of it: a reading
 * loses something, and a clerk must be able to see what was read. Nothing is computed from these words.
 *
 * <p>A charity owes the person its standard, its procedure and its working rules (慈善法 art. 81); this is where they
 * stand. Texts may hold two languages, Chinese first, then {@code " / "} and English.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface ProjectNotice {

    /**
     * Returns the other names that the project has or had.
     *
     * @return the names, empty if it has none
     */
    List<@Size(min = 1, max = 200) String> getOtherNames();

    /**
     * Returns who runs the project.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getOperator();

    /**
     * Returns where it helps.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getArea();

    /**
     * Returns the years or rounds.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getPeriod();

    /**
     * Returns in what form it helps.
     *
     * @return the words, such as money, reimbursement-type, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getForm();

    /**
     * Returns whom it is for.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getTarget();

    /**
     * Returns the conditions, one by one.
     *
     * @return the words, empty if nothing is published
     */
    List<@Size(min = 1, max = 1000) String> getConditions();

    /**
     * Returns what is given.
     *
     * @return the words, 帮扶标准, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getStandard();

    /**
     * Returns the most that is given, or the quota.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getCap();

    /**
     * Returns where the money comes from.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getFunding();

    /**
     * Returns the steps.
     *
     * @return the words, in their order, empty if nothing is published
     */
    List<@Size(min = 1, max = 1000) String> getProcedure();

    /**
     * Returns how often it gives.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getFrequency();

    /**
     * Returns what became of it.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getStatus();

    /**
     * Returns how sure the record is.
     *
     * @return the words, empty if nothing is published
     */
    Optional<@Size(min = 1, max = 1000) String> getConfidence();

    /**
     * Starts a notice.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProjectNotice}; {@code build} requires nothing. */
    final class Builder extends ImmutableProjectNotice.Builder {
        Builder() {}
    }
}
