package io.github.zhuanjie.referral;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.discovery.AssistanceProposal;
import io.github.zhuanjie.discovery.AssistanceScreening;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.plan.Grant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Draws up every kind of referral that article four of 苏民助〔2024〕4号 names: a person is referred to a charity, or is helped
 * to apply to an existing project; a charity tells the government of somebody, or helps apply for assistance; and who
 * received a referral passes it on. Whether it may be sent is decided later, by the gate.
 */
public final class ReferralDrafts {

    private static final Map<AssistanceCategory, SimplifiedGround> GROUNDS = Map.of(
            AssistanceCategory.DIBAO, SimplifiedGround.DIBAO,
            AssistanceCategory.TEKUN, SimplifiedGround.TEKUN,
            AssistanceCategory.DIBAO_EDGE, SimplifiedGround.DIBAO_EDGE,
            AssistanceCategory.RIGID, SimplifiedGround.RIGID);

    private ReferralDrafts() {}

    /**
     * Draws up the terms of a referral to the organisation that runs a project (提供转介服务). That the case fits the project was
     * assessed when the grant was planned, and is not assessed again.
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
        return started(ReferralAct.REFER, subject, new ReferralRoute(referrer, operatorOf(project), today))
                .purpose(Purpose.project(project.getId()))
                .proposedAward(grant.getAward())
                .build();
    }

    /**
     * Draws up the terms of a referral for a project without a plan behind it: the office found the project fit (根据现有慈善项目
     * 筛选), or a hub knows which of its members runs it. The caller has assessed the case; here the project is a name only.
     *
     * @param subject  the case
     * @param project  the project
     * @param route  from whom to which charity
     * @return the terms
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code REFERRAL_PARTIES} or {@code REFERRAL_ACT}, if
     *     the recipient is the referrer or a government office
     */
    public static ReferralTerms refer(NeedCase subject, ProjectId project, ReferralRoute route) {
        return started(ReferralAct.REFER, subject, route)
                .purpose(Purpose.project(project))
                .build();
    }

    /**
     * Draws up the terms of help with an application to an existing project (帮助申请慈善项目帮扶): the office applies together
     * with the person, and nothing is proposed, since the project decides by its own rules. The caller has assessed the
     * case ({@code eligibility.Eligibility}); what is compared here is the kind of need only, since telling a project of
     * what it does not help with serves nobody.
     *
     * @param subject  the case
     * @param project  the project applied to
     * @param referrer  the office that helps
     * @param today  the day of drafting
     * @return the terms
     * @throws IllegalArgumentException if nobody runs the project, or it is for needs of other kinds
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code REFERRAL_PARTIES} or {@code REFERRAL_ACT}, if
     *     not a government office helps to apply to a charity
     */
    public static ReferralTerms helpApply(NeedCase subject, CharityProject project, Party referrer, LocalDate today) {
        if (!project.getNeedKinds().isEmpty()
                && !project.getNeedKinds().contains(subject.need().getKind())) {
            throw new IllegalArgumentException("project must be for needs of this kind");
        }
        return started(ReferralAct.HELP_APPLY, subject, new ReferralRoute(referrer, operatorOf(project), today))
                .purpose(Purpose.project(project.getId()))
                .build();
    }

    /**
     * Draws up the terms by which a charity tells civil affairs or a township of somebody who may qualify for assistance and
     * does not receive it (告知当地民政部门、乡镇人民政府或街道办事处). It may, it need not; with the person's consent all the same.
     *
     * @param subject  the case
     * @param purpose  what the person may qualify for
     * @param route  from which charity or station to which office
     * @return the terms
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code REFERRAL_PARTIES} or {@code REFERRAL_ACT}, if
     *     not a charity tells the government
     */
    public static ReferralTerms inform(NeedCase subject, Purpose.Assistance purpose, ReferralRoute route) {
        return started(ReferralAct.INFORM, subject, route).purpose(purpose).build();
    }

