package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.StudentStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Needs of a made-up province: 95 counties in 13 prefectures, two needs a household. Persons are shared between
 * households, so that a million needs fit; one fact in eight is unknown, withheld or stale.
 */
final class Province {

    static final LocalDate AS_OF = LocalDate.of(2024, 6, 28);
    static final int COUNTIES = 95;

    private static final int PREFECTURES = 13;
    private static final int PERSONS = 20_000;
    private static final int TOWNS = 12;
    private static final int VILLAGES = 20;
    private static final int GAPS = 8;

    private final SplittableRandom random;
    private final List<Person> heads;
    private final List<Person> others;

    Province(long seed) {
        random = new SplittableRandom(seed);
        heads = IntStream.range(0, PERSONS).mapToObj(i -> person(1)).toList();
        others = IntStream.range(0, PERSONS).mapToObj(i -> person(2)).toList();
    }

    static int prefectureOf(int county) {
        return PREFECTURES * county / COUNTIES;
    }

    static DivisionCode prefecture(int prefecture) {
        return DivisionCode.of(digits(prefecture + 1, "32%02d00"));
    }

    static DivisionCode county(int county) {
        return DivisionCode.of(digits(prefectureOf(county) + 1, "32%02d") + digits(county % 10 + 1, "%02d"));
    }

    private static String digits(int number, String format) {
        return String.format(Locale.ROOT, format, number);
    }

    static EvaluationContext context() {
        List<LocalStandard> standards = IntStream.range(0, PREFECTURES)
                .mapToObj(prefecture -> LocalStandard.builder()
                        .area(prefecture(prefecture))
                        .validFrom(LocalDate.of(2024, 1, 1))
                        .validUntil(LocalDate.of(2024, 12, 31))
                        .monthlyPerPerson(Yuan.of(700 + 20L * prefecture))
                        .source("made up")
                        .build())
                .toList();
        return new EvaluationContext(AS_OF, LocalStandards.of(standards), Optional.of(java.time.Period.ofYears(1)));
    }

    List<NeedCase> cases(int number) {
        List<NeedCase> cases = new ArrayList<>(number);
        while (cases.size() < number) {
            Household household = household(cases.size());
            for (int i = 0; i < 2 && cases.size() < number; i++) {
                cases.add(NeedCase.of(household, need(household, cases.size())));
            }
        }
        return cases;
    }

    private Household household(int number) {
        List<Person> members = new ArrayList<>(List.of(heads.get(random.nextInt(PERSONS))));
        if (random.nextInt(3) > 0) {
            members.add(others.get(random.nextInt(PERSONS)));
        }
        int heads = members.size() + (random.nextInt(10) == 0 ? 1 : 0);
        return Household.builder()
                .id(HouseholdId.of("H-" + number))
                .residence(village())
                .hukou(fact(this::village))
                .headCount(Fact.known(heads))
                .recognitions(fact(this::recognitions))
                .annualIncome(fact(() -> Yuan.of(random.nextInt(40_000))))
                .members(members)
                .build();
    }

    private DivisionCode village() {
        int county = random.nextInt(COUNTIES);
        return DivisionCode.of(county(county)
                + digits(101 + random.nextInt(TOWNS), "%03d")
                + digits(1 + random.nextInt(VILLAGES), "%03d"));
    }

    private List<Recognition> recognitions() {
        return random.nextInt(4) == 0 ? List.of() : List.of(recognition());
    }

    private Recognition recognition() {
        LocalDate since = AS_OF.minusDays(random.nextInt(360));
        return Recognition.builder()
                .category(one(AssistanceCategory.values()))
                .validFrom(since)
                .validUntil(since.plusYears(1))
                .build();
    }

    private Need need(Household household, int number) {
        return Need.builder()
                .id(NeedId.of("N-" + number))
                .household(household.getId())
                .person(PersonId.of("P-1"))
                .kind(random.nextInt(3) > 0 ? NeedKind.MEDICAL : one(NeedKind.values()))
                .registeredOn(AS_OF.minusDays(random.nextInt(200)))
                .putExpense(ExpenseKind.MEDICAL, fact(() -> Yuan.of(100L * random.nextInt(600))))
                .event(fact(() -> one(HardshipEvent.values())))
                .governmentAidReceived(fact(() -> random.nextBoolean()))
                .build();
    }

    private Person person(int number) {
        return Person.builder()
                .id(PersonId.of("P-" + number))
                .relation(number == 1 ? FamilyRelation.HEAD : FamilyRelation.SPOUSE)
                .sex(fact(() -> one(Sex.values())))
                .birthDate(fact(() -> AS_OF.minusDays(random.nextInt(32_000))))
                .recognitions(fact(() -> random.nextInt(8) == 0 ? List.of(recognition()) : List.of()))
                .disabilityLevel(fact(() -> one(DisabilityLevel.values())))
                .illnesses(fact(() -> random.nextInt(4) == 0 ? Set.of(one(Illness.values())) : Set.of()))
                .studentStage(fact(() -> one(StudentStage.values())))
                .insured(fact(() -> random.nextInt(10) > 0))
                .build();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        if (random.nextInt(GAPS) > 0) {
            return Fact.known(value.get(), AS_OF.minusDays(random.nextInt(300)));
        }
        return switch (random.nextInt(3)) {
            case 0 -> Fact.unknown();
            case 1 -> Fact.withheld();
            default -> Fact.known(value.get(), AS_OF.minusYears(2));
        };
    }
}
