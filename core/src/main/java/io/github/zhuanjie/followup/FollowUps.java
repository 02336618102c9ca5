package io.github.zhuanjie.followup;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.calendar.Deadline;
import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Judges referrals of one office by its time limits on one day. Days are counted once and remembered, so that judging n
 * referrals takes O(n) time and as many counts as there are different days.
 *
 * <p>Not thread-safe: make one for each pass.
 */
public final class FollowUps {

    private final DeadlinePolicy policy;
    private final WorkingCalendar calendar;
    private final Office office;
    private final LocalDate today;
    private final Map<ReferralState, StateRule> states = new EnumMap<>(ReferralState.class);
    private final Map<ReferralReason, Consequence> consequences = new EnumMap<>(ReferralReason.class);
    private final Map<ReferralState, Map<LocalDate, Optional<StateDeadline>>> limits =
            new EnumMap<>(ReferralState.class);
    private final Map<DeadlineRule, Map<LocalDate, Deadline>> deadlines = new HashMap<>();
    private final Map<LocalDate, Optional<Integer>> distances = new HashMap<>();

    private FollowUps(FollowUpRules rules, Office office, LocalDate today) {
        this.policy = rules.policy();
        this.calendar = rules.calendar();
        this.office = Objects.requireNonNull(office, "office");
        this.today = Objects.requireNonNull(today, "today");
        rules.table().getStates().forEach(rule -> states.put(rule.state(), rule));
        rules.table().getReasons().forEach(rule -> consequences.put(rule.reason(), rule.consequence()));
    }

    /**
     * Obtains the follow-up of an office on a day.
     *
     * @param rules  the rules
     * @param office  whose rules and days count
     * @param today  the day
     * @return the follow-up
     */
    public static FollowUps on(FollowUpRules rules, Office office, LocalDate today) {
        return new FollowUps(rules, office, today);
    }

    /**
     * Judges a referral.
     *
     * @param referral  the referral
     * @return how it stands
     */
    public FollowUp of(Referral referral) {
        if (referral.getState() == ReferralState.OUTCOME_UNKNOWN) {
            return result(referral, Standing.OUTCOME_UNKNOWN, Optional.empty(), Optional.empty());
        }
        Optional<LocalDate> until = parkedUntil(referral);
        if (until.isPresent()) {
            Standing standing = today.isBefore(until.get()) ? Standing.PARKED : Standing.PARK_OVER;
            return result(referral, standing, until, Optional.empty());
        }
        if (awaited(referral).isEmpty()) {
            return result(referral, Standing.ENDED, Optional.empty(), Optional.empty());
        }
        LocalDate since = since(referral);
        Optional<StateDeadline> limit = limits.computeIfAbsent(referral.getState(), state -> new HashMap<>())
                .computeIfAbsent(since, day -> policy.limitOf(referral.getState(), office.area(), day));
        return limit.map(found -> judged(referral, found, since))
                .orElseGet(() -> result(referral, Standing.NO_RULE, Optional.empty(), Optional.empty()));
    }

    /** Returns what follows from the reason that a referral is in its state for. */
    Optional<Consequence> consequenceOf(Referral referral) {
        return referral.getReason().map(consequences::get);
    }

    /** Returns the day on which the state of a referral began. */
    LocalDate since(Referral referral) {
        return ChinaDay.of(referral.getStateSince());
    }

    private Optional<ActorSide> awaited(Referral referral) {
        return Optional.ofNullable(states.get(referral.getState())).flatMap(StateRule::awaited);
    }

    private Optional<LocalDate> parkedUntil(Referral referral) {
        boolean parked = referral.getState() == ReferralState.ON_HOLD
                || consequenceOf(referral).equals(Optional.of(Consequence.PARK));
        return referral.getUntil().filter(day -> parked);
    }

    private FollowUp judged(Referral referral, StateDeadline limit, LocalDate since) {
        Deadline deadline = deadlines
                .computeIfAbsent(limit.getLimit(), rule -> new HashMap<>())
                .computeIfAbsent(since, day -> limit.getLimit().from(day, calendar));
        if (deadline instanceof Deadline.Due due) {
            return dueOn(referral, due.date(), limit);
        }
        return beyond(referral, (Deadline.BeyondCalendar) deadline, limit);
    }

    private FollowUp dueOn(Referral referral, LocalDate due, StateDeadline limit) {
        Optional<LocalDate> day = Optional.of(due);
        if (due.equals(today)) {
            return result(referral, Standing.DUE_TODAY, day, Optional.of(0));
        }
        Optional<Integer> distance = distances.computeIfAbsent(due, this::distance);
        if (due.isBefore(today)) {
            return result(referral, Standing.OVERDUE, day, distance);
        }
        return result(referral, left(distance, limit), day, distance);
    }

    /** Counts the working days between a day and today, whichever comes first. */
    private Optional<Integer> distance(LocalDate day) {
        OptionalInt count =
                day.isBefore(today) ? calendar.workingDaysAfter(day, today) : calendar.workingDaysAfter(today, day);
        return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
    }

    /**
     * Where counting ran into a year without notice, the last day is the first working day, or one of the next, of that
     * year: how many are left up to it is known even though the day is not.
     */
    private FollowUp beyond(Referral referral, Deadline.BeyondCalendar deadline, StateDeadline limit) {
        if (today.isAfter(deadline.lastKnownDay())) {
            return result(referral, Standing.BEYOND_CALENDAR, Optional.empty(), Optional.empty());
        }
        Optional<Integer> distance = distances
                .computeIfAbsent(deadline.lastKnownDay(), this::distance)
                .map(known -> known + Math.max(1, deadline.remaining()));
        return result(referral, left(distance, limit), Optional.empty(), distance);
    }

    private static Standing left(Optional<Integer> distance, StateDeadline limit) {
        if (limit.getRemindBefore().isEmpty()) {
            return Standing.NOT_DUE;
        }
        int remind = limit.getRemindBefore().get();
        return distance.map(days -> days <= remind ? Standing.REMINDER_DUE : Standing.NOT_DUE)
                .orElse(Standing.BEYOND_CALENDAR);
    }

    private FollowUp result(
            Referral referral, Standing standing, Optional<LocalDate> day, Optional<Integer> workingDays) {
        return new FollowUp(referral.getId(), standing, awaited(referral), day, workingDays);
    }
}
