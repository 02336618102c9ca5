package io.github.zhuanjie.screening;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases in which every fact that a condition reads is in any standing, in households that are listed whole or not. */
final class RandomCases {

    static final List<DivisionCode> PLACES = Set.of(
                    "321081100001",
                    "321081100002",
                    "321081101",
                    "321081",
                    "321012",
                    "321000",
                    "320106001003",
                    "320100",
                    "110105")
            .stream()
            .sorted()
            .map(DivisionCode::of)
            .toList();

    private final Draw draw;

    RandomCases(Draw draw) {
        this.draw = draw;
    }

    NeedCase next(int number) {
        int members = 1 + draw.below(4);
        Household household = household("H-" + number, members);
        Need.Builder need = Need.builder()
                .id(NeedId.of("N-" + number))
                .household(household.getId())
                .person(PersonId.of("P-" + draw.below(members)))
                .kind(draw.one(NeedKind.class))
                .registeredOn(day(700))
                .event(draw.fact(() -> draw.one(HardshipEvent.class)))
                .eventOn(draw.fact(() -> day(500)))
                .evidence(draw.list(2, this::evidence))
                .governmentAidReceived(draw.fact(() -> draw.once(2)));
        draw.list(3, () -> draw.one(ExpenseKind.class)).stream()
                .distinct()
                .forEach(kind -> need.putExpense(kind, draw.fact(this::amount)));
        return NeedCase.of(household, need.build());
    }

    private Household household(String id, int members) {
        Household.Builder household = Household.builder()
                .id(HouseholdId.of(id))
                .residence(draw.one(PLACES))
                .hukou(draw.fact(() -> draw.one(PLACES)))
                .settlement(draw.fact(() -> draw.one(Settlement.class)))
                .headCount(draw.once(3) ? draw.fact(() -> draw.below(6)) : Fact.unknown())
                .recognitions(draw.fact(() -> draw.list(2, () -> recognition(members))))
                .financialAssets(draw.fact(this::amount))
                .dwellings(draw.fact(() -> draw.below(4)))
                .motorVehicles(draw.fact(() -> draw.below(3)))
                .members(IntStream.range(0, members).mapToObj(this::person).toList());
        if (draw.once(2)) {
            household.annualIncome(draw.fact(this::amount));
        } else {
            List.of(IncomeKind.values()).forEach(kind -> household.putIncome(kind, draw.fact(this::amount)));
        }
        draw.list(4, () -> draw.one(ExpenseKind.class)).stream()
                .distinct()
                .forEach(kind -> household.putExpense(kind, draw.fact(this::amount)));
        return household.build();
    }

    private Person person(int number) {
        Person.Builder person = Person.builder()
                .id(PersonId.of("P-" + number))
                .relation(FamilyRelation.HEAD)
                .sex(draw.fact(() -> draw.one(Sex.class)))
                .birthDate(draw.fact(() -> day(30_000)))
                .countedInHousehold(draw.once(4) ? draw.fact(() -> draw.once(2)) : Fact.unknown())
                .recognitions(draw.fact(() -> draw.list(2, () -> recognition(1))))
                .disabilityLevel(draw.fact(() -> draw.one(DisabilityLevel.class)))
                .disabilityKinds(draw.fact(() -> draw.some(DisabilityKind.class)))
                .selfCare(draw.fact(() -> SelfCareAssessment.of(draw.one(SelfCareLevel.class))))
                .illnesses(draw.fact(() -> draw.some(Illness.class)))
                .studentStage(draw.fact(() -> draw.one(StudentStage.class)))
                .insured(draw.fact(() -> draw.once(2)))
                .workCapacity(draw.fact(() -> draw.one(WorkCapacity.class)))
                .employmentStatus(draw.fact(() -> draw.one(EmploymentStatus.class)));
        if (draw.once(3)) {
            person.residentId(Samples.residentId(day(20_000), draw.below(900)));
        }
        return person.build();
    }

    private Recognition recognition(int members) {
        LocalDate from = day(1_500);
        Set<PersonId> covered = IntStream.range(0, members)
                .filter(i -> draw.once(2))
                .mapToObj(i -> PersonId.of("P-" + i))
                .collect(Collectors.toSet());
        return Recognition.builder()
                .category(draw.one(AssistanceCategory.class))
                .validFrom(from)
                .validUntil(Optional.of(from.plusDays(draw.below(1_500))).filter(day -> draw.once(2)))
                .coveredCount(draw.fact(() -> draw.below(4)))
                .coveredMembers(draw.once(2) ? draw.fact(() -> covered) : Fact.unknown())
                .build();
    }

    private ExpenseEvidence evidence() {
        LocalDate since = day(700);
        return ExpenseEvidence.builder()
                .kind(draw.one(ExpenseKind.class))
                .since(since)
                .until(since.plusDays(draw.below(60)))
                .statedOwnShare(draw.fact(this::amount))
                .build();
    }

    private LocalDate day(int back) {
        return Samples.TODAY.minusDays(draw.below(back + 30) - 30L);
    }

    /** Few different amounts around the limits of the criteria, so that equal ones happen. */
    private Yuan amount() {
        return draw.once(2) ? Yuan.of(1_000L * draw.below(25)) : Yuan.ofFen(draw.below(2_500_000));
    }
}
