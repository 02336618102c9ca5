package io.github.zhuanjie.aid;

import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The money given for an expense, within the bounds that the records allow.
 *
 * @param least  what was surely given
 * @param most  what may have been given; empty if there is no bound
 * @param records  the records that count or may count, in order
 */
record ExpenseAid(Yuan least, Optional<Yuan> most, List<AidRecordId> records) {

    static ExpenseAid of(ExpenseKind kind, List<AidEntry> entries, Sameness sameness) {
        return count(entries, record -> counts(kind, record, sameness));
    }

    /** Adds money that would be given at the same time; it says no expense, so at most it counts. */
    ExpenseAid plus(ExpenseKind kind, List<PlannedAid> others, Sameness sameness) {
        Optional<Yuan> atMost = most;
        for (PlannedAid other : others) {
            if (counts(kind, other.record(), sameness) != Truth.FALSE) {
                atMost = atMost.map(sum -> sum.plus(other.award().max()));
            }
        }
        return new ExpenseAid(least, atMost, records);
    }

    /** Adds up the entries that satisfy a condition. */
    static ExpenseAid count(List<AidEntry> entries, Function<AidRecord, Truth> condition) {
        Yuan least = Yuan.ZERO;
        Optional<Yuan> most = Optional.of(Yuan.ZERO);
        List<AidRecordId> counted = new ArrayList<>();
        for (AidEntry entry : entries) {
            Truth truth = entry.truth(condition);
            if (truth == Truth.FALSE) {
                continue;
            }
            counted.add(entry.id());
            Optional<Yuan> amount = entry.isConflict()
                    ? Optional.empty()
                    : entry.record().getAmount().toOptional();
            if (truth == Truth.TRUE) {
                least = least.plus(amount.orElse(Yuan.ZERO));
            }
            most = most.flatMap(sum -> amount.map(sum::plus));
        }
        return new ExpenseAid(least, most, counted.stream().sorted().toList());
    }

    private static Truth counts(ExpenseKind kind, AidRecord record, Sameness sameness) {
        if (record.getForm() != AidForm.MONEY || sameness.isLater(record)) {
            return Truth.FALSE;
        }
        Truth ofKind = record.getExpenseKind()
                .map(recorded -> covers(kind, recorded))
                .orElseGet(() -> unstated(record, sameness));
        if (record.getNeed().isPresent()) {
            return ofKind.and(Truth.of(sameness.isForThisNeed(record)));
        }
        boolean inTime =
                record.getDecidedOn().isAfter(sameness.need().getRegisteredOn().minusMonths(12));
        return ofKind.and(Truth.of(inTime)).and(sameness.person(record));
    }

    /** Insurance and government leave the kind out on purpose, see {@link AidRecord#getExpenseKind}; a charity forgets it. */
    private static Truth unstated(AidRecord record, Sameness sameness) {
        boolean mayBeForIt = sameness.isForThisNeed(record)
                || record.getNeedKind() == sameness.need().getKind();
        return record.getSource() == AidSource.CHARITY && mayBeForIt ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The in-policy share is a part of all medical cost; how much of a sum for all of it falls on the part is unknown. */
    private static Truth covers(ExpenseKind kind, ExpenseKind recorded) {
        if (kind == recorded || kind == ExpenseKind.MEDICAL && recorded == ExpenseKind.MEDICAL_IN_POLICY) {
            return Truth.TRUE;
        }
        boolean partly = kind == ExpenseKind.MEDICAL_IN_POLICY && recorded == ExpenseKind.MEDICAL;
        return partly ? Truth.UNKNOWN : Truth.FALSE;
    }
}
