package io.github.zhuanjie.followup;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what an office has to do. */
final class OfficerListing {

    private static final Set<ReferralState> WITHOUT_HELP =
            EnumSet.of(ReferralState.DECLINED, ReferralState.NOT_AIDED, ReferralState.CANCELLED);
    private static final Set<ReferralAction> HELP = EnumSet.of(ReferralAction.REPORT_AID, ReferralAction.COMPLETE);

    private final FollowUps followUps;
    private final PartyId us;
    private final Set<ReferralId> settled;
    private final List<OfficerItem> items = new ArrayList<>();

    OfficerListing(FollowUps followUps, Office office, Set<ReferralId> settled) {
        this.followUps = followUps;
        this.us = office.party();
        this.settled = settled;
    }

    void add(ReferralCourse course) {
        Referral referral = course.referral();
        Opening opening = referral.getOpening();
        boolean referrer = opening.referrer().equals(us);
        if (!referrer && !opening.recipient().equals(us)) {
            return;
        }
        FollowUp standing = followUps.of(referral);
        if (!isSettled(referral, referrer)) {
            limit(standing);
            asked(referral, standing, referrer);
            if (referrer) {
                ended(referral, standing);
            }
        }
        if (referral.getSentAt().isPresent() && wasWithdrawn(course)) {
            add(OfficerItemKind.DELETION, referral, standing);
        }
        setAside(course, standing);
    }

    /**
     * Something else stands in its place, or its referrer erased what it was about, so that nobody can go on with it. The
     * recipient never had the terms, and may still have named a day.
     */
    private boolean isSettled(Referral referral, boolean referrer) {
        boolean erased = referrer && referral.getTerms().isEmpty();
        return WITHOUT_HELP.contains(referral.getState()) && (erased || settled.contains(referral.getId()));
    }

    private static boolean wasWithdrawn(ReferralCourse course) {
        return course.applied().stream().anyMatch(event -> event.getAction() == ReferralAction.WITHDRAW_CONSENT);
    }

    private void limit(FollowUp found) {
        Optional<OfficerItemKind> kind = switch (found.standing()) {
            case OVERDUE -> Optional.of(OfficerItemKind.OVERDUE);
            case DUE_TODAY -> Optional.of(OfficerItemKind.DUE_TODAY);
            case REMINDER_DUE -> Optional.of(OfficerItemKind.REMINDER);
            case PARK_OVER -> Optional.of(OfficerItemKind.PARK_OVER);
            case BEYOND_CALENDAR -> Optional.of(OfficerItemKind.BEYOND_CALENDAR);
            case ENDED, NO_RULE, NOT_DUE, PARKED, OUTCOME_UNKNOWN -> Optional.empty();
        };
        kind.ifPresent(each ->
                put(new OfficerItem(each, found.referral(), found.awaited(), found.day(), found.workingDays())));
    }

    private void asked(Referral referral, FollowUp standing, boolean referrer) {
        if (referral.getState() == ReferralState.NEEDS_FACTS && referrer) {
            add(OfficerItemKind.FACTS_ASKED, referral, standing);
        } else if (referral.getState() == ReferralState.CANCEL_REQUESTED && !referrer) {
            add(OfficerItemKind.CANCELLATION_ASKED, referral, standing);
        }
    }

    private void ended(Referral referral, FollowUp standing) {
        if (referral.getState() == ReferralState.OUTCOME_UNKNOWN) {
            add(OfficerItemKind.OUTCOME_UNKNOWN, referral, standing);
        } else if (WITHOUT_HELP.contains(referral.getState())) {
            followUps
                    .consequenceOf(referral)
                    .flatMap(OfficerListing::next)
                    .ifPresent(kind -> add(kind, referral, standing));
        }
    }

    private static Optional<OfficerItemKind> next(Consequence consequence) {
        return switch (consequence) {
            case RE_REFER -> Optional.of(OfficerItemKind.RE_REFER);
            case ASK_FACTS -> Optional.of(OfficerItemKind.ASK_FACTS);
            case REVIEW -> Optional.of(OfficerItemKind.REVIEW);
            case PARK, CLOSE -> Optional.empty();
        };
    }

    /** Help in an event without effect comes first, because a person may be short of it in the ledger. */
    private void setAside(ReferralCourse course, FollowUp standing) {
        if (course.setAside().isEmpty()) {
            return;
        }
        boolean aid = course.setAside().stream().anyMatch(OfficerListing::carriesAid);
        add(aid ? OfficerItemKind.AID_SET_ASIDE : OfficerItemKind.SET_ASIDE, course.referral(), standing);
    }

    private static boolean carriesAid(ReferralEvent event) {
        boolean told = event.getDetails()
                .map(EventDetails::getAid)
                .filter(aid -> !aid.isEmpty())
                .isPresent();
        return told || HELP.contains(event.getAction());
    }

    private void add(OfficerItemKind kind, Referral referral, FollowUp standing) {
        Optional<LocalDate> since = Optional.of(followUps.since(referral));
        put(new OfficerItem(kind, referral.getId(), standing.awaited(), since, Optional.empty()));
    }

    private void put(OfficerItem item) {
        items.add(item);
    }

    OfficerList list(LocalDate today) {
        return OfficerList.of(today, items.stream().sorted().toList());
    }
}
