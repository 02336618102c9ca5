package io.github.zhuanjie.report;

import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.util.EnumSet;
import java.util.Set;

/** Counts referrals into one tally. */
final class FunnelCount {

    private static final Set<ReferralAction> HELP = EnumSet.of(ReferralAction.REPORT_AID, ReferralAction.COMPLETE);
    private static final Set<ReferralAction> TAKEN_ON = EnumSet.of(
            ReferralAction.ACCEPT, ReferralAction.REPORT_AID, ReferralAction.COMPLETE, ReferralAction.REPORT_NO_AID);

    private int drafted;
    private int consented;
    private int sent;
    private int accepted;
    private int helped;
    private int notHelped;
    private int unknown;
    private int withdrawn;
    private int notConsented;
    private int cancelled;

    static boolean isHelped(ReferralCourse course) {
        return did(course, HELP);
    }

    private static boolean did(ReferralCourse course, Set<ReferralAction> actions) {
        return course.applied().stream().map(ReferralEvent::getAction).anyMatch(actions::contains);
    }

    void add(ReferralCourse course) {
        Referral referral = course.referral();
        drafted++;
        consented += referral.getConsent().isPresent() ? 1 : 0;
        sent += referral.getSentAt().isPresent() ? 1 : 0;
        accepted += did(course, TAKEN_ON) ? 1 : 0;
        if (isHelped(course)) {
            helped++;
        } else {
            end(referral.getState());
        }
    }

    private void end(ReferralState state) {
        switch (state) {
            case DECLINED, NOT_AIDED -> notHelped++;
            case OUTCOME_UNKNOWN -> unknown++;
            case WITHDRAWN -> withdrawn++;
            case NOT_CONSENTED -> notConsented++;
            case CANCELLED -> cancelled++;
            default -> {}
        }
    }

    FunnelTally tally() {
        return FunnelTally.builder()
                .drafted(drafted)
                .consented(consented)
                .sent(sent)
                .accepted(accepted)
                .helped(helped)
                .notHelped(notHelped)
                .unknown(unknown)
                .withdrawn(withdrawn)
                .notConsented(notConsented)
                .cancelled(cancelled)
                .build();
    }
}