    /**
     * Draws up the terms by which a charity helps somebody apply for assistance (协助提出救助申请).
     *
     * @param subject  the case
     * @param purpose  what the person applies for
     * @param route  from which charity or station to which office
     * @return the terms
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code REFERRAL_PARTIES} or {@code REFERRAL_ACT}, if
     *     not a charity helps to apply to the government
     */
    public static ReferralTerms assistApplication(NeedCase subject, Purpose.Assistance purpose, ReferralRoute route) {
        return started(ReferralAct.ASSIST_APPLICATION, subject, route)
                .purpose(purpose)
                .build();
    }

    /**
     * Finds what somebody may qualify for by what the screen proposes: only what recorded facts speak for, since the
     * government is told of a suspicion by these words.
     *
     * @param screening  the screen's proposals for a household
     * @param person  the member
     * @return the categories that are likely for this member; none if the government is to find out
     */
    public static Purpose.Assistance suspected(AssistanceScreening screening, PersonId person) {
        return (Purpose.Assistance) Purpose.assistance(screening
                .likely()
                .filter(proposal -> proposal.getPersons().contains(person))
                .map(AssistanceProposal::getCategory)
                .distinct()
                .toArray(AssistanceCategory[]::new));
    }

    /**
     * Draws up how a referral is passed on by whom it was handed to (慈善总会转介至会员单位; 慈善工作站告知乡镇). The person consents
     * to the new recipient separately (PIPL art. 23): a consent names who tells and one recipient, so that the one to the hub
     * carries no further, and the hub asks for its own.
     *
     * <p>Whom a government office referred remains a referred person (转介的对象) with the next charity. Whether a referral may
     * be passed on is told by {@link SubReferrals#refusals}.
     *
     * @param parent  the referral that was received
     * @param terms  what it is passed on with
     * @return the terms with their parent
     */
    public static ReferralTerms passedOn(Referral parent, ReferralTerms terms) {
        ReferralTerms.Builder child = ReferralTerms.builder();
        child.from(terms).parent(parent.getId());
        boolean referred = parent.getOpening().direction() == ReferralDirection.GOVERNMENT_TO_CHARITY
                && !terms.getRecipient().getKind().isGovernment();
        if (referred && terms.getSimplifiedGround().isEmpty()) {
            child.simplifiedGround(SimplifiedGround.REFERRED);
        }
        return child.build();
    }

    /**
     * Finds why a charity may simplify its procedure for somebody whom a government office refers: the first of the four
     * named categories that holds on the day, else the referral itself; article four names both. Of persons under
     * monitoring against a return to poverty (防止返贫监测对象) it does not speak, so that they have the referral for a ground
     * (see decision 035).
     *
     * @param subject  the case
     * @param today  the day
     * @return the ground
     */
    public static SimplifiedGround groundOf(NeedCase subject, LocalDate today) {
        return categoryGroundOf(subject, today).orElse(SimplifiedGround.REFERRED);
    }

    private static Optional<SimplifiedGround> categoryGroundOf(NeedCase subject, LocalDate today) {
        return subject.household().categoriesOf(subject.person(), today).stream()
                .map(category -> category.getBroader().orElse(category))
                .filter(GROUNDS::containsKey)
                .sorted()
                .findFirst()
                .map(GROUNDS::get);
    }

    /** Article four lets charities simplify, so that on the way to the government there is no ground. */
    private static Optional<SimplifiedGround> groundOn(ReferralRoute route, NeedCase subject) {
        if (route.recipient().getKind().isGovernment()) {
            return Optional.empty();
        }
        return route.referrer().getKind().isGovernment()
                ? Optional.of(groundOf(subject, route.day()))
                : categoryGroundOf(subject, route.day());
    }

    private static Party operatorOf(CharityProject project) {
        CharityOrganization operator = project.getOperators().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("project must have an operator"));
        return Party.of(operator);
    }

    private static ReferralTerms.Builder started(ReferralAct act, NeedCase subject, ReferralRoute route) {
        ReferralTerms.Builder terms = ReferralTerms.builder();
        terms.need(subject.need().getId())
                .household(subject.household().getId())
                .person(subject.person().getId())
                .act(act)
                .referrer(route.referrer())
                .recipient(route.recipient())
                .simplifiedGround(groundOn(route, subject))
                .draftedOn(route.day());
        return terms;
    }
}
