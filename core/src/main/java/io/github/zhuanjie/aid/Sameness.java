package io.github.zhuanjie.aid;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Illness;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether earlier aid went to the same receiver, in the same period, as aid for a need. */
final class Sameness {

    private final NeedCase subject;
    private final Optional<Illness> illness;
    private final Set<HouseholdMember> names;
    private final LocalDate asOf;

    Sameness(NeedCase subject, SamePersons same, LocalDate asOf) {
        this(subject, Optional.empty(), same, asOf);
    }

    Sameness(NeedCase subject, Optional<Illness> illness, SamePersons same, LocalDate asOf) {
        this.subject = subject;
        this.illness = illness;
        this.names = AidLedger.names(
                new HouseholdMember(
                        subject.household().getId(), subject.person().getId()),
                same);
        this.asOf = asOf;
    }

    Need need() {
        return subject.need();
    }

    /** Returns the names of the person, under which records are to be looked for. */
    Set<HouseholdMember> names() {
        return names;
    }

    boolean isKnownIn(HouseholdId household) {
        return names.stream().anyMatch(name -> name.household().equals(household));
    }

    Truth receiver(BenefitScope scope, AidRecord record) {
        boolean here = record.getHousehold().equals(subject.household().getId());
        if (scope == BenefitScope.HOUSEHOLD) {
            // a household the person is known in under another name may be this one under an old file
            return here ? Truth.TRUE : Truth.UNKNOWN;
        }
        if (record.getPerson().isPresent()) {
            return Truth.of(AidLedger.isTo(record, names));
        }
        boolean alone = subject.household().getMembers().size() == 1
                && subject.household().effectiveHeadCount().toOptional().equals(Optional.of(1));
        return here && alone ? Truth.TRUE : Truth.UNKNOWN;
    }

    Truth person(AidRecord record) {
        return receiver(BenefitScope.PERSON, record);
    }

    Truth period(StackingPeriod period, AidRecord record) {
        if (isLater(record)) {
            return Truth.FALSE;
        }
        return switch (period) {
            case LIFETIME -> Truth.TRUE;
            case CALENDAR_YEAR -> Truth.of(isThisYear(record));
            case TWELVE_MONTHS -> Truth.of(isWithinTwelveMonths(record));
            case YEAR_UNSTATED ->
                isThisYear(record) == isWithinTwelveMonths(record) ? Truth.of(isThisYear(record)) : Truth.UNKNOWN;
            case ILLNESS -> illness(record);
            case EVENT -> event(record);
        };
    }

    boolean isLater(AidRecord record) {
        return record.getDecidedOn().isAfter(asOf);
    }

    private boolean isThisYear(AidRecord record) {
        return record.getDecidedOn().getYear() == asOf.getYear();
    }

    private boolean isWithinTwelveMonths(AidRecord record) {
        return record.getDecidedOn().isAfter(asOf.minusMonths(12));
    }

    private Truth illness(AidRecord record) {
        Optional<Illness> now = illness;
        Optional<Illness> then = record.getIllness();
        if (now.isEmpty() || then.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (now.equals(then)) {
            // two illnesses off the list are not known to be one
            return now.get() == Illness.OTHER_SERIOUS ? Truth.UNKNOWN : Truth.TRUE;
        }
        boolean mayBeSame = now.get().includes(then.get()) || then.get().includes(now.get());
        return mayBeSame ? Truth.UNKNOWN : Truth.FALSE;
    }

    private Truth event(AidRecord record) {
        if (isForThisNeed(record)) {
            return Truth.TRUE;
        }
        Optional<HardshipEvent> now = subject.need().getEvent().toOptional();
        Optional<HardshipEvent> then = record.getEvent().toOptional();
        boolean different = now.isPresent() && then.isPresent() && !now.equals(then);
        // the same kind of event may have happened twice
        return different ? Truth.FALSE : Truth.UNKNOWN;
    }

    boolean isForThisNeed(AidRecord record) {
        return record.getNeed().equals(Optional.of(subject.need().getId()));
    }
}
