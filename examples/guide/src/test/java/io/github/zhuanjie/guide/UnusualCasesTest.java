package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.disclosure.Payload;
import io.github.zhuanjie.fixtures.Consents;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralRoute;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.referral.SimplifiedGround;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Help with an application, passing on, an emergency, and a city's own table. */
class UnusualCasesTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = Households.AS_OF;
    private static final Party MEMBER = Party.of(Organizations.childrensFoundation());

    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
    private final NeedCase subject =
            NeedCase.of(Households.singleParentWithIllChild(), Needs.singleParentWithIllChild());
    private final ReferralTerms terms =
            PassingOn.help(subject, Projects.steppedChildrensGrant(), Organizations.office(), TODAY);
    private final ReferralId id = terms.referralId();

    private ReferralDesk sentBy(ReferralDesk office) {
        assertThat(ReferralLife.send(
                                office,
                                terms,
                                Consents.forReferral(subject, Projects.steppedChildrensGrant(), TODAY),
                                subject,
                                Projects.steppedChildrensGrant())
                        .isDone())
                .isTrue();
        return office;
    }

    private ReferralDesk office() {
        return ReferralDesk.builder(clock, terms.getReferrer().getId())
                .inMemory()
                .build();
    }

    @Test
    void helpWithAnApplicationProposesNothingAndNamesAGround() {
        assertThat(terms.getAct()).isEqualTo(ReferralAct.HELP_APPLY);
        assertThat(terms.getProposedAward()).isEmpty();
        assertThat(terms.getSimplifiedGround()).contains(SimplifiedGround.DIBAO);
    }

    @Test
    void aHubPassesOnWhatItReceivedAndAnswersForItsMember() {
        Referral parent = sentBy(office()).find(id).orElseThrow();
        Party hub =
                Party.builder().from(terms.getRecipient()).kind(PartyKind.HUB).build();
        Party member = Party.builder().from(MEMBER).id(PartyId.of("O-member")).build();

        ReferralTerms child =
                PassingOn.passOn(parent, subject, ProjectId.of("members-own"), new ReferralRoute(hub, member, TODAY));

        assertThat(child.getParent()).contains(id);
        assertThat(child.getRecipient()).isEqualTo(member);
        ReferralDesk desk = ReferralDesk.builder(clock, hub.getId()).inMemory().build();
        Referral drafted = desk.draft(child).referral().orElseThrow();
        assertThat(PassingOn.answer(parent, List.of(drafted))).isEmpty();
        Referral taken =
                Referral.builder().from(parent).state(ReferralState.ACCEPTED).build();
        Referral declined = Referral.builder()
                .from(drafted)
                .state(ReferralState.DECLINED)
                .reason(ReferralReason.NOT_ELIGIBLE)
                .build();
        assertThat(PassingOn.answer(taken, List.of(declined)))
                .contains(ReferralStep.of(ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE));
    }

    @Test
    void whoDidNotReceiveItCannotPassItOn() {
        Referral parent = sentBy(office()).find(id).orElseThrow();
        ReferralRoute stranger = new ReferralRoute(
                Party.builder().from(MEMBER).id(PartyId.of("O-stranger")).build(), MEMBER, TODAY);

        assertThatIllegalStateException()
                .isThrownBy(() -> PassingOn.passOn(parent, subject, ProjectId.of("members-own"), stranger))
                .withMessageContaining("NOT_THE_RECIPIENT");
    }

    @Test
    void anEmergencyOpensWhatTheRuleNamesAndNoMore() {
        DataNeeds needs = DataNeeds.stated(terms.getPurpose(), EnumSet.allOf(DataKind.class));

        DeskOutcome sent = OtherBases.inAFlood(clock, terms, subject, needs);

        Payload payload = sent.payload().orElseThrow();
        assertThat(payload.getProvision().getBasis()).isEqualTo(BasisKind.EMERGENCY);
        assertThat(payload.getProvision().getDataKinds()).containsExactly(DataKind.CONTACT, DataKind.NEED);
        Clock winter =
                Clock.fixed(LocalDate.of(2026, 12, 1).atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
        assertThat(OtherBases.inAFlood(winter, terms, subject, needs).payload()).isEmpty();
    }

    @Test
    void aCitysTableAsksForMoreThanTheStandard() {
        ReferralDesk desk = LocalRules.desk(clock, terms.getRecipient().getId());
        ReferralDesk office = sentBy(office());
        desk.receive(office.getParty(), id, office.outbox(id));

        assertThat(desk.act(id, ReferralStep.of(ReferralAction.ACCEPT)).isRefusedFor(TransitionRefusal.FIELD_MISSING))
                .isTrue();
        assertThat(desk.act(
                                id,
                                ReferralStep.builder()
                                        .action(ReferralAction.ACCEPT)
                                        .number(ReferralNumber.of("2026-17"))
                                        .build())
                        .isDone())
                .isTrue();
    }
}
