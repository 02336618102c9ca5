package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.calendar.Deadline;
import io.github.zhuanjie.followup.FollowUpRules;
import io.github.zhuanjie.followup.FollowUps;
import io.github.zhuanjie.followup.Office;
import io.github.zhuanjie.followup.Standing;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the referrals of an area stand on a day: the funnel of the core, in which states they are, how long recipients took to
 * answer, and how many time limits were missed. Referrals marked as errors are in none of the counts.
 *
 * @param funnel  how far they came, and why some ended without help
 * @param byDirection  how those of each direction stand, in the order of the directions
 */
public record MonthlyReferrals(ReferralFunnel funnel, List<Direction> byDirection) {

    /** Asking for facts is no answer: the one who referred still waits. */
    private static final Set<ReferralAction> ANSWERS = EnumSet.of(
            ReferralAction.ACCEPT,
            ReferralAction.DECLINE,
            ReferralAction.REPORT_AID,
            ReferralAction.COMPLETE,
            ReferralAction.REPORT_NO_AID);

    /** Copies the list. */
    public MonthlyReferrals {
        Objects.requireNonNull(funnel, "funnel");
        byDirection = List.copyOf(byDirection);
    }

    /**
     * How the referrals of one direction stand.
     *
     * @param direction  who refers to whom
     * @param states  how many are in each state; every state but that of errors
     * @param answers  how recipients answered
     * @param overdue  how many have stayed in their state longer than allowed; empty if no time limits are known
     */
    public record Direction(
            ReferralDirection direction,
            Map<ReferralState, Integer> states,
            Answers answers,
            Optional<Integer> overdue) {

        /** Copies the counts in the order of the states. */
        public Direction {
            states = Collections.unmodifiableMap(new EnumMap<>(states));
        }
    }

    /**
     * How long recipients took from being sent a referral to taking it on, declining it or saying what came of it.
     *
     * @param count  the referrals that were answered
     * @param medianDays  the days of the answer in the middle, of two in the middle the fewer; empty without answers
     * @param longestDays  the days of the one that took longest; empty without answers
     * @param late  the answers after the last day of the time limit; empty if no time limits are known
     */
    public record Answers(
            int count, Optional<Integer> medianDays, Optional<Integer> longestDays, Optional<Integer> late) {}

    /**
     * Counts referrals.
     *
     * @param funnel  their funnel, of the same courses
     * @param courses  the referrals as they stood on the funnel's day
     * @param rules  the time limits, which those of the funnel's area are taken from; empty if none are known
     * @return the counts
     */
    public static MonthlyReferrals of(
            ReferralFunnel funnel, Collection<ReferralCourse> courses, Optional<FollowUpRules> rules) {
        List<Direction> lines = new ArrayList<>();
        for (ReferralDirection direction : ReferralDirection.values()) {
            List<ReferralCourse> some = courses.stream()
                    .filter(course -> course.referral().getState() != ReferralState.ENTERED_IN_ERROR)
                    .filter(course -> course.referral().getOpening().direction() == direction)
                    .toList();
            Map<ReferralState, Integer> states = new EnumMap<>(ReferralState.class);
            EnumSet.complementOf(EnumSet.of(ReferralState.ENTERED_IN_ERROR)).forEach(state -> states.put(state, 0));
            some.forEach(course -> states.merge(course.referral().getState(), 1, Integer::sum));
            Optional<Integer> overdue = rules.map(known -> (int) some.stream()
                    .filter(course -> isOverdue(course, funnel, known))
                    .count());
            lines.add(new Direction(direction, states, answers(some, funnel, rules), overdue));
        }
        return new MonthlyReferrals(funnel, lines);
    }

    private static boolean isOverdue(ReferralCourse course, ReferralFunnel funnel, FollowUpRules rules) {
        Office office = new Office(course.referral().getOpening().recipient(), funnel.getArea());
        return FollowUps.on(rules, office, funnel.getAsOf())
                        .of(course.referral())
                        .standing()
                == Standing.OVERDUE;
    }

    private static Answers answers(List<ReferralCourse> courses, ReferralFunnel funnel, Optional<FollowUpRules> rules) {
        int late = 0;
        List<Integer> days = new ArrayList<>();
        for (ReferralCourse course : courses) {
            Optional<LocalDate> sent = day(course, EnumSet.of(ReferralAction.SEND));
            Optional<LocalDate> answered = day(course, ANSWERS);
            if (sent.isPresent() && answered.isPresent()) {
                // the clocks of two sides may differ, and an answer is not given before its question
                days.add((int) Math.max(0, ChronoUnit.DAYS.between(sent.get(), answered.get())));
                Optional<LocalDate> last = rules.flatMap(known -> lastDay(known, funnel, sent.get()));
                late += last.filter(answered.get()::isAfter).isPresent() ? 1 : 0;
            }
        }
        int[] sorted = days.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(sorted);
        Optional<Integer> count = Optional.of(sorted.length).filter(number -> number > 0);
        int lates = late;
        return new Answers(
                sorted.length,
                count.map(number -> sorted[(number - 1) / 2]),
                count.map(number -> sorted[number - 1]),
                rules.map(known -> lates));
    }

    /** Returns the day of the first event that did one of some things. */
    private static Optional<LocalDate> day(ReferralCourse course, Set<ReferralAction> actions) {
        return course.applied().stream()
                .filter(event -> actions.contains(event.getAction()))
                .findFirst()
                .map(ReferralEvent::getAt)
                .map(ChinaDay::of);
    }

    private static Optional<LocalDate> lastDay(FollowUpRules rules, ReferralFunnel funnel, LocalDate sent) {
        return rules.policy()
                .limitOf(ReferralState.SENT, funnel.getArea(), sent)
                .map(limit -> limit.getLimit().from(sent, rules.calendar()))
                .flatMap(deadline -> deadline instanceof Deadline.Due due ? Optional.of(due.date()) : Optional.empty());
    }
}
