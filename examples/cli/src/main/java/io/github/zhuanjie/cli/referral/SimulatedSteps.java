package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.util.List;
import java.util.Optional;

/** What the steps of a simulated referral say: reasons by chance, facts that are asked for, aid as the project awards it. */
final class SimulatedSteps {

    private static final int PARKED = 30;

    private static final List<FactKind> ASKED =
            List.of(FactKind.EXPENSE_EVIDENCE, FactKind.NEED_EXPENSE, FactKind.ANNUAL_INCOME, FactKind.BIRTH_DATE);
    private static final List<ReferralReason> DECLINED = List.of(
            ReferralReason.NOT_ELIGIBLE,
            ReferralReason.NOT_ELIGIBLE,
            ReferralReason.CAPACITY_EXHAUSTED,
            ReferralReason.ALREADY_AIDED,
            ReferralReason.NOT_REACHED,
            ReferralReason.OTHER);
    private static final List<ReferralReason> NOT_AIDED = List.of(
            ReferralReason.NOT_REACHED,
            ReferralReason.PERSON_DECLINES,
            ReferralReason.NEED_CHANGED,
            ReferralReason.PERSON_MOVED);
    private static final List<ReferralReason> CANCELLED =
            List.of(ReferralReason.ALREADY_AIDED, ReferralReason.PERSON_MOVED, ReferralReason.DUPLICATE);

    private final Draft draft;
    private final SimulatedClock clock;
    private final Draws draws;
    private final SimulatedAid aid;

    SimulatedSteps(Draft draft, SimulatedClock clock, Draws draws) {
        this.draft = draft;
        this.clock = clock;
        this.draws = draws;
        this.aid = new SimulatedAid(draft, draws);
    }

    ReferralStep asking() {
        return ReferralStep.builder()
                .action(ReferralAction.REQUEST_FACTS)
                .addFacts(draws.oneOf(ASKED))
                .build();
    }

    ReferralStep accepting() {
        return ReferralStep.builder()
                .action(ReferralAction.ACCEPT)
                .number(ReferralNumber.of("SL-" + draft.terms().referralId()))
                .simplified(draft.terms().getSimplifiedGround())
                .build();
    }

    ReferralStep declining() {
        return because(ReferralAction.DECLINE, draws.oneOf(DECLINED));
    }

    ReferralStep cancelling() {
        return because(ReferralAction.CANCEL, draws.oneOf(CANCELLED));
    }

    ReferralStep notAiding() {
        return because(ReferralAction.REPORT_NO_AID, draws.oneOf(NOT_AIDED));
    }

    ReferralStep because(ReferralAction action, ReferralReason reason) {
        return because(action, reason, PARKED);
    }

    /** Names a day wherever the table has something wait for one. */
    ReferralStep because(ReferralAction action, ReferralReason reason, int days) {
        boolean waits = Lifecycle.standard().consequenceOf(reason).equals(Optional.of(Consequence.PARK));
        return ReferralStep.builder()
                .action(action)
                .reason(reason)
                .until(Optional.of(clock.today().plusDays(days)).filter(day -> waits))
                .build();
    }

    /** Tells whether more is to come after what is given first. */
    boolean isInParts(Referral referral) {
        return aid.isInParts() && referral.getAid().isEmpty();
    }

    ReferralStep givingFirst() {
        return giving(ReferralAction.REPORT_AID, aid.firstPart(clock.today()));
    }

    ReferralStep givingRest(Referral referral) {
        boolean begun = !referral.getAid().isEmpty();
        return giving(ReferralAction.COMPLETE, begun ? aid.lastPart(clock.today()) : aid.whole(clock.today()));
    }

    private static ReferralStep giving(ReferralAction action, AidRecord given) {
        return ReferralStep.builder().action(action).addAid(given).build();
    }
}
