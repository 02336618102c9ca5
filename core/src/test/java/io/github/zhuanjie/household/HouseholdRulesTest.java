package io.github.zhuanjie.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.CoveredCountAgrees;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that look at a household as a whole. */
class HouseholdRulesTest {

    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard();
    private static final LocalDate BIRTH = LocalDate.of(1960, 5, 20);

    private static List<Fault> faults(Person... members) {
        return VALIDATOR.validate(Samples.household(members).build());
    }

    private static Fault error(String code, String pointer) {
        return Fault.error(code, Location.ofPointer(pointer));
    }

    private static Person.Builder head() {
        return Samples.head().birthDate(Fact.known(BIRTH));
    }

    private static Person.Builder member(int number, FamilyRelation relation) {
        return Person.builder().id(PersonId.of("P-" + number)).relation(relation);
    }

    private static Person born(FamilyRelation relation, LocalDate day) {
        return member(2, relation).birthDate(Fact.known(day)).build();
    }

    @Nested
    class Relations {

        @ParameterizedTest
        @CsvSource({"SPOUSE, SPOUSE", "SPOUSE, WIFE", "WIFE, WIFE", "HUSBAND, WIFE"})
        void theHeadHasOneSpouse(FamilyRelation first, FamilyRelation second) {
            Person one = member(2, first).build();
            Person two = member(3, second).build();
            Person son = member(4, FamilyRelation.SON).build();
            assertThat(faults(head().build(), one, son)).isEmpty();
            assertThat(faults(head().build(), one, son, two))
                    .containsExactly(error("RELATIONS_AGREE", "/members/3/relation"));
        }

        @ParameterizedTest
        @CsvSource({
            "SON, -1, true",
            "SON, 0, true",
            "SON, 1, false",
            "ELDEST_DAUGHTER, 0, true",
            "ELDEST_DAUGHTER, 1, false",
            "GRANDCHILD, 0, true",
            "GRANDCHILD, 1, false",
            "PARENT, -1, false",
            "PARENT, 0, true",
            "PARENT, 1, true",
            "MOTHER, 0, true",
            "MOTHER, -1, false",
            "GRANDPARENT, 0, true",
            "GRANDPARENT, -1, false",
            "ELDER_BROTHER, 1, true",
            "ELDER_BROTHER, 0, false",
            "ELDER_BROTHER, -1, false",
            "YOUNGER_SISTER, -1, true",
            "YOUNGER_SISTER, 0, false",
            "YOUNGER_SISTER, 1, false",
            "ADOPTED_OR_STEP_SON, -1, false",
            "SON_IN_LAW, -1, false",
            "OTHER_SON, -1, false",
            "WIFES_MOTHER, 1, false",
            "STEP_OR_ADOPTIVE_FATHER, 1, false",
            "SPOUSE, -1, false",
            "SIBLING, 1, false",
            "OTHER, -1, false",
            "NON_RELATIVE, 1, false"
        })
        void agesFitTheRelation(FamilyRelation relation, int daysAfterHead, boolean contradicts) {
            List<Fault> found = faults(head().build(), born(relation, BIRTH.plusDays(daysAfterHead)));
            assertThat(found)
                    .isEqualTo(contradicts ? List.of(error("RELATIONS_AGREE", "/members/1/relation")) : List.of());
        }

        @ParameterizedTest
        @CsvSource({
            "SON, FEMALE, true",
            "SON, MALE, false",
            "SON_IN_LAW, FEMALE, true",
            "DAUGHTER, MALE, true",
            "DAUGHTER, FEMALE, false",
            "DAUGHTER_IN_LAW, MALE, true",
            "HUSBAND, FEMALE, true",
            "HUSBAND, MALE, false",
            "WIFE, MALE, true",
            "WIFE, FEMALE, false",
            "FATHER, FEMALE, true",
            "MOTHER, MALE, true",
            "SPOUSE, MALE, false",
            "SPOUSE, FEMALE, false",
            "GRANDCHILD, MALE, false",
            "OTHER, FEMALE, false"
        })
        void sexFitsTheRelation(FamilyRelation relation, Sex sex, boolean contradicts) {
            Person member = member(2, relation).sex(Fact.known(sex)).build();
            assertThat(faults(head().build(), member))
                    .isEqualTo(contradicts ? List.of(error("RELATIONS_AGREE", "/members/1/relation")) : List.of());
        }

