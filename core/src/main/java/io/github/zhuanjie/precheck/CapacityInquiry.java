package io.github.zhuanjie.precheck;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The question whether a project has room for a case of a kind, sent before anybody was asked for consent.
 *
 * <p>Holds nothing of a person: no identifier, no fact, no day, no free text, no place below the county, and no number of
 * its own by which it could be laid beside a later referral; two cases that the project's rules treat alike ask the same
 * question. Not anonymous against whoever knows of one such case in the county: that is why it is asked about kinds only.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface CapacityInquiry {

    /**
     * Returns the project.
     *
     * @return the project's identifier
     */
    ProjectId getProject();

    /**
     * Returns where the household lives.
     *
     * @return the county or a division above it
     */
    DivisionCode getArea();

    /**
     * Returns what is needed.
     *
     * @return the kind of need
     */
    NeedKind getNeedKind();

    /**
     * Returns what our own assessment says.
     *
     * @return the verdict
     */
    Verdict getVerdict();

    /**
     * Returns what is not known and would decide.
     *
     * @return the kinds of facts, in the order of the constants; empty unless the verdict is undetermined
     */
    Set<FactKind> getMissing();

    /**
     * Requires a place that nobody lives alone in, and missing facts only where they matter.
     *
     * @throws InvalidValueException with code {@code INQUIRY_AREA} if the area is finer than a county, {@code
     *     INQUIRY_MISSING} if the verdict is decided and facts are said to be missing
     */
    @Value.Check
    default void check() {
        if (getArea().getLevel().compareTo(DivisionLevel.COUNTY) > 0) {
            throw new InvalidValueException("INQUIRY_AREA", "area must be a county or a division above it");
        }
        if (getVerdict() != Verdict.UNDETERMINED && !getMissing().isEmpty()) {
            throw new InvalidValueException("INQUIRY_MISSING", "facts are missing only where the verdict is open");
        }
    }

    /**
     * Starts an inquiry.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CapacityInquiry}; {@code build} requires all but missing facts and throws {@link
     * InvalidValueException} as {@link CapacityInquiry#check}.
     */
    final class Builder extends ImmutableCapacityInquiry.Builder {
        Builder() {}
    }
}
