package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.fixtures.Consents;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.util.OptionalInt;

/**
 * What the person, the office and the charity decide about one referral, by chance. Every share is ours: none is a
 * measurement, and none says anything of a real person, office or charity.
 */
final class Journey {

    /** After so many days without a word the office stops waiting. */
    static final int DEADLINE = 60;

    private final Draft draft;
    private final SimulatedDesks desks;
    private final SimulatedClock clock;
    private final Draws draws;
    private final ReferralId id;
    private final Actor office;
    private final Actor charity;
    private final Actor person;
    private final SimulatedSteps steps;
    private boolean silent;
    private boolean asked;

    Journey(Draft draft, SimulatedDesks desks, SimulatedClock clock, long seed) {
        this.draft = draft;
        this.desks = desks;
        this.clock = clock;
        this.id = draft.terms().referralId();
        this.draws = new Draws(seed, id.value());
        this.office = Actor.referrer(draft.terms().getReferrer().getId());
        this.charity = Actor.recipient(draft.terms().getRecipient().getId());
        this.person = Actor.person(draft.terms().getReferrer().getId());
        this.steps = new SimulatedSteps(draft, clock, draws);
    }

    /**
     * Takes the next step.
     *
     * @return after how many days there is another one; empty if this was the last
     */
    OptionalInt step() {
        Referral referral = desks.find(id);
        if (silent) {
            return closeUnknown();
        } else if (referral.getConsent().isPresent() && draws.happens(3)) {
            desks.withdraw(id);
            return OptionalInt.empty();
        }
        return switch (referral.getState()) {
            case DRAFT -> referral.getConsent().isEmpty() ? askForConsent() : send();
            case SENT -> answer();
            case NEEDS_FACTS -> supplyFacts();
            case ACCEPTED -> begin();
            case ON_HOLD -> then(charity, ReferralAction.RESUME, 10);
            case IN_PROGRESS -> help(referral);
            case CANCEL_REQUESTED -> answerCancellation();
            case OUTCOME_UNKNOWN -> last(charity, steps.givingRest(referral));
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt askForConsent() {
        if (draws.happens(8)) {
            return last(person, ReferralStep.of(ReferralAction.RECORD_REFUSAL));
        }
        Consent consent = Consent.builder()
                .from(Consents.forReferral(draft.subject(), draft.project(), clock.today()))
                .provider(office.party())
                .build();
        desks.recordConsent(id, consent);
        return OptionalInt.of(1);
    }

    private OptionalInt send() {
        desks.disclose(draft);
        silent = draws.happens(6);
        return OptionalInt.of(silent ? DEADLINE : draws.between(1, 9));
    }

    private OptionalInt answer() {
        int fate = draws.between(1, 100);
        if (fate <= 12 && !asked) {
            asked = true;
            return then(charity, steps.asking(), draws.between(2, 6));
        } else if (fate <= 24) {
            return last(charity, steps.declining());
        } else if (fate <= 26) {
            return last(office, steps.cancelling());
        }
        silent = draws.happens(6);
        return then(charity, steps.accepting(), silent ? DEADLINE : draws.between(1, 5));
    }

    private OptionalInt supplyFacts() {
        if (draws.happens(15)) {
            return last(charity, steps.because(ReferralAction.DECLINE, ReferralReason.FACTS_MISSING));
        }
        desks.disclose(draft);
        return OptionalInt.of(draws.between(1, 6));
    }

    private OptionalInt begin() {
        int fate = draws.between(1, 100);
        if (fate <= 8) {
            int days = draws.between(10, 25);
            return then(charity, steps.because(ReferralAction.HOLD, ReferralReason.AWAITING_DECISION, days), days);
        } else if (fate <= 11) {
            return then(
                    office,
                    steps.because(ReferralAction.REQUEST_CANCELLATION, ReferralReason.ALREADY_AIDED),
                    draws.between(1, 4));
        }
        return then(charity, ReferralAction.START, draws.between(5, 20));
    }

    private OptionalInt answerCancellation() {
        return draws.happens(70)
                ? last(charity, ReferralStep.of(ReferralAction.AGREE_CANCELLATION))
                : then(charity, steps.because(ReferralAction.REFUSE_CANCELLATION, ReferralReason.AID_GIVEN_ALREADY), 3);
    }

    private OptionalInt help(Referral referral) {
        boolean begun = !referral.getAid().isEmpty();
        if (!begun && draws.happens(7)) {
            return last(charity, steps.notAiding());
        } else if (steps.isInParts(referral)) {
            return then(charity, steps.givingFirst(), draws.between(10, 20));
        } else if (draws.happens(7)) {
            silent = true;
            return OptionalInt.of(DEADLINE);
        }
        return last(charity, steps.givingRest(referral));
    }

    private OptionalInt closeUnknown() {
        boolean accepted = desks.find(id).getRecipientNumber().isPresent();
        silent = false;
        desks.act(id, office, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        return accepted && draws.happens(10) ? OptionalInt.of(draws.between(1, 10)) : OptionalInt.empty();
    }

    private OptionalInt then(Actor actor, ReferralAction action, int days) {
        return then(actor, ReferralStep.of(action), days);
    }

    private OptionalInt then(Actor actor, ReferralStep step, int days) {
        desks.act(id, actor, step);
        return OptionalInt.of(days);
    }

    private OptionalInt last(Actor actor, ReferralStep step) {
        desks.act(id, actor, step);
        return OptionalInt.empty();
    }
}
