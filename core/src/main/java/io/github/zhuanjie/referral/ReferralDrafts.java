package io.github.zhuanjie.referral;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.plan.Grant;
import java.time.LocalDate;
import java.util.Map;

/** Draws up referrals to charities from the grants of a plan. */
public final class ReferralDrafts {

    private static final Map<AssistanceCategory, SimplifiedGround> GROUNDS = Map.of(
            AssistanceCategory.DIBAO, SimplifiedGround.DIBAO,
            AssistanceCategory.TEKUN, SimplifiedGround.TEKUN,
            AssistanceCategory.DIBAO_EDGE, SimplifiedGround.DIBAO_EDGE,
            AssistanceCategory.RIGID, SimplifiedGround.RIGID);

    private ReferralDrafts() {}

    /**
     * Draws up the terms of a referral to the organisation that runs a project.
     *
     * @param grant  the grant
     * @param subject  the case it is for
     * @param project  the project that gives it
     * @param referrer  the office that refers
     * @param today  the day of drafting
     * @return the terms
     * @throws IllegalArgumentException if grant, case and project do not belong together, or nobody runs the project
     */
    public static ReferralTerms draft(
            Grant grant, NeedCase subject, CharityProject project, Party referrer, LocalDate today) {
        if (!grant.getNeed().equals(subject.need().getId())
                || !grant.getHousehold().equals(subject.household().getId())
                || !grant.getProject().equals(project.getId())) {
            throw new IllegalArgumentException("grant, case and project must belong together");
        }
        CharityOrganization recipient = project.getOperators().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("project must have an operator"));
        return ReferralTerms.builder()
                .need(grant.getNeed())
                .household(grant.getHousehold())
                .person(subject.person().getId())
                .act(ReferralAct.REFER)
                .purpose(Purpose.project(project.getId()))
                .referrer(referrer)
                .recipient(Party.of(recipient))
                .proposedAward(grant.getAward())
                .simplifiedGround(groundOf(subject, today))
                .draftedOn(today)
                .build();
    }

    /**
     * Finds why a charity may simplify its procedure for somebody who is referred: the first of the four named categories
     * that holds on the day, else the referral itself; article four names both.
     *
     * @param subject  the case
     * @param today  the day
     * @return the ground
     */
    public static SimplifiedGround groundOf(NeedCase subject, LocalDate today) {
        return subject.household().categoriesOf(subject.person(), today).stream()
                .map(category -> category.getBroader().orElse(category))
                .filter(GROUNDS::containsKey)
                .sorted()
                .findFirst()
                .map(GROUNDS::get)
                .orElse(SimplifiedGround.REFERRED);
    }
}
