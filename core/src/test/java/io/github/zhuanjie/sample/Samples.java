package io.github.zhuanjie.sample;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Starting points for tests: complete, valid, without any fact that a test does not add. */
public final class Samples {

    /** The day on which the tests judge. */
    public static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    /** A village in the county-level city of Yizheng. */
    public static final DivisionCode VILLAGE = DivisionCode.of("321081100001");

    private Samples() {}

    /** Starts the only member of a household, its head. */
    public static Person.Builder head() {
        return Person.builder().id(PersonId.of("P-1")).relation(FamilyRelation.HEAD);
    }

    /** Starts a household of the given members and nobody else. */
    public static Household.Builder household(Person... members) {
        return Household.builder()
                .id(HouseholdId.of("H-1"))
                .residence(VILLAGE)
                .headCount(Fact.known(members.length))
                .members(List.of(members));
    }

    /** Starts a need for medical cost of the head. */
    public static Need.Builder need() {
        return Need.builder()
                .id(NeedId.of("N-1"))
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .kind(NeedKind.MEDICAL)
                .registeredOn(LocalDate.of(2024, 5, 1));
    }

    /** Returns the case of a household with one member and no known facts. */
    public static NeedCase plainCase() {
        return caseOf(head());
    }

    /** Returns the case of a household whose only member is given. */
    public static NeedCase caseOf(Person.Builder member) {
        return NeedCase.of(household(member.build()).build(), need().build());
    }

    /** Starts a project that anybody in Yizheng with medical cost qualifies for, at 1000 yuan. */
    public static CharityProject.Builder project() {
        return CharityProject.builder()
                .id(ProjectId.of("yizheng-help"))
                .name("仪征助医")
                .addOperators(CharityOrganization.builder().name("仪征市慈善总会").build())
                .addAreas(DivisionCode.of("321081"))
                .addNeedKinds(NeedKind.MEDICAL)
                .applicationMode(ApplicationMode.INDIVIDUAL)
                .criteria(new HouseholdCriterion.Residence(DivisionCode.of("321081")))
                .benefit(new Benefit.Fixed(Yuan.of(1000)));
    }

    /** Returns a recognition in force on the tests' day, with a last day where the category is limited in time. */
    public static Recognition recognition(AssistanceCategory category) {
        return Recognition.builder()
                .from(openRecognition(category))
                .validUntil(Optional.of(TODAY.plusDays(100)).filter(day -> category.isLimitedInTime()))
                .build();
    }

    /** Returns a recognition that began long before the tests' day and has no last day. */
    public static Recognition openRecognition(AssistanceCategory category) {
        return Recognition.builder()
                .category(category)
                .validFrom(LocalDate.of(2020, 1, 1))
                .build();
    }

    /** Returns a standard that holds for all of 2024. */
    public static LocalStandard standard(String area, long yuan) {
        return LocalStandard.builder()
                .area(DivisionCode.of(area))
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .monthlyPerPerson(Yuan.of(yuan))
                .source("test")
                .build();
    }

    /** Returns the tests' day with a standard of 800 yuan in Yangzhou and no limit on the age of facts. */
    public static EvaluationContext context() {
        return new EvaluationContext(TODAY, LocalStandards.of(List.of(standard("321000", 800))), Optional.empty());
    }

    /** Returns the context without any local standard. */
    public static EvaluationContext contextWithoutStandards() {
        return new EvaluationContext(TODAY, LocalStandards.of(List.of()), Optional.empty());
    }

    /** Returns a valid resident number of an area that does not exist. */
    public static ResidentId residentId(LocalDate birth, int sequence) {
        String body = "109999" + DateTimeFormatter.BASIC_ISO_DATE.format(birth) + pad(sequence);
        return ResidentId.of(body + ResidentId.checkCharacter(body));
    }

    private static String pad(int sequence) {
        String digits = String.valueOf(1000 + sequence);
        return digits.substring(1);
    }
}
