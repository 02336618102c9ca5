package io.github.zhuanjie.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.SimplifiedGround;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a step says about the person is bound to its event by a hash, each part of it by itself. */
class StepDetailsTest {

    private final MovableClock clock = new MovableClock(Cases.NINE);
    private final InMemoryReferralStore store = new InMemoryReferralStore();
    private final ReferralDesk charity = Cases.charity(clock).store(store).build();
    private Referral sent =
            Cases.office(clock).build().draft(Cases.TERMS).referral().orElseThrow();

    @BeforeEach
    void makeEvents() {
        sent = Referral.builder().from(sent).state(ReferralState.SENT).build();
    }

    private ReferralEvent made(ReferralStep.Builder step) {
        EventMaker maker = new EventMaker(clock, Cases.salts(3));
        return maker.next(sent, Actor.recipient(charity.getParty()), step.build());
    }

    @Test
    void aStepThatSaysNothingHasNoDetails() {
        ReferralEvent event = made(ReferralStep.builder().action(ReferralAction.ACCEPT));

        assertThat(event.getDetails()).isEmpty();
        assertThat(event.getDetailsHash()).isEmpty();
    }

    @Test
    void eachPartAloneIsKeptAndHashed() {
        List<ReferralStep.Builder> steps = List.of(
                ReferralStep.builder().action(ReferralAction.ACCEPT).number(ReferralNumber.of("2024-7")),
                ReferralStep.builder().action(ReferralAction.ACCEPT).simplified(SimplifiedGround.REFERRED),
                ReferralStep.builder().action(ReferralAction.ACCEPT).note(Note.of("已电话联系")),
                ReferralStep.builder().action(ReferralAction.REQUEST_FACTS).addFacts(FactKind.values()[0]),
                ReferralStep.builder().action(ReferralAction.REPORT_AID).addAid(Cases.aid("A-1")));
        for (ReferralStep.Builder each : steps) {
            ReferralStep step = each.build();
            ReferralEvent event = made(each);
            EventDetails details = event.getDetails().orElseThrow();

            assertThat(event.getDetailsHash()).contains(EventHash.of(details));
            assertThat(details.getNumber()).isEqualTo(step.getNumber());
            assertThat(details.getSimplified()).isEqualTo(step.getSimplified());
            assertThat(details.getNote()).isEqualTo(step.getNote());
            assertThat(details.getFacts()).isEqualTo(step.getFacts());
            assertThat(details.getAid()).isEqualTo(step.getAid());
        }
    }

    @Test
    void aCitysOwnFieldsDoNotGoToTheOtherSide() {
        Extensions own = Extensions.of("a.cn", new OpaqueValue.Members(Map.of("a", new OpaqueValue.Text("canary"))));
        AidRecord aid =
                AidRecord.builder().from(Cases.aid("A-1")).extensions(own).build();
        ReferralEvent event =
                made(ReferralStep.builder().action(ReferralAction.REPORT_AID).addAid(aid));

        assertThat(event.getDetails().orElseThrow().getAid()).containsExactly(Cases.aid("A-1"));
    }

    @Test
    void whatBothSidesHoldHasNoFieldsOfOneCity() {
        EventDetails plain = EventDetails.builder()
                .salt("0".repeat(32))
                .addAid(Cases.aid("A-1"))
                .build();
        AidRecord local = AidRecord.builder()
                .from(Cases.aid("A-2"))
                .extensions(Extensions.of("a.cn", new OpaqueValue.Members(Map.of())))
                .build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> EventDetails.builder().from(plain).addAid(local).build())
                .satisfies(refusal -> {
                    assertThat(refusal.getCode()).isEqualTo("EXTENSION_PLACE");
                    assertThat(refusal.getMember()).isEqualTo("aid");
                });
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> Referral.builder().from(sent).aid(List.of(local)).build())
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("EXTENSION_PLACE"));
    }

    @Test
    void withoutASourceSaltsAreRandom() {
        Set<String> salts = Set.copyOf(Stream.generate(
                        () -> salt(ReferralDesk.builder(clock, Cases.OFFICE).inMemory()))
                .limit(8)
                .toList());

        assertThat(salts).hasSize(8).noneMatch(salt -> salt.equals("0".repeat(32)));
    }

    private static String salt(ReferralDeskBuilder parts) {
        InMemoryReferralStore kept = new InMemoryReferralStore();
        parts.store(kept).build().draft(Cases.TERMS);
        return kept.load(Cases.TERMS.referralId())
                .orElseThrow()
                .events()
                .get(0)
                .getDetails()
                .orElseThrow()
                .getSalt();
    }

    @Test
    void aDeskGoesByItsOwnTable() {
        TransitionTable local = TransitionTable.builder()
                .from(Lifecycle.standard().getTable())
                .addLocalStates(new LocalState("checked", ReferralState.DRAFT, Set.of(ActorSide.REFERRER)))
                .build();
        ReferralStep check = ReferralStep.builder()
                .action(ReferralAction.LOCAL_STEP)
                .localState("checked")
                .build();
        ReferralDesk usual = Cases.office(clock).build();
        ReferralDesk own = Cases.office(clock)
                .lifecycle(Lifecycle.of(local))
                .emergencies(List.of())
                .build();
        usual.draft(Cases.TERMS);
        own.draft(Cases.TERMS);

        assertThat(usual.act(Cases.TERMS.referralId(), check).isDone()).isFalse();
        assertThat(own.act(Cases.TERMS.referralId(), check).isDone()).isTrue();
    }

    @Test
    void everyRefusalHasItsNameAsCode() {
        assertThat(ReceiptRefusal.values()).allMatch(each -> each.getCode().equals(each.name()));
    }
}