        @Test
        void nothingIsSaidOfWhatIsNotKnown() {
            assertThat(faults(head().build(), member(2, FamilyRelation.SON).build()))
                    .isEmpty();
            assertThat(faults(Samples.head().build(), born(FamilyRelation.SON, BIRTH)))
                    .isEmpty();
        }

        @Test
        void everyContradictionIsReportedWhereItStands() {
            assertThat(faults(
                            head().build(),
                            born(FamilyRelation.SON, BIRTH),
                            Person.builder()
                                    .from(born(FamilyRelation.DAUGHTER, BIRTH))
                                    .id(PersonId.of("P-3"))
                                    .build()))
                    .containsExactly(
                            error("RELATIONS_AGREE", "/members/1/relation"),
                            error("RELATIONS_AGREE", "/members/2/relation"));
        }

        @Test
        void withoutOneHeadThereIsNothingToCompareWith() {
            Person twin =
                    Person.builder().from(head().build()).id(PersonId.of("P-9")).build();
            assertThat(faults(head().build(), twin, born(FamilyRelation.SON, BIRTH)))
                    .containsExactly(error("SINGLE_HEAD", ""));
        }
    }

    @Nested
    class Guardians {

        private Person ward(String guardian) {
            Guardian member = Guardian.builder().member(PersonId.of(guardian)).build();
            return member(2, FamilyRelation.GRANDCHILD)
                    .guardians(Fact.known(List.of(member)))
                    .build();
        }

        @Test
        void areOtherMembersOfTheHousehold() {
            assertThat(faults(head().build(), ward("P-1"))).isEmpty();
            assertThat(faults(head().build(), ward("P-2")))
                    .containsExactly(error("GUARDIANS_AGREE", "/members/1/guardians"));
            assertThat(faults(head().build(), ward("P-3")))
                    .containsExactly(error("GUARDIANS_AGREE", "/members/1/guardians"));
        }

        @Test
        void mayStandOutside() {
            Guardian committee = Guardian.builder().organization("某村村民委员会").build();
            Person ward = member(2, FamilyRelation.GRANDCHILD)
                    .guardians(Fact.known(List.of(committee)))
                    .build();
            assertThat(faults(head().build(), ward)).isEmpty();
        }

        @Test
        void mustHaveANameThatIsNotEmpty() {
            Guardian nameless = Guardian.builder().organization("").build();
            assertThat(VALIDATOR.validate(nameless))
                    .containsExactly(Fault.error("SIZE", Location.ofPointer("/organization"), "1", "100"));
        }
    }

    @Nested
    class Incomes {

        private List<Fault> total(String total, String... kinds) {
            Household.Builder household = Samples.household(head().build()).annualIncome(Fact.known(Yuan.parse(total)));
            for (int i = 0; i < kinds.length; i++) {
                household.putIncome(IncomeKind.values()[i], Fact.known(Yuan.parse(kinds[i])));
            }
            return new ArrayList<>(VALIDATOR.validate(household.build()));
        }

        @Test
        void addUpIfAllAreKnown() {
            assertThat(total("10", "1", "2", "3", "4")).isEmpty();
            assertThat(total("10.01", "1", "2", "3", "4")).containsExactly(error("INCOMES_AGREE", "/annualIncome"));
            assertThat(total("9.99", "1", "2", "3", "4")).containsExactly(error("INCOMES_AGREE", "/annualIncome"));
            assertThat(total("99", "1", "2", "3")).isEmpty();
        }

