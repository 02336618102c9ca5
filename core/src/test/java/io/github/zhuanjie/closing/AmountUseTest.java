package io.github.zhuanjie.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.referral.CaseFiles;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.transition.ReferralAction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was given beside what was reserved: 1000 yuan. */
class AmountUseTest {

    private static final Reservation PLACE =
            CapacityReconcilerTest.place("RS-1").build();

    private final CaseDesk desk = new CaseDesk();

    private Referral helped(AidRecord... records) {
        ReferralId id = desk.send(CapacityReconcilerTest.terms(), CaseDesk.adult());
        desk.recipient(id, ReferralAction.ACCEPT);
        return desk.recipient(id, CaseFiles.withAid(ReferralAction.COMPLETE, records));
    }

    private static AidRecord.Builder aid(String id, long yuan) {
        return CaseFiles.aid(id, ReferralSamples.charity()).amount(Fact.known(Yuan.of(yuan)));
    }

    @Test
    void whatIsLeftIsReservedLessGiven() {
        AmountUse less =
                AmountUse.of(helped(aid("A-1", 300).build(), aid("A-2", 400).build()), PLACE);
        assertThat(less.given()).isEqualTo(Fact.known(Yuan.of(700)));
        assertThat(less.reserved()).contains(Yuan.of(1000));
        assertThat(less.left()).isEqualTo(Fact.known(Yuan.of(300)));
        assertThat(less).hasToString("AmountUse[" + less.referral() + "]");
    }

    @Test
    void moreThanReservedIsNegative() {
        assertThat(AmountUse.of(helped(aid("A-1", 1200).build()), PLACE).left()).isEqualTo(Fact.known(Yuan.of(-200)));
    }

    @Test
    void whereNobodyToldNothingIsKnown() {
        ReferralId id = desk.send(CapacityReconcilerTest.terms(), CaseDesk.adult());
        desk.referrer(id, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        AmountUse use = AmountUse.of(desk.find(id), PLACE);
        assertThat(use.given()).isEqualTo(Fact.unknown());
        assertThat(use.left()).isEqualTo(Fact.unknown());
    }

    @Test
    void nothingGivenIsAKnownZero() {
        Referral sent = desk.find(desk.send(CapacityReconcilerTest.terms(), CaseDesk.adult()));
        assertThat(AmountUse.of(sent, PLACE).left()).isEqualTo(Fact.known(Yuan.of(1000)));
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        AidRecord unknown = aid("A-2", 1).amount(Fact.unknown()).build();
        AmountUse use = AmountUse.of(helped(aid("A-1", 300).build(), unknown), PLACE);
        assertThat(use.given()).isEqualTo(Fact.unknown());
        assertThat(use.left()).isEqualTo(Fact.unknown());
        Reservation open =
                Reservation.builder().from(PLACE).amount(Optional.empty()).build();
        assertThat(AmountUse.of(desk.find(use.referral()), open).reserved()).isEmpty();
        Referral given = Referral.builder()
                .from(desk.find(use.referral()))
                .aid(List.of(aid("A-1", 300).build()))
                .build();
        assertThat(AmountUse.of(given, open).given()).isEqualTo(Fact.known(Yuan.of(300)));
        assertThat(AmountUse.of(given, open).left()).isEqualTo(Fact.unknown());
    }

    @Test
    void aRecordFedBackTwiceCountsOnceAndTwoVersionsContradictEachOther() {
        Referral referral = helped(aid("A-1", 300).build());
        Referral twice = Referral.builder()
                .from(referral)
                .aid(List.of(aid("A-1", 300).build(), aid("A-1", 300).build()))
                .build();
        assertThat(AmountUse.of(twice, PLACE).given()).isEqualTo(Fact.known(Yuan.of(300)));
        Referral torn = Referral.builder()
                .from(referral)
                .aid(List.of(aid("A-1", 300).build(), aid("A-1", 400).build()))
                .build();
        assertThat(AmountUse.of(torn, PLACE).given()).isEqualTo(Fact.unknown());
    }

    @Test
    void whatTheLedgerRefusesAndReferralsDoNotCount() {
        AidRecord other = aid("A-2", 500).need(NeedId.of("N-2")).build();
        AidRecord passedOn =
                aid("A-3", 1).form(AidForm.REFERRAL).amount(Fact.unknown()).build();
        assertThat(AmountUse.of(helped(aid("A-1", 300).build(), other, passedOn), PLACE)
                        .given())
                .isEqualTo(Fact.known(Yuan.of(300)));
    }

    @Test
    void refusesAReservationThatTheReferralDoesNotName() {
        Referral referral = helped(aid("A-1", 300).build());
        Reservation other = CapacityReconcilerTest.place("RS-2").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountUse.of(referral, other))
                .withMessage("reservation must be the one that the referral names");
        Referral without = Referral.builder()
                .from(referral)
                .terms(ReferralTerms.builder()
                        .from(referral.getTerms().orElseThrow())
                        .reservation(Optional.empty())
                        .build())
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> AmountUse.of(without, PLACE));
    }
}
