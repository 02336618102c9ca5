package io.github.zhuanjie.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralDraftsTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final NeedCase SUBJECT = Samples.plainCase();
    private static final CharityProject PROJECT = Samples.project().build();
    private static final Grant GRANT = ReferralSamples.grant().build();

    @Test
    void aDraftHoldsWhatTheGrantProposes() {
        Referral draft = ReferralDrafts.draft(GRANT, SUBJECT, PROJECT, TODAY);
        assertThat(draft.getState()).isEqualTo(ReferralState.DRAFT);
        assertThat(draft.getDirection()).isEqualTo(ReferralDirection.GOVERNMENT_TO_CHARITY);
        assertThat(draft.getNeed()).isEqualTo(GRANT.getNeed());
        assertThat(draft.getHousehold()).isEqualTo(GRANT.getHousehold());
        assertThat(draft.getPerson()).isEqualTo(SUBJECT.person().getId());
        assertThat(draft.getProject()).isEqualTo(PROJECT.getId());
        assertThat(draft.getProposedAward()).contains(GRANT.getAward());
        assertThat(draft.getDraftedOn()).isEqualTo(TODAY);
        assertThat(draft.getConsent()).isEmpty();
        assertThat(draft.getSentAt()).isEmpty();
    }

    @Test
    void theResponsibleOrganisationReceivesIt() {
        CharityOrganization second = CharityOrganization.builder().name("协办单位").build();
        CharityProject joint = Samples.project().addOperators(second).build();
        assertThat(ReferralDrafts.draft(GRANT, SUBJECT, joint, TODAY)
                        .getRecipient()
                        .getName())
                .isEqualTo("仪征市慈善总会");
    }

    @Test
    void draftingTwiceGivesTheSameReferral() {
        Referral first = ReferralDrafts.draft(GRANT, SUBJECT, PROJECT, TODAY);
        assertThat(ReferralDrafts.draft(GRANT, SUBJECT, PROJECT, TODAY)).isEqualTo(first);
        assertThat(first.getId().value()).matches("R-[a-p]{24}");
        // SHA-256 of "N-1\nyizheng-help\n2024-05-20", first twelve bytes: fixed, so that no release changes it
        assertThat(first.getId()).hasToString("R-jngmcgkonhpimchnmpkmlnpl");
    }

    @Test
    void needProjectAndDayMakeAnotherReferral() {
        ReferralId first = idOf(GRANT, PROJECT, TODAY);
        CharityProject other = Samples.project().id(ProjectId.of("other")).build();
        Grant otherGrant = ReferralSamples.grant().project(other.getId()).build();
        assertThat(idOf(otherGrant, other, TODAY)).isNotEqualTo(first);
        assertThat(idOf(GRANT, PROJECT, TODAY.plusDays(1))).isNotEqualTo(first);
    }

    @Test
    void refusesPartsThatDoNotBelongTogether() {
        for (Grant.Builder other : Arrays.asList(
                ReferralSamples.grant().need(NeedId.of("N-2")),
                ReferralSamples.grant().household(HouseholdId.of("H-2")),
                ReferralSamples.grant().project(ProjectId.of("other")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReferralDrafts.draft(other.build(), SUBJECT, PROJECT, TODAY))
                    .withMessage("grant, case and project must belong together");
        }
    }

    @Test
    void refusesAProjectThatNobodyRuns() {
        CharityProject nobodys = Samples.project().operators(List.of()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferralDrafts.draft(GRANT, SUBJECT, nobodys, TODAY))
                .withMessage("project must have an operator");
    }

    @ParameterizedTest
    @CsvSource({
        "DIBAO, DIBAO",
        "DIBAO_SINGLE, DIBAO",
        "TEKUN, TEKUN",
        "TEKUN_CENTRAL, TEKUN",
        "TEKUN_SCATTERED, TEKUN",
        "DIBAO_EDGE, DIBAO_EDGE",
        "RIGID, RIGID",
        "FANPIN, REFERRED",
        "ORPHAN, REFERRED",
        "EMERGENCY, REFERRED"
    })
    void theGroundFollowsTheCategory(AssistanceCategory category, SimplifiedGround ground) {
        Fact<List<Recognition>> in = Fact.known(List.of(Samples.recognition(category)));
        assertThat(groundOf(in, Fact.unknown())).isEqualTo(ground);
        assertThat(groundOf(Fact.unknown(), in)).isEqualTo(ground);
    }

    @Test
    void theFirstNamedCategoryThatHoldsIsTheGround() {
        Recognition ended = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO))
                .validUntil(TODAY.minusDays(1))
                .build();
        Recognition rigid = Samples.recognition(AssistanceCategory.RIGID);
        Recognition edge = Samples.recognition(AssistanceCategory.DIBAO_EDGE);
        assertThat(groundOf(Fact.known(List.of(ended, rigid)), Fact.known(List.of(edge))))
                .isEqualTo(SimplifiedGround.DIBAO_EDGE);
        assertThat(groundOf(Fact.known(List.of(ended)), Fact.withheld())).isEqualTo(SimplifiedGround.REFERRED);
    }

    private static SimplifiedGround groundOf(Fact<List<Recognition>> person, Fact<List<Recognition>> household) {
        Household joined = Samples.household(Samples.head().recognitions(person).build())
                .recognitions(household)
                .build();
        NeedCase subject = NeedCase.of(joined, Samples.need().build());
        return ReferralDrafts.draft(GRANT, subject, PROJECT, TODAY)
                .getSimplifiedGround()
                .orElseThrow();
    }

    private static ReferralId idOf(Grant grant, CharityProject project, LocalDate day) {
        return ReferralDrafts.draft(grant, SUBJECT, project, day).getId();
    }
}
