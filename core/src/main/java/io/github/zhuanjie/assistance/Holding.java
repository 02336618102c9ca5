package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.identity.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** When, and for which members of a household, a recognition holds, in three values. */
final class Holding {

    private static final int LONGEST_MONTHS = 12;

    private Holding() {}

    static Fact<Boolean> inForce(Recognition recognition, LocalDate date) {
        boolean begun = !date.isBefore(recognition.getValidFrom());
        boolean ended = recognition.getValidUntil().filter(date::isAfter).isPresent();
        if (!begun || ended || recognition.getValidUntil().isPresent()) {
            return Fact.known(begun && !ended);
        }
        LocalDate limit = recognition.getValidFrom().plusMonths(LONGEST_MONTHS);
        boolean doubtful = recognition.getCategory().isLimitedInTime() && !date.isBefore(limit);
        return doubtful ? Fact.unknown() : Fact.known(true);
    }

    static Fact<Boolean> covers(Recognition recognition, PersonId member, Fact<Integer> householdSize) {
        Fact<Set<PersonId>> covered = recognition.getCoveredMembers();
        return covered.toOptional()
                .map(members -> dated(members.contains(member), covered))
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
            return dated(true, recognition.getCoveredCount(), householdSize);
        }
        return recognition.getCoveredMembers() instanceof Fact.Withheld ? Fact.withheld() : Fact.unknown();
    }

    /** A conclusion is as old as the oldest dated fact that it is drawn from. */
    private static Fact<Boolean> dated(boolean value, Fact<?>... from) {
        return Stream.of(from)
                .filter(Fact.Known.class::isInstance)
                .flatMap(fact -> ((Fact.Known<?>) fact).asOf().stream())
                .min(Comparator.naturalOrder())
                .map(day -> Fact.known(value, day))
                .orElseGet(() -> Fact.known(value));
    }
}
