package io.github.zhuanjie.guide;

import java.util.Optional;

import io.github.zhuanjie.criterion.PersonCriterion;

import io.github.zhuanjie.criterion.AgeLimit;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.FundId;
import io.github.zhuanjie.charity.FundKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.AgeDayRule;
import java.util.List;
import java.util.Set;

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
                .criteria(new Criterion.AllOf(List.of(
                        new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO)), // with all narrower categories
                        new PersonCriterion.Age(Optional.of(new AgeLimit(0, true)), Optional.of(new AgeLimit(17, true)), AgeDayRule.ON_BIRTHDAY),
                        new PersonCriterion.Insured())))
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
