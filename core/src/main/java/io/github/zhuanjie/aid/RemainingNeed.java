package io.github.zhuanjie.aid;

import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a household still lacks after the aid in a ledger (article three of 苏民助〔2024〕4号: still in difficulty after
 * aid).
 *
 * <p>The rules are ours. The gap was measured when the need was registered, so the money that names this need and was
 * decided from that day on reduces it; other aid does not, but {@link #getUnassigned()} names what may have. Each
 * expense is reduced by the money given for it, counted as {@link Stacking} counts it. Goods and services reduce
 * nothing. An amount that is not known makes the remainder unknown, unless the known ones already cover everything.
 */
@Value.Immutable
public interface RemainingNeed {

    /**
     * Returns the need.
     *
     * @return the need's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    NeedId getNeed();

    /**
     * Returns the day.
     *
     * @return the day up to which aid counts, inclusive
     */
    @Disclosure(DisclosureClass.PUBLIC)
    LocalDate getAsOf();

    /**
     * Returns what is left of the gap.
     *
     * @return the remainder of the sum that was missing at registration
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Remainder getGap();

    /**
     * Returns what is left of the expenses.
     *
     * @return the remainder by kind, for the kinds that the need records
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    Map<ExpenseKind, Remainder> getExpenses();

    /**
     * Returns the records that reduce the gap.
     *
     * @return their identifiers in order
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    List<AidRecordId> getCounted();

    /**
     * Returns money of the same kind to the same person or household, decided since registration, that names no need:
     * somebody should say whether it was for this one.
     *
     * @return the identifiers in order
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    List<AidRecordId> getUnassigned();

    /**
     * Subtracts the aid in a ledger from a need.
     *
     * @param subject  the need with its household
     * @param ledger  the aid
     * @param same  who goes by several names
     * @param asOf  the day up to which aid counts, inclusive
     * @return what remains
     * @throws ArithmeticException if a sum exceeds the range
     */
    static RemainingNeed of(NeedCase subject, AidLedger ledger, SamePersons same, LocalDate asOf) {
        Need need = subject.need();
        Sameness sameness = new Sameness(subject, same, asOf);
        List<AidEntry> entries = ledger.entriesOf(sameness.names());
        ExpenseAid forNeed = ExpenseAid.count(
                entries, record -> Truth.of(sameness.isForThisNeed(record)).and(sinceRegistration(record, sameness)));
        ExpenseAid open = ExpenseAid.count(entries, record -> unassigned(record, sameness));
        Map<ExpenseKind, Remainder> expenses = new EnumMap<>(ExpenseKind.class);
        need.getExpenses().forEach((kind, sum) -> {
            ExpenseAid aid = ExpenseAid.of(kind, entries, sameness);
            expenses.put(kind, Remainder.of(sum, aid));
        });
        return builder()
                .need(need.getId())
                .asOf(asOf)
                .gap(Remainder.of(need.getGap(), forNeed))
                .expenses(expenses)
                .counted(forNeed.records())
                .unassigned(open.records())
                .build();
    }

    private static Truth sinceRegistration(AidRecord record, Sameness sameness) {
        boolean since = !record.getDecidedOn().isBefore(sameness.need().getRegisteredOn()) && !sameness.isLater(record);
        return Truth.of(since && record.getForm() == AidForm.MONEY);
    }

    private static Truth unassigned(AidRecord record, Sameness sameness) {
        boolean open = record.getNeed().isEmpty()
                && record.getNeedKind() == sameness.need().getKind();
        return Truth.of(open).and(sinceRegistration(record, sameness)).and(sameness.person(record));
    }

    /**
     * Starts a remaining need.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RemainingNeed}; {@code build} requires need, day and remainder of the gap. */
    final class Builder extends ImmutableRemainingNeed.Builder {
        Builder() {}
    }
}
