package io.github.zhuanjie.report;

import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one charity contributed in a span of days, as a basis for awards and ratings (article seven of 苏民助〔2024〕4号).
 * Made by {@link Contributions}.
 *
 * <p>Holds counts and sums, nothing of a single person; but a count of one is a single person. Before it is published,
 * {@link
 * Contributions#summarizeForPublication} leaves out what would give away few households.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface ContributionSummary {

    /**
     * Returns the charity.
     *
     * @return the organisation
     */
    CharityOrganization getProvider();

    /**
     * Returns the first day.
     *
     * @return the first day of decision that counts
     */
    LocalDate getFirstDay();

    /**
     * Returns the last day.
     *
     * @return the last day of decision that counts, inclusive
     */
    LocalDate getLastDay();

    /**
     * Returns everything together. Households and persons are counted once, so the lines need not add up to it; times
     * and sums do.
     *
     * @return the total
     */
    ContributionTally getTotal();

    /**
     * Returns what was given by kind of need.
     *
     * @return a line for every kind that was helped with, in the order of the kinds
     */
    List<KindContribution> getByKind();

    /**
     * Returns what was given by project.
     *
     * @return a line for every project in the order of identifiers, aid without a project first
     */
    List<ProjectContribution> getByProject();

    /**
     * Returns what was given otherwise than in money.
     *
     * @return a line for every form and kind of need that occurs, in the order of forms, then kinds
     */
    List<InKindContribution> getInKind();

    /**
     * Returns how many identifiers of the ledger that may concern this charity stand for different records and were
     * left out.
     *
     * @return the number
     */
    int getConflicts();

    /**
     * Returns how many lines were left out for publication.
     *
     * @return the number; zero unless made by {@link Contributions#summarizeForPublication}
     */
    @Value.Default
    default int getSuppressedLines() {
        return 0;
    }

    /**
     * Returns the sum of money that is known to have been given.
     *
     * @return the money, without amounts that are not recorded
     */
    default Yuan knownMoney() {
        return getTotal().money().known();
    }

    /**
     * Starts a summary.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContributionSummary}; {@code build} requires charity, days, total and number of conflicts. */
    final class Builder extends ImmutableContributionSummary.Builder {
        Builder() {}
    }
}
