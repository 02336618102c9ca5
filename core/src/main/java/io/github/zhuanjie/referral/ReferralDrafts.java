package io.github.zhuanjie.referral;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Grant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Map;

/** Drafts referrals to charities from the grants of a plan. */
public final class ReferralDrafts {

    private static final int ID_BYTES = 12;

    private static final Map<AssistanceCategory, SimplifiedGround> GROUNDS = Map.of(
            AssistanceCategory.DIBAO, SimplifiedGround.DIBAO,
            AssistanceCategory.TEKUN, SimplifiedGround.TEKUN,
            AssistanceCategory.DIBAO_EDGE, SimplifiedGround.DIBAO_EDGE,
            AssistanceCategory.RIGID, SimplifiedGround.RIGID);

    private ReferralDrafts() {}

    /**
     * Drafts a referral. The identifier is computed from need, project and day, so that drafting twice gives the same
     * referral and not a second one.
     *
     * @param grant  the grant
     * @param subject  the case it is for
     * @param project  the project that gives it
     * @param today  the day of drafting
     * @return the draft
     * @throws IllegalArgumentException if grant, case and project do not belong together, or nobody runs the project
     */
    public static Referral draft(Grant grant, NeedCase subject, CharityProject project, LocalDate today) {
        if (!grant.getNeed().equals(subject.need().getId())
                || !grant.getHousehold().equals(subject.household().getId())
                || !grant.getProject().equals(project.getId())) {
            throw new IllegalArgumentException("grant, case and project must belong together");
        }
        CharityOrganization recipient = project.getOperators().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("project must have an operator"));
        return Referral.builder()
                .id(idOf(grant, today))
                .direction(ReferralDirection.GOVERNMENT_TO_CHARITY)
                .state(ReferralState.DRAFT)
                .need(grant.getNeed())
                .household(grant.getHousehold())
                .person(subject.person().getId())
                .project(project.getId())
                .recipient(recipient)
                .proposedAward(grant.getAward())
                .simplifiedGround(groundOf(subject, today))
                .draftedOn(today)
                .build();
    }

    private static ReferralId idOf(Grant grant, LocalDate today) {
        String key = grant.getNeed() + "\n" + grant.getProject() + "\n" + today;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ReferralId.of("R-" + lettersOf(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Writes four bits a letter, without digits: a long run of those may look like somebody's number. */
    private static String lettersOf(byte[] hash) {
        StringBuilder letters = new StringBuilder(2 * ID_BYTES);
        for (int i = 0; i < ID_BYTES; i++) {
            letters.append((char) ('a' + (hash[i] >> 4 & 0xF))).append((char) ('a' + (hash[i] & 0xF)));
        }
        return letters.toString();
    }

    /** The first of the four named categories that holds, else the referral itself: article four names both. */
    private static SimplifiedGround groundOf(NeedCase subject, LocalDate today) {
        return subject.household().categoriesOf(subject.person(), today).stream()
                .map(category -> category.getBroader().orElse(category))
                .filter(GROUNDS::containsKey)
                .sorted()
                .findFirst()
                .map(GROUNDS::get)
                .orElse(SimplifiedGround.REFERRED);
    }
}
