package io.github.zhuanjie.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The permission to simplify, its ground on the day of drafting, and what the recipient made of it. */
class SimplifiedProcedureTest {

    private static final Set<AssistanceCategory> NAMED = EnumSet.of(
            AssistanceCategory.DIBAO,
            AssistanceCategory.TEKUN,
            AssistanceCategory.DIBAO_EDGE,
            AssistanceCategory.RIGID);

    @ParameterizedTest
    @EnumSource(AssistanceCategory.class)
    void theFourNamedCategoriesAreGroundsAndEverybodyElseIsReferred(AssistanceCategory category) {
        AssistanceCategory broad = category.getBroader().orElse(category);
        SimplifiedGround ground = ReferralDrafts.groundOf(recognised(category), Samples.TODAY);
        assertThat(ground.getCode()).isEqualTo(NAMED.contains(broad) ? broad.name() : "REFERRED");
    }

    @Test
    void aRecognitionCountsFromItsFirstToItsLastDay() {
        LocalDate last = Samples.TODAY;
        NeedCase subject = Samples.caseOf(Samples.head()
                .recognitions(Fact.known(List.of(Recognition.builder()
                        .category(AssistanceCategory.RIGID)
                        .validFrom(last.minusDays(9))
                        .validUntil(last)
                        .build()))));
        assertThat(ReferralDrafts.groundOf(subject, last.minusDays(10))).isEqualTo(SimplifiedGround.REFERRED);
        assertThat(ReferralDrafts.groundOf(subject, last.minusDays(9))).isEqualTo(SimplifiedGround.RIGID);
        assertThat(ReferralDrafts.groundOf(subject, last)).isEqualTo(SimplifiedGround.RIGID);
        assertThat(ReferralDrafts.groundOf(subject, last.plusDays(1))).isEqualTo(SimplifiedGround.REFERRED);
    }

    @Test
    void ofSeveralCategoriesTheFirstNamedIsTheGround() {
        NeedCase both = Samples.caseOf(Samples.head()
                .recognitions(Fact.known(List.of(
                        Samples.recognition(AssistanceCategory.RIGID),
                        Samples.recognition(AssistanceCategory.DIBAO)))));
        assertThat(ReferralDrafts.groundOf(both, Samples.TODAY)).isEqualTo(SimplifiedGround.DIBAO);
    }

    @Test
    void betweenCharitiesOnlyACategoryIsAGroundAndTowardsTheGovernmentNone() {
        ReferralRoute route = new ReferralRoute(CaseFiles.federation(), CaseFiles.member(), Samples.TODAY);
        NeedCase dibao = recognised(AssistanceCategory.DIBAO);
        assertThat(terms(dibao, route).getSimplifiedGround()).contains(SimplifiedGround.DIBAO);
        assertThat(terms(Samples.plainCase(), route).getSimplifiedGround()).isEmpty();
        ReferralRoute toOffice = new ReferralRoute(CaseFiles.station(), CaseFiles.township(), Samples.TODAY);
        assertThat(ReferralDrafts.inform(dibao, (Purpose.Assistance) Purpose.assistance(), toOffice)
                        .getSimplifiedGround())
                .isEmpty();
        assertThat(route).hasToString("ReferralRoute[2024-05-20]");
    }

    @Test
    void aReferredPersonStaysReferredWithTheNextCharityUnlessACategoryIsKnown() {
        CaseDesk desk = new CaseDesk();
        Referral fromOffice = desk.find(desk.draft(terms(
                CaseDesk.adult(), new ReferralRoute(ReferralSamples.office(), CaseFiles.federation(), Samples.TODAY))));
        ReferralRoute onward = new ReferralRoute(CaseFiles.federation(), CaseFiles.member(), Samples.TODAY);
        assertThat(ReferralDrafts.passedOn(fromOffice, terms(Samples.plainCase(), onward))
                        .getSimplifiedGround())
                .contains(SimplifiedGround.REFERRED);
        assertThat(ReferralDrafts.passedOn(fromOffice, terms(recognised(AssistanceCategory.TEKUN), onward))
                        .getSimplifiedGround())
                .contains(SimplifiedGround.TEKUN);
        Referral amongCharities = desk.find(desk.draft(terms(
                CaseDesk.adult(), new ReferralRoute(CaseFiles.station(), CaseFiles.federation(), Samples.TODAY))));
        assertThat(ReferralDrafts.passedOn(amongCharities, terms(Samples.plainCase(), onward))
                        .getSimplifiedGround())
                .isEmpty();
        ReferralRoute toOffice = new ReferralRoute(CaseFiles.federation(), CaseFiles.township(), Samples.TODAY);
        ReferralTerms told =
                ReferralDrafts.inform(Samples.plainCase(), (Purpose.Assistance) Purpose.assistance(), toOffice);
        assertThat(ReferralDrafts.passedOn(fromOffice, told).getSimplifiedGround())
                .isEmpty();
    }

    @Test
    void theRecipientsUseOfThePermissionIsComparedWithIt() {
        CaseDesk desk = new CaseDesk();
        Referral referral = desk.find(desk.send(
                terms(CaseDesk.adult(), new ReferralRoute(ReferralSamples.office(), CaseFiles.member(), Samples.TODAY)),
                CaseDesk.adult()));
        assertThat(SimplifiedUse.of(referral)).isEqualTo(SimplifiedUse.NOT_RECORDED);
        Referral other = desk.recipient(
                referral.getId(),
                ReferralStep.builder()
                        .action(ReferralAction.ACCEPT)
                        .simplified(SimplifiedGround.DIBAO)
                        .build());
        assertThat(SimplifiedUse.of(other)).isEqualTo(SimplifiedUse.ON_OTHER_GROUND);
        assertThat(SimplifiedUse.of(
                        Referral.builder().from(other).terms(Optional.empty()).build()))
                .isEqualTo(SimplifiedUse.NOT_COMPARABLE);
        ReferralTerms without = ReferralTerms.builder()
                .from(other.getTerms().orElseThrow())
                .simplifiedGround(Optional.empty())
                .build();
        assertThat(SimplifiedUse.of(
                        Referral.builder().from(other).terms(without).build()))
                .isEqualTo(SimplifiedUse.WITHOUT_GROUND);
    }

    private static ReferralTerms terms(NeedCase subject, ReferralRoute route) {
        return ReferralDrafts.refer(subject, ProjectId.of("yizheng-help"), route);
    }

    private static NeedCase recognised(AssistanceCategory category) {
        return Samples.caseOf(Samples.head().recognitions(Fact.known(List.of(Samples.recognition(category)))));
    }
}
