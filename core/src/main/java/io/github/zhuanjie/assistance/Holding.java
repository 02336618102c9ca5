package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.identity.PersonId;
import java.time.LocalDate;

/** When, and for which members of a household, a recognition holds, in three values. */
final class Holding {

    private static final int LONGEST_MONTHS = 12;

    private Holding() {}

    static Fact<Boolean> inForce(Recognition recognition, LocalDate date) {
        boolean begun = !date.isBefore(recognition.getValidFrom());
        boolean ended = recognition.lastDay().filter(date::isAfter).isPresent();
        if (!begun || ended || recognition.lastDay().isPresent()) {
            return Fact.known(begun && !ended);
        }
        LocalDate limit = recognition.getValidFrom().plusMonths(LONGEST_MONTHS);
        boolean doubtful = recognition.getCategory().isLimitedInTime() && !date.isBefore(limit);
        return doubtful ? Fact.unknown() : Fact.known(true);
    }

    static Fact<Boolean> covers(Recognition recognition, PersonId member, Fact<Integer> householdSize) {
        return recognition
                .getCoveredMembers()
                .toOptional()
                .map(members -> Fact.known(members.contains(member)))
                .orElseGet(() -> byNumber(recognition, householdSize));
    }

    /** A number that is not the whole household leaves open who is meant. */
    private static Fact<Boolean> byNumber(Recognition recognition, Fact<Integer> householdSize) {
        int size = householdSize.toOptional().orElse(Integer.MAX_VALUE);
        boolean everybody = recognition
                .getCoveredCount()
                .toOptional()
                .map(count -> count >= size)
                .orElse(size == 1 || !recognition.getCategory().isOfSingleMembers());
        if (everybody) {
            return Fact.known(true);
        }
        return recognition.getCoveredMembers() instanceof Fact.Withheld ? Fact.withheld() : Fact.unknown();
    }
}
