package io.github.zhuanjie.report;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The list of aided households that is put up in the village (公示). Only what the lists of counties show is on it; who
 * is not known to be aided is not named, and who is or may be a minor is counted and not named (PIPL art. 25 and 28; the age of 18 instead of 14 is
 * our choice).
 *
 * <p>How long it stays up differs by place; see {@link io.github.zhuanjie.calendar.DeadlineRule} for the last day.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface PublicityList {

    /**
     * Returns the first day.
     *
     * @return the day on which the list is put up
     */
    LocalDate getFirstDay();

    /**
     * Returns the last day.
     *
     * @return the day on which it is taken down, inclusive
     */
    LocalDate getLastDay();

    /**
     * Returns the households.
     *
     * @return the entries by village, then by the household's identifier
     */
    List<PublicityEntry> getEntries();

    /**
     * Returns how many households are not named.
     *
     * @return the number for each reason that occurs
     */
    Map<PublicityWithheld, Integer> getWithheld();

    /**
     * Requires ordered days.
     *
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code SPAN_ORDER} if the last day is before the
     *     first
     */
    @Value.Check
    default void check() {
        new DaySpan(getFirstDay(), getLastDay());
    }

    /**
     * Compiles a list.
     *
     * @param cases  the households in any order
     * @param days  the days from that on which the list is put up to that on which it is taken down
     * @return the list with full names
     */
    static PublicityList of(Collection<PublicityCase> cases, DaySpan days) {
        return new PublicityCompiler(days).compile(cases);
    }

    /**
     * Returns the list without full names.
     *
     * @return the list with masked names only, such as 张*
     */
    default PublicityList masked() {
        return builder()
                .from(this)
                .entries(getEntries().stream()
                        .<PublicityEntry>map(entry -> PublicityEntry.builder()
                                .from(entry)
                                .name(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    /**
     * Starts a list.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublicityList}; {@code build} requires both days. */
    final class Builder extends ImmutablePublicityList.Builder {
        Builder() {}
    }
}
