package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.InKind;
import java.time.LocalDate;

/** What a charity says that it gave: within the award that the project's own rule came to. */
final class SimulatedAid {

    private static final int STEPS = 20;
    private static final int FEN_PER_TEN_YUAN = 1000;

    private final Draft draft;
    private final Award award;
    private final Draws draws;

    SimulatedAid(Draft draft, Draws draws) {
        this.draft = draft;
        this.award = draft.terms().getProposedAward().orElseThrow();
        this.draws = draws;
    }

    /** Tells whether it comes in parts, as a service of several units does. */
    boolean isInParts() {
        return award.inKind().map(service -> service.units() > 1).orElse(false);
    }

    /** Returns the first part of the service. */
    AidRecord firstPart(LocalDate day) {
        return service(award.inKind().orElseThrow(), firstUnits(), day, "first");
    }

    /** Returns what comes after the first part. */
    AidRecord lastPart(LocalDate day) {
        InKind service = award.inKind().orElseThrow();
        return service(service, service.units() - firstUnits(), day, "last");
    }

    /** Returns all of it at once. */
    AidRecord whole(LocalDate day) {
        return award.inKind()
                .map(service -> service(service, service.units(), day, "whole"))
                .orElseGet(() -> worth(day));
    }

    private int firstUnits() {
        return award.inKind().orElseThrow().units() / 2;
    }

    private AidRecord service(InKind service, int units, LocalDate day, String part) {
        AidRecord.Builder record = record(day, part).form(AidForm.SERVICE);
        service.unitCost().ifPresent(cost -> record.amount(Fact.known(cost.times(units), day)));
        return record.serviceUnits(units).serviceUnit(service.unit()).build();
    }

    private AidRecord worth(LocalDate day) {
        long least = award.min().toFen();
        long most = award.max().toFen();
        long share = most * draws.between(STEPS / 2, STEPS) / STEPS;
        long given = least == most ? most : Math.max(least, share - share % FEN_PER_TEN_YUAN);
        return record(day, "whole")
                .form(isGoods() ? AidForm.GOODS : AidForm.MONEY)
                .amount(Fact.known(Yuan.ofFen(given), day))
                .build();
    }

    private boolean isGoods() {
        return draft.project()
                .getBenefit()
                .filter(Benefit.Goods.class::isInstance)
                .isPresent();
    }

    private AidRecord.Builder record(LocalDate day, String part) {
        Need need = draft.subject().need();
        Party recipient = draft.terms().getRecipient();
        return AidRecord.builder()
                .id(AidRecordId.of(
                        Identifiers.derived("A-", draft.terms().referralId().value(), part)))
                .source(AidSource.CHARITY)
                .provider(recipient.getName())
                .providerCode(recipient.getCreditCode())
                .household(need.getHousehold())
                .person(draft.terms().getPerson())
                .needKind(need.getKind())
                .need(need.getId())
                .project(draft.project().getId())
                .decidedOn(day);
    }
}
