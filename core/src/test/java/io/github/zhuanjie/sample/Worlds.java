package io.github.zhuanjie.sample;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Random families of which everything is so or so, seen by somebody to whom each fact is known, unknown, withheld or
 * stale. The same seed is the same family; how much of it is known is asked for.
 */
public final class Worlds {

    private static final LocalDate LONG_AGO = Samples.TODAY.minusYears(3);

    private final Random values;
    private final Random standings;
    private final int known;
    private final int more;

    private Worlds(long seed, int known, int more) {
        this.values = new Random(seed);
        this.standings = new Random(seed + 1);
        this.known = known;
        this.more = more;
    }

    /**
     * Returns a family.
     *
     * @param seed  which one
     * @param known  how many of a hundred facts are known
     * @param more  how many of a hundred are known besides: those known without are among those known with them
     * @return the case of its first member
     */
    public static NeedCase of(long seed, int known, int more) {
        return new Worlds(seed, known, more).build();
    }

    private NeedCase build() {
        int size = 1 + values.nextInt(3);
        int unlisted = values.nextInt(4) == 0 ? 1 : 0;
        List<Person> members = IntStream.range(0, size).mapToObj(this::person).toList();
        Household.Builder household = Samples.household(members.toArray(Person[]::new));
        Fact<Integer> counted = fact(n -> size);
        // a household that lists two is taken to list all, until a count says otherwise
        household
                .headCount(unlisted > 0 ? Fact.known(size + unlisted, Samples.TODAY) : counted)
                .hukou(fact(n -> DivisionCode.of("32108" + (n % 3 + 1))))
                .settlement(fact(n -> Settlement.values()[n % 2]))
                .recognitions(fact(Worlds::recognitions))
                .annualIncome(fact(n -> Yuan.of(7_000L * (n % 6))))
                .putExpense(ExpenseKind.EDUCATION, fact(n -> Yuan.of(2_000L * (n % 5))))
                .putExpense(ExpenseKind.MEDICAL, fact(n -> Yuan.of(9_000L * (n % 3))))
                .financialAssets(fact(n -> Yuan.of(20_000L * (n % 4))))
                .dwellings(fact(n -> n % 3))
                .motorVehicles(fact(n -> n % 2));
        return NeedCase.of(household.build(), need());
    }

    private Person person(int index) {
        return Person.builder()
                .id(PersonId.of("P-" + (index + 1)))
                .relation(index == 0 ? FamilyRelation.HEAD : FamilyRelation.SON)
                .birthDate(fact(n -> Samples.TODAY.minusYears(n % 80).minusDays(n % 3)))
                .sex(fact(n -> n % 2 == 0 ? Sex.MALE : Sex.FEMALE))
                .disabilityLevel(fact(n -> DisabilityLevel.values()[n % DisabilityLevel.values().length]))
                .disabilityKinds(fact(n -> Set.of(DisabilityKind.values()[n % DisabilityKind.values().length])))
                .selfCare(fact(n -> SelfCareAssessment.of(SelfCareLevel.values()[n % 3])))
                .workCapacity(fact(n -> WorkCapacity.values()[n % 3]))
                .employmentStatus(fact(n -> n % 2 == 0 ? EmploymentStatus.NOT_WORKING : EmploymentStatus.WORKER))
                .illnesses(fact(n -> n % 3 == 0 ? Set.of() : Set.of(Illness.values()[n % Illness.values().length])))
                .studentStage(fact(n -> StudentStage.values()[n % StudentStage.values().length]))
                .insured(fact(n -> n % 2 == 0))
                .recognitions(fact(Worlds::recognitions))
                .build();
    }

    private Need need() {
        return Samples.need()
                .kind(NeedKind.values()[values.nextInt(3)])
                .putExpense(ExpenseKind.MEDICAL, fact(n -> Yuan.of(5_000L * (n % 5))))
                .addEvidence(ExpenseEvidence.builder()
                        .kind(ExpenseKind.MEDICAL)
                        .since(Samples.TODAY.minusDays(30))
                        .until(Samples.TODAY.minusDays(20))
                        .statedOwnShare(Fact.known(Yuan.of(3_000)))
                        .build())
                .event(fact(n -> HardshipEvent.values()[n % HardshipEvent.values().length]))
                .eventOn(fact(n -> Samples.TODAY.minusMonths(n % 12)))
                .governmentAidReceived(fact(n -> n % 2 == 0))
                .build();
    }

    private static List<Recognition> recognitions(int n) {
        return switch (n % 5) {
            case 0 -> List.of();
            case 1 -> List.of(Samples.recognition(AssistanceCategory.DIBAO_SINGLE));
            case 2 -> List.of(Samples.recognition(AssistanceCategory.ORPHAN));
            case 3 ->
                List.of(Recognition.builder()
                        .category(AssistanceCategory.DIBAO)
                        .validFrom(LocalDate.of(2020, 1, 1))
                        .validUntil(Samples.TODAY.minusMonths(6))
                        .build());
            default -> List.of(Samples.recognition(AssistanceCategory.RIGID));
        };
    }

    /** Draws the same numbers whatever is known. */
    private <T> Fact<T> fact(IntFunction<T> value) {
        int drawn = values.nextInt(1000);
        int rank = standings.nextInt(100);
        int gap = standings.nextInt(3);
        if (rank < known + more) {
            return Fact.known(value.apply(drawn), Samples.TODAY);
        }
        return switch (gap) {
            case 0 -> Fact.unknown();
            case 1 -> Fact.withheld();
            default -> Fact.known(value.apply(drawn + 1), LONG_AGO);
        };
    }
}
