package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Households, needs and projects for the tests of the planner, all in one county. */
final class Cases {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final DivisionCode COUNTY = DivisionCode.of("321081");

    private Cases() {}

    static Person.Builder person(String id) {
        return Person.builder().id(PersonId.of(id)).relation(FamilyRelation.HEAD);
    }

    static Household.Builder household(String id) {
        return Household.builder().id(HouseholdId.of(id)).residence(COUNTY);
    }

    static Fact<List<Recognition>> recognised(AssistanceCategory category) {
        return Fact.known(List.of(Recognition.builder()
                .category(category)
                .validFrom(DAY.minusMonths(6))
                .build()));
    }

    static Household inCategory(String id, AssistanceCategory category) {
        return household(id)
                .headCount(Fact.known(1))
                .recognitions(recognised(category))
                .addMember(person("head").recognitions(Fact.known(List.of())).build())
                .build();
    }

    static Household dibao(String id) {
        return inCategory(id, AssistanceCategory.DIBAO);
    }

    static Need.Builder need(String id, Household household) {
        return Need.builder()
                .id(NeedId.of(id))
                .household(household.getId())
                .person(household.getMembers().get(0).getId())
                .kind(NeedKind.MEDICAL)
                .registeredOn(DAY.minusDays(10));
    }

    static NeedCase medical(String id, Household household) {
        return NeedCase.of(household, need(id, household).build());
    }

    static OpenReferral open(NeedCase subject, String project) {
        return new OpenReferral(
                subject.need().getId(),
                new HouseholdMember(
                        subject.household().getId(), subject.person().getId()),
                Optional.of(ProjectId.of(project)));
    }

    /** Returns an open project for medical needs of dibao recipients in the county: 500 yuan, any number of times. */
    static CharityProject.Builder project(String id) {
        return CharityProject.builder()
                .id(ProjectId.of(id))
                .name("项目")
                .addOperator(CharityOrganization.builder().name("慈善会").build())
                .addArea(COUNTY)
                .addNeedKind(NeedKind.MEDICAL)
                .applicationMode(ApplicationMode.INDIVIDUAL)
                .criteria(new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO)))
                .benefit(new Benefit.Fixed(Yuan.of(500)));
    }

    static CharityProject withPlaces(String id, int places) {
        return project(id).capacity(places(places)).build();
    }

    static Capacity places(int places) {
        return Capacity.builder()
                .places(places)
                .provenance(Provenance.PUBLISHED)
                .build();
    }

    static Capacity budget(long yuan) {
        return Capacity.builder()
                .budget(Yuan.of(yuan))
                .provenance(Provenance.PUBLISHED)
                .build();
    }

    static SupplyList supply(CharityProject... projects) {
        return SupplyList.builder()
                .id(SupplyListId.of("list"))
                .version(3)
                .title("清单")
                .area(COUNTY)
                .asOf(DAY)
                .addProjects(projects)
                .build();
    }
}
