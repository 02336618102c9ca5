package io.github.zhuanjie.guide;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.FundId;
import io.github.zhuanjie.charity.FundKind;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.StudentStage;

/** A charity's project as data: rules, benefit, capacity, fund. */
public final class OwnProject {

    private OwnProject() {}

    /**
     * Builds a project that pays children's rehabilitation in two townships.
     *
     * @param operator  the charity
     * @return the project
     */
    public static CharityProject build(CharityOrganization operator) {
        // tag::project[]
        return CharityProject.builder()
                .id(ProjectId.of("rehab-2026"))
                .name("困境儿童康复项目")
                .addOperator(operator)
                .addArea(DivisionCode.of("321081"))
                .addNeedKind(NeedKind.REHABILITATION)
                .applicationMode(ApplicationMode.INDIVIDUAL)
                .criteria(Criteria.allOf(
                        Criteria.categoryIn(AssistanceCategory.DIBAO), // with all narrower categories
                        Criteria.ageUnder(18),
                        Criteria.insured()))
                .benefit(new Benefit.Fixed(Yuan.of(3_000)))
                .addStackingRule(new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.CALENDAR_YEAR, false))
                .addFund(FundId.of("spring"))
                .capacity(Capacity.builder()
                        .places(2) // of which one for each township
                        .addAreaQuota(quota("321081100"))
                        .addAreaQuota(quota("321081101"))
                        .provenance(Provenance.PUBLISHED)
                        .build())
                .build();
        // end::project[]
    }

    /**
     * Builds the rule of a project that helps families with the school of their children.
     *
     * @return the rule
     */
    public static Criterion familyRule() {
        // tag::rule[]
        Criterion children = Criteria.allMembers( // of whom there must be one
                Criteria.ageUnder(18), Criteria.studentIn(StudentStage.COMPULSORY, StudentStage.SENIOR_SECONDARY));
        Criterion income = Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")); // times the local standard
        Criterion blow = Criteria.anyOf(
                Criteria.eventIn(HardshipEvent.FIRE, HardshipEvent.NATURAL_DISASTER),
                Criteria.expense(ExpenseKind.MEDICAL, Comparison.ABOVE, Yuan.of(20_000)),
                Criteria.judgement("家庭遭遇其他重大变故（由村居核实）")); // for a person to say
        return Criteria.allOf(
                Criteria.rule("school-2026/children", "2026", "项目办法第三条", children),
                Criteria.rule("school-2026/income", "2026", "项目办法第四条", income),
                Criteria.rule("school-2026/blow", "2026", "项目办法第五条", blow));
        // end::rule[]
    }

    private static AreaQuota quota(String township) {
        return AreaQuota.builder().area(DivisionCode.of(township)).places(1).build();
    }

    /**
     * Builds the fund that the project draws on.
     *
     * @param custodian  the charity that keeps it
     * @return the fund
     */
    public static CharitableFund fund(CharityOrganization custodian) {
        return CharitableFund.builder()
                .id(FundId.of("spring"))
                .name("春芽冠名基金")
                .kind(FundKind.NAMED)
                .custodian(custodian)
                .build();
    }
}
