package io.github.zhuanjie.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.Answered;
import io.github.zhuanjie.validation.AsOfGiven;
import io.github.zhuanjie.validation.Draft;
import io.github.zhuanjie.validation.Submit;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not be missing any more when a household is handed in. */
class SubmissionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate BIRTH = LocalDate.of(1950, 3, 4);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard(CLOCK);

    private static Person.Builder complete() {
        return Samples.head().name(PersonName.of("坎纳丽")).residentId(Samples.residentId(BIRTH, 2));
    }

    private static Household.Builder household(Person.Builder head) {
        return Samples.household(head.build())
                .hukou(Fact.known(DivisionCode.of("321081")))
                .recognitions(Fact.known(List.of()))
                .annualIncome(Fact.known(Yuan.of(1), TODAY));
    }

    private static List<Fault> submit(Household.Builder household) {
        return VALIDATOR.validate(household.build(), Submit.class);
    }

    private static List<Fault> submit(Person.Builder head) {
        return submit(household(head));
    }

    private static Fault error(String code, String pointer) {
        return Fault.error(code, Location.ofPointer(pointer));
    }

    @Test
    void aCompleteHouseholdMayBeHandedIn() {
        assertThat(submit(complete())).isEmpty();
    }

    @Test
    void aDraftMayLackEverything() {
        Household draft = Samples.household(Samples.head().build()).build();
        assertThat(VALIDATOR.validate(draft)).isEmpty();
        assertThat(VALIDATOR.validate(draft, Draft.class)).isEmpty();
        assertThat(VALIDATOR.validate(draft, Submit.class))
                .containsExactly(
                        error("INCOME_ANSWERED", "/annualIncome"),
                        error("ANSWERED", "/hukou"),
                        error("NOT_NULL", "/members/0/name"),
                        error("IDENTITY_GIVEN", "/members/0/residentId"),
                        error("ANSWERED", "/recognitions"));
    }

    @Test
    void theRulesOfADraftHoldAsWell() {
        assertThat(submit(household(complete()).putIncome(IncomeKind.WAGES, Fact.known(Yuan.of(-1), TODAY))))
                .containsExactly(error("INCOMES_AGREE", "/incomes"));
    }

    @ParameterizedTest
    @CsvSource({"2400,2400,true", ",2400,false", "2400,,false", "w,,true", "w,-1,false", "2400,-1,false"})
    void everyKindOfIncomeAnswersForTheTotal(String wages, String others, boolean answered) {
        Household.Builder household = household(complete()).annualIncome(Fact.unknown());
        for (IncomeKind kind : IncomeKind.values()) {
            household.putIncome(kind, income(kind == IncomeKind.WAGES ? wages : others));
        }
        assertThat(submit(household).contains(error("INCOME_ANSWERED", "/annualIncome")))
                .isEqualTo(!answered);
    }

    private static Fact<Yuan> income(String text) {
        if (text == null) {
            return Fact.unknown();
        }
        return text.equals("w") ? Fact.withheld() : Fact.known(Yuan.parse(text), TODAY);
    }

    @Test
    void whatAPersonWithholdsIsAnswered() {
        assertThat(submit(household(complete())
                        .hukou(Fact.withheld())
                        .recognitions(Fact.withheld())
                        .annualIncome(Fact.withheld())))
                .isEmpty();
    }

    @Test
    void figuresHaveTheirDay() {
        Fact<Yuan> undated = Fact.known(Yuan.of(1));
        assertThat(submit(household(complete())
                        .annualIncome(undated)
                        .putIncome(IncomeKind.WAGES, undated)
                        .putIncome(IncomeKind.BUSINESS, Fact.unknown())
                        .putExpense(ExpenseKind.LIVING, undated)
                        .financialAssets(undated)))
                .containsExactly(
                        error("AS_OF_GIVEN", "/annualIncome"),
                        error("AS_OF_GIVEN", "/expenses/LIVING"),
                        error("AS_OF_GIVEN", "/financialAssets"),
                        error("AS_OF_GIVEN", "/incomes/WAGES"));
    }

    @Test
    void aForeignersCardStandsInForTheNumberIfTheAgeWasAskedFor() {
        Person.Builder foreigner = Samples.head()
                .name(PersonName.of("坎纳丽"))
                .foreignPermanentResidentId(ForeignPermanentResidentId.of("AAA000000000000"));
        assertThat(submit(foreigner)).containsExactly(error("IDENTITY_GIVEN", "/members/0/birthDate"));
        assertThat(submit(foreigner.birthDate(Fact.known(BIRTH)))).isEmpty();
        assertThat(submit(foreigner.birthDate(Fact.withheld()))).isEmpty();
    }

    @Nested
    class Children {

        private final Guardian committee =
                Guardian.builder().organization("某村村民委员会").build();

        private Person.Builder born(LocalDate day) {
            return Samples.head().name(PersonName.of("坎纳丽")).residentId(Samples.residentId(day, 2));
        }

        private final Fault missing = error("GUARDIAN_FOR_MINOR", "/members/0/guardians");

        @Test
        void belowFourteenHaveAGuardian() {
            assertThat(submit(born(TODAY.minusYears(14).plusDays(1)))).containsExactly(missing);
            assertThat(submit(born(TODAY.minusYears(14)))).isEmpty();
            assertThat(submit(born(TODAY))).containsExactly(missing);
            assertThat(submit(born(TODAY).guardians(Fact.known(List.of(committee)))))
                    .isEmpty();
        }

        @Test
        void aDayInLeapYearsIsCountedAsElsewhere() {
            LocalDate leap = LocalDate.of(2012, 2, 29);
            ZhuanjieValidator before = ZhuanjieValidator.standard(Clock.fixed(
                    LocalDate.of(2026, 2, 28).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
            ZhuanjieValidator after = ZhuanjieValidator.standard(Clock.fixed(
                    LocalDate.of(2026, 3, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
            Person child = born(leap).build();
            assertThat(before.validate(child, Submit.class)).containsExactly(error("GUARDIAN_FOR_MINOR", "/guardians"));
            assertThat(after.validate(child, Submit.class)).isEmpty();
        }

        @Test
        void whomNobodyGuardsStillNeedOne() {
            assertThat(submit(born(TODAY).guardians(Fact.known(List.of())))).containsExactly(missing);
            assertThat(submit(born(TODAY).guardians(Fact.withheld()))).containsExactly(missing);
        }

        @Test
        void needNoneInADraft() {
            assertThat(VALIDATOR.validate(born(TODAY).build())).isEmpty();
        }
    }

    @Test
    void aFactMayBeMissingAltogether() {
        assertThat(new Answered.Validator().isValid(null, null)).isTrue();
        assertThat(new AsOfGiven.Validator().isValid(null, null)).isTrue();
    }

    @Test
    void theStandardCheckerKnowsTheDay() {
        Person child = Samples.head()
                .name(PersonName.of("坎纳丽"))
                .residentId(Samples.residentId(LocalDate.of(2199, 1, 1), 2))
                .build();
        assertThat(ZhuanjieValidator.standard().validate(child, Submit.class))
                .containsExactly(error("GUARDIAN_FOR_MINOR", "/guardians"));
        assertThatNullPointerException()
                .isThrownBy(() -> ZhuanjieValidator.standard(null))
                .withMessage("clock");
    }

    @Test
    void aHostsViolationsNameThePlaceAndRepeatNothing() {
        Household draft = household(complete().sex(Fact.known(Sex.MALE))).build();
        ParameterMessageInterpolator chinese = new ParameterMessageInterpolator(
                Set.of(), Locale.SIMPLIFIED_CHINESE, context -> Locale.SIMPLIFIED_CHINESE, false);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(chinese)
                .buildValidatorFactory()) {
            Set<ConstraintViolation<Household>> violations =
                    factory.getValidator().validate(draft);
            assertThat(violations).singleElement().satisfies(violation -> {
                assertThat(violation.getPropertyPath()).hasToString("members[0].sex");
                assertThat(violation.getMessage()).isEqualTo("性别与身份证号不一致");
                assertThat(violation.toString())
                        .doesNotContain("坎纳丽", Samples.residentId(BIRTH, 2).reveal());
            });
        }
    }
}