        @Test
        void needNoTotal() {
            Household.Builder household = Samples.household(head().build());
            for (IncomeKind kind : IncomeKind.values()) {
                household.putIncome(kind, Fact.known(Yuan.of(1)));
            }
            assertThat(VALIDATOR.validate(household.build())).isEmpty();
        }

        @Test
        void aLossMayBeSetOffOrNot() {
            assertThat(total("80", "100", "-20", "0", "0")).isEmpty();
            assertThat(total("100", "100", "-20", "0", "0")).isEmpty();
            assertThat(total("79.99", "100", "-20", "0", "0")).hasSize(1);
            assertThat(total("100.01", "100", "-20", "0", "0")).hasSize(1);
            assertThat(total("0", "10", "-20", "0", "0")).isEmpty();
        }

        @Test
        void wagesAreNotNegative() {
            assertThat(total("0", "-0.01")).containsExactly(error("INCOMES_AGREE", "/incomes"));
            assertThat(total("0", "0")).isEmpty();
            assertThat(total("0", "0", "-1")).isEmpty();
        }

        @Test
        void bothFaultsAreReported() {
            assertThat(total("50", "-1", "2", "3", "4"))
                    .containsExactly(error("INCOMES_AGREE", "/annualIncome"), error("INCOMES_AGREE", "/incomes"));
        }

        @Test
        void hugeAmountsAreComparedAndNotAdded() {
            Household household = Samples.household(head().build())
                    .annualIncome(Fact.known(Yuan.of(1)))
                    .putIncome(IncomeKind.WAGES, Fact.known(Yuan.ofFen(Long.MAX_VALUE)))
                    .putIncome(IncomeKind.BUSINESS, Fact.known(Yuan.ofFen(Long.MAX_VALUE)))
                    .putIncome(IncomeKind.PROPERTY, Fact.known(Yuan.ZERO))
                    .putIncome(IncomeKind.TRANSFERS, Fact.known(Yuan.ZERO))
                    .build();
            assertThat(VALIDATOR.validate(household)).containsExactly(error("INCOMES_AGREE", "/annualIncome"));
        }
    }

    @Nested
    class Expenses {

        private List<Fault> medical(Fact<Yuan> inPolicy, Fact<Yuan> all) {
            return VALIDATOR.validate(Samples.household(head().build())
                    .putExpense(ExpenseKind.MEDICAL_IN_POLICY, inPolicy)
                    .putExpense(ExpenseKind.MEDICAL, all)
                    .build());
        }

        @Test
        void aPartIsNotLargerThanTheWhole() {
            Fact<Yuan> hundred = Fact.known(Yuan.of(100));
            assertThat(medical(hundred, hundred)).isEmpty();
            assertThat(medical(hundred, Fact.known(Yuan.parse("99.99"))))
                    .containsExactly(error("EXPENSES_AGREE", "/expenses"));
            assertThat(medical(hundred, Fact.unknown())).isEmpty();
            assertThat(medical(Fact.withheld(), hundred)).isEmpty();
        }

        @Test
        void areNotNegative() {
            assertThat(medical(Fact.unknown(), Fact.known(Yuan.of(-1))))
                    .containsExactly(error("NOT_NEGATIVE", "/expenses/MEDICAL"));
            assertThat(VALIDATOR.validate(Samples.household(head().build())
                            .financialAssets(Fact.known(Yuan.of(-1)))
                            .build()))
                    .containsExactly(error("NOT_NEGATIVE", "/financialAssets"));
        }
    }

    @Test
    void nothingIsValid() {
        assertThat(new RelationsAgree.Validator().isValid(null, null)).isTrue();
        assertThat(new GuardiansAgree.Validator().isValid(null, null)).isTrue();
        assertThat(new IncomesAgree.Validator().isValid(null, null)).isTrue();
        assertThat(new ExpensesAgree.Validator().isValid(null, null)).isTrue();
        assertThat(new CoveredCountAgrees.Validator().isValid(null, null)).isTrue();
    }
}
